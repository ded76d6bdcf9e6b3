import type { AnswerSaveOrder, CopyOrder } from '../../bridge/contract/answer';
import type { Leak } from '../../catalog/door/door';
import { answerLeaks } from '../../catalog/door/outgoing';
import { type Copy, copyOf, copyOfText } from './copy-answer';
import { type AnswerContent, fileOf } from './file-of';

/** What is done with a text before it may leave: everything that grows with its length. It runs in a worker. */
const doorWork = {
  copy: (order: CopyOrder): Copy => copyOf(order),
  copyText: (text: string): Copy => copyOfText(text),
  file: (order: AnswerSaveOrder): AnswerContent => fileOf(order),
  leaks: (text: string): readonly Leak[] => answerLeaks(text),
};

type DoorWork = typeof doorWork;
type WorkName = keyof DoorWork;
export type Given<Name extends WorkName> = Parameters<DoorWork[Name]>[0];
export type Done<Name extends WorkName> = ReturnType<DoorWork[Name]>;

/** What the worker gets. */
export type DoorTask = { [Name in WorkName]: { work: Name; given: Given<Name> } }[WorkName];

export function doTask(task: DoorTask): Done<WorkName> {
  switch (task.work) {
    case 'copy':
      return doorWork.copy(task.given);
    case 'copyText':
      return doorWork.copyText(task.given);
    case 'file':
      return doorWork.file(task.given);
    case 'leaks':
      return doorWork.leaks(task.given);
  }
}

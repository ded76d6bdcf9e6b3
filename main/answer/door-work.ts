import type { AnswerSaveOrder, CopyOrder, LeaksOrder } from '../../bridge/contract/answer';
import { type Leak, letOut } from '../../catalog/door/door';
import { answerLeaks } from '../../catalog/door/outgoing';
import { type FindOwn, ownFinder } from '../../catalog/triage/secrets/own';
import type { Privacy } from '../../catalog/triage/secrets/privacy';
import { type Copy, copyOf, copyOfText } from './copy-answer';
import { type AnswerContent, fileOf } from './file-of';

const nothing: ReadonlySet<string> = new Set();

/** What is done with a text before it may leave: everything that grows with its length. It runs in a worker. */
const doorWork = {
  copy: (order: CopyOrder, findOwn: FindOwn): Copy => copyOf(order, findOwn),
  copyText: (text: string, findOwn: FindOwn): Copy => copyOfText(text, findOwn),
  file: (order: AnswerSaveOrder, findOwn: FindOwn): AnswerContent => fileOf(order, findOwn),
  leaks: ({ text, language }: LeaksOrder, findOwn: FindOwn): readonly Leak[] =>
    answerLeaks(text, findOwn, language),
  /** Texts that are to be kept. */
  mask: (texts: readonly string[], findOwn: FindOwn): readonly string[] =>
    texts.map((text) => letOut(text, nothing, findOwn).text),
};

type DoorWork = typeof doorWork;
type WorkName = keyof DoorWork;
export type Given<Name extends WorkName> = Parameters<DoorWork[Name]>[0];
export type Done<Name extends WorkName> = ReturnType<DoorWork[Name]>;

export type Asked = { [Name in WorkName]: { work: Name; given: Given<Name> } }[WorkName];
/** What the worker gets. */
export type DoorTask = Asked & { privacy: Privacy };

export async function doTask(task: DoorTask): Promise<Done<WorkName>> {
  const findOwn = await ownFinder(task.privacy);
  switch (task.work) {
    case 'copy':
      return doorWork.copy(task.given, findOwn);
    case 'copyText':
      return doorWork.copyText(task.given, findOwn);
    case 'file':
      return doorWork.file(task.given, findOwn);
    case 'leaks':
      return doorWork.leaks(task.given, findOwn);
    case 'mask':
      return doorWork.mask(task.given, findOwn);
  }
}

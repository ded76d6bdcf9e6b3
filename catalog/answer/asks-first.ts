import type { Subject } from './subject';

/** Whether an answer asks first: a question, or a trouble without a code until what settles its question is known. */
export function asksFirst(subject: Subject): boolean {
  if (subject.kind === 'symptom') return subject.side === undefined && !subject.shown.decided;
  return subject.kind === 'question';
}

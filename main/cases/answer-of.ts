import type { Answer } from '../../bridge/contract';
import type { Problem } from '../../bridge/contract/problems';
import type { OperationAnswer } from './case-file';

/** What the worker answered, as pages are told. */
export const answerOf = <T>(answer: OperationAnswer<T>): Answer<T> =>
  answer.ok ? answer : failed(answer.why);

/** The same, where only whether it was done is told. */
export const nothingOf = (answer: OperationAnswer<unknown>): Answer<undefined> =>
  answer.ok ? { ok: true, value: undefined } : failed(answer.why);

export const failed = (why: Extract<Problem, { code: 'cases-failed' }>['why']): Answer<never> => ({
  ok: false,
  problem: { code: 'cases-failed', why },
});

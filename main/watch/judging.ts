import type { Worker } from 'node:worker_threads';
import type { Answer } from '../../bridge/contract';
import { createRunner } from '../triage/runner';
import type { Clock } from './clock';
import type { Judgement } from './judge';
import type { Terms } from './worker';

/** Judges copied texts, one at a time: a newer one stops the older, which then answers `triage-cancelled`. */
export interface Judging {
  judge(text: string, terms: Terms): Promise<Answer<Judgement>>;
  close(): void;
}

export interface JudgingParts {
  spawn(): Worker;
  clock: Clock;
  /** UTF-16 units of the longest text. */
  limit: number;
  failed(error: unknown): void;
}

/** Milliseconds that a text may take: nobody waits for a suggestion. */
const budget = 2000;
/** Milliseconds without a text after which the worker is let go, and what its catalog takes of the memory with it. */
const idle = 60_000;
/** Milliseconds that a worker may need to start and read its catalog before it can begin. */
const start = 8000;

export function createJudging({ spawn, clock, limit, failed }: JudgingParts): Judging {
  const runner = createRunner<Judgement, Terms>({ spawn, limit, budget, start, progress: () => {}, failed });
  let rest = () => {};
  let last = 0;
  return {
    async judge(text, terms) {
      rest();
      last += 1;
      const own = last;
      const answer = await runner.run(`copy ${own}`, text, terms);
      if (own === last) rest = clock.after(idle, () => runner.close());
      return answer;
    },
    close() {
      rest();
      runner.close();
    },
  };
}

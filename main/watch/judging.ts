import type { Worker } from 'node:worker_threads';
import type { WatchSettings } from '../../bridge/contract/watch';
import type { Clock } from '../clock';
import { JobWorker, type Outcome } from '../worker/job-worker';
import type { Judgement } from './judge';

/** A copied text, and the settings for judging it. */
export interface Copied extends Pick<WatchSettings, 'least' | 'ignore'> {
  text: string;
}

/** Judges copied texts, one at a time: a newer one stops the older one. */
export interface Judging {
  judge(copied: Copied): Promise<Outcome<Judgement>>;
  close(): void;
}

export interface JudgingParts {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  clock: Clock;
  failed(error: unknown): void;
}

/** In milliseconds. Later than this, a suggestion is of no use. */
const budget = 2000;
/** Milliseconds without a text after which the worker ends. */
const idle = 60_000;
/** Milliseconds for a worker to start and load its catalog. */
const start = 8000;

export function createJudging(parts: JudgingParts): Judging {
  const worker = new JobWorker<Copied, Judgement>({ ...parts, budget, idle, start });
  let last = 0;
  return {
    judge(copied) {
      last += 1;
      return worker.run(`copy ${last}`, copied);
    },
    close: () => worker.close(),
  };
}

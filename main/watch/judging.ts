import type { Worker } from 'node:worker_threads';
import type { WatchSettings } from '../../bridge/contract/watch';
import type { OwnKind } from '../../catalog/triage/secrets/privacy';
import type { Clock } from '../clock';
import { JobWorker, type Outcome } from '../worker/job-worker';
import type { Judgement } from './judge';

/** A copied text, and the settings for judging it. */
export interface Copied extends Pick<WatchSettings, 'least' | 'others' | 'ignore'> {
  text: string;
  /** A team's own kinds of secrets. */
  kinds: readonly OwnKind[];
}

/** Judges copied texts one after the other. */
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

/** How many texts may wait. With more, the oldest is not judged. */
const mostWaiting = 5;

interface Waiting {
  copied: Copied;
  resolve(outcome: Outcome<Judgement>): void;
}

export function createJudging(parts: JudgingParts): Judging {
  const worker = new JobWorker<Copied, Judgement>({ ...parts, budget, idle, start });
  const waiting: Waiting[] = [];
  let judges = false;
  let last = 0;

  function run(copied: Copied): Promise<Outcome<Judgement>> {
    last += 1;
    return worker.run(`copy ${last}`, copied).catch((error) => {
      parts.failed(error);
      return { kind: 'failed' };
    });
  }

  /** A newer text waits for the older one: on a busy machine the worker may take longer to start than a person to copy. */
  async function judgeAll(): Promise<void> {
    if (judges) return;
    judges = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) next.resolve(await run(next.copied));
    judges = false;
  }

  return {
    judge: (copied) =>
      new Promise((resolve) => {
        waiting.push({ copied, resolve });
        if (waiting.length > mostWaiting) waiting.shift()?.resolve({ kind: 'cancelled' });
        void judgeAll();
      }),
    close() {
      for (const { resolve } of waiting.splice(0)) resolve({ kind: 'cancelled' });
      worker.close();
    },
  };
}

import type { Worker } from 'node:worker_threads';
import type { Answer, Payload, Value } from '../../bridge/contract';
import type { Problem } from '../../bridge/contract/problems';
import type { WorkerReply, WorkerTask } from './messages';

export interface RunnerOptions {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  /** UTF-16 units of the longest paste that is taken. Longer ones could fill the memory. */
  limit: number;
  /** Milliseconds after which a run is stopped. A paste that takes longer would never be waited for. */
  budget: number;
  /** Further milliseconds for a worker to start in, where it says that it begins by a share of 0. */
  start?: number;
  progress(payload: Payload<'triage.progress'>): void;
  /** Told when triage broke down over a paste. */
  failed(error: unknown): void;
}

/** Nothing where a worker needs no terms. */
type Given<Terms> = Terms extends undefined ? [] : [Terms];

export interface Runner<Result, Terms = undefined> {
  /** Starts a worker, so that the first paste need not wait for one. */
  warm(): void;
  /** `terms` is what the worker is told beside the paste. */
  run(id: string, raw: string, ...terms: Given<Terms>): Promise<Answer<Result>>;
  cancel(id: string): void;
  close(): void;
}
export type TriageRunner = Runner<Value<'triage.run'>>;

interface Job<Result> {
  id: string;
  settle(answer: Answer<Result>): void;
}

const problem = (given: Problem): Answer<never> => ({ ok: false, problem: given });
const cancelled = problem({ code: 'triage-cancelled' });

/**
 * Runs triage in a worker, one paste at a time. Triage does not look up while it works, so a run is stopped by
 * ending its worker; the next run gets a new one.
 */
export function createRunner<Result, Terms = undefined>(options: RunnerOptions): Runner<Result, Terms> {
  type Settled = Answer<Result>;
  let worker: Worker | undefined;
  let job: Job<Result> | undefined;
  let timer: NodeJS.Timeout | undefined;

  function settle(answer: Settled): void {
    const done = job;
    job = undefined;
    clearTimeout(timer);
    done?.settle(answer);
  }

  function dismiss(): void {
    const old = worker;
    worker = undefined;
    void old?.terminate();
  }

  function stop(answer: Settled): void {
    dismiss();
    settle(answer);
    warm();
  }

  /** The worker is gone by itself: it threw, or ran out of memory. */
  function lose(lost: Worker, error: unknown): void {
    if (lost !== worker) return;
    worker = undefined;
    options.failed(error);
    settle(problem({ code: 'triage-failed' }));
  }

  function hear(from: Worker, reply: WorkerReply<Result>): void {
    if (from !== worker || reply.id !== job?.id) return;
    if (reply.kind === 'progress') {
      if (reply.share === 0 && options.start) giveUpAfter(options.budget);
      options.progress({ id: reply.id, share: reply.share });
    } else if (reply.kind === 'done') {
      settle({ ok: true, value: reply.value });
    } else {
      options.failed(reply.error);
      settle(problem({ code: 'triage-failed' }));
    }
  }

  function warm(): Worker {
    if (worker) return worker;
    const fresh = options.spawn();
    fresh.on('message', (reply: WorkerReply<Result>) => hear(fresh, reply));
    for (const end of ['messageerror', 'error', 'exit'])
      fresh.on(end, (error: unknown) => lose(fresh, error));
    worker = fresh;
    return fresh;
  }

  function giveUpAfter(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => stop(problem({ code: 'triage-timeout', limit: options.budget })), milliseconds);
  }

  function run(id: string, raw: string, ...[terms]: Given<Terms>): Promise<Settled> {
    const { limit, budget, start = 0 } = options;
    if (job) stop(cancelled);
    if (raw.length > limit)
      return Promise.resolve(problem({ code: 'paste-too-large', size: raw.length, limit }));
    return new Promise((resolve) => {
      giveUpAfter(start + budget);
      job = { id, settle: resolve };
      warm().postMessage({ id, raw, terms } satisfies WorkerTask<Terms | undefined>);
    });
  }

  return {
    warm,
    run,
    cancel(id) {
      if (job?.id === id) stop(cancelled);
    },
    close() {
      dismiss();
      settle(cancelled);
    },
  };
}

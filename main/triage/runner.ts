import type { Worker } from 'node:worker_threads';
import type { Answer, Payload, Value } from '../../bridge/contract';
import type { WorkerReply, WorkerTask } from './messages';

export interface RunnerOptions {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  /** UTF-16 units of the longest paste that is taken. Longer ones could fill the memory. */
  limit: number;
  /** Milliseconds after which a run is stopped. A paste that takes longer would never be waited for. */
  budget: number;
  progress(payload: Payload<'triage.progress'>): void;
  /** Told when triage broke down over a paste. */
  failed(error: unknown): void;
}

export interface TriageRunner {
  /** Starts a worker, so that the first paste need not wait for one. */
  warm(): void;
  run(id: string, raw: string): Promise<Answer<Value<'triage.run'>>>;
  cancel(id: string): void;
  close(): void;
}

type Settled = Answer<Value<'triage.run'>>;

interface Job {
  id: string;
  timer: NodeJS.Timeout;
  settle(answer: Settled): void;
}

/**
 * Runs triage in a worker, one paste at a time. Triage does not look up while it works, so a run is stopped by
 * ending its worker; the next run gets a new one.
 */
export function createTriageRunner(options: RunnerOptions): TriageRunner {
  let worker: Worker | undefined;
  let job: Job | undefined;

  function settle(answer: Settled): void {
    const done = job;
    job = undefined;
    clearTimeout(done?.timer);
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
    settle({ ok: false, problem: { code: 'triage-failed' } });
  }

  function hear(from: Worker, reply: WorkerReply): void {
    if (from !== worker || reply.id !== job?.id) return;
    if (reply.kind === 'progress') {
      options.progress({ id: reply.id, share: reply.share });
    } else if (reply.kind === 'done') {
      settle({ ok: true, value: reply.triage });
    } else {
      options.failed(reply.error);
      settle({ ok: false, problem: { code: 'triage-failed' } });
    }
  }

  function warm(): Worker {
    if (worker) return worker;
    const fresh = options.spawn();
    fresh.on('message', (reply: WorkerReply) => hear(fresh, reply));
    fresh.on('messageerror', (error) => lose(fresh, error));
    fresh.on('error', (error) => lose(fresh, error));
    fresh.on('exit', (code) => lose(fresh, `exit ${code}`));
    worker = fresh;
    return fresh;
  }

  function run(id: string, raw: string): Promise<Settled> {
    const { limit, budget } = options;
    if (job) stop({ ok: false, problem: { code: 'triage-cancelled' } });
    if (raw.length > limit)
      return Promise.resolve({
        ok: false,
        problem: { code: 'paste-too-large', size: raw.length, limit },
      });
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => stop({ ok: false, problem: { code: 'triage-timeout', limit: budget } }),
        budget,
      );
      job = { id, timer, settle: resolve };
      warm().postMessage({ id, raw } satisfies WorkerTask);
    });
  }

  return {
    warm,
    run,
    cancel(id) {
      if (job?.id === id) stop({ ok: false, problem: { code: 'triage-cancelled' } });
    },
    close() {
      dismiss();
      settle({ ok: false, problem: { code: 'triage-cancelled' } });
    },
  };
}

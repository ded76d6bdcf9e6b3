import type { Worker } from 'node:worker_threads';
import { type Clock, systemClock } from '../clock';
import type { Reply, Task } from './messages';

export interface JobWorkerOptions {
  /** Starts a worker that serves jobs. */
  spawn(): Worker;
  /** Milliseconds after which a job is stopped: nobody would wait for it any longer. */
  budget: number;
  /** Further milliseconds for a worker that has to start first. The budget is then counted from when it begins. */
  start?: number;
  /** Milliseconds without a job after which the worker goes, and with it the memory that its catalog takes. By default it stays. */
  idle?: number;
  progress?(payload: { id: string; share: number }): void;
  /** Told when a job, or the worker with it, broke down. */
  failed(error: unknown): void;
  clock?: Clock;
}

/** How a job ended. */
export type Outcome<Output> =
  | { kind: 'done'; value: Output }
  /** Somebody stopped it, or a newer one did. */
  | { kind: 'cancelled' }
  /** It took longer than its budget. */
  | { kind: 'late' }
  | { kind: 'failed' };

interface Job<Output> {
  id: string;
  resolve(outcome: Outcome<Output>): void;
}

/**
 * Does jobs in a worker, one at a time: a newer one stops the older. A job does not look up while it works, so it is
 * stopped by ending its worker; the next one gets a new one.
 */
export class JobWorker<Input, Output> {
  readonly #options: JobWorkerOptions;
  readonly #clock: Clock;
  #worker: Worker | undefined;
  #job: Job<Output> | undefined;
  #endBudget = () => {};
  #endIdling = () => {};

  constructor(options: JobWorkerOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  /** Starts the worker, so that the first job need not wait for it. */
  warm(): void {
    this.#started();
  }

  run(id: string, input: Input): Promise<Outcome<Output>> {
    this.cancel();
    this.#endIdling();
    return new Promise((resolve) => {
      const { start = 0, budget } = this.#options;
      this.#giveUpAfter(start + budget);
      this.#job = { id, resolve };
      this.#started().postMessage({ id, input } satisfies Task<Input>);
    });
  }

  /** Stops the job of that id; without an id whichever there is. */
  cancel(id = this.#job?.id): void {
    if (this.#job && this.#job.id === id) this.#stop({ kind: 'cancelled' });
  }

  close(): void {
    this.#dismiss();
    this.#finish({ kind: 'cancelled' });
    this.#endIdling();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const fresh = this.#options.spawn();
    fresh.on('message', (reply: Reply<Output>) => this.#hear(fresh, reply));
    for (const end of ['messageerror', 'error', 'exit'])
      fresh.on(end, (error: unknown) => this.#lose(fresh, error));
    this.#worker = fresh;
    return fresh;
  }

  #hear(from: Worker, reply: Reply<Output>): void {
    const { start, budget, progress, failed } = this.#options;
    if (from !== this.#worker || reply.id !== this.#job?.id) return;
    if (reply.kind === 'begun') {
      if (start !== undefined) this.#giveUpAfter(budget);
    } else if (reply.kind === 'progress') {
      progress?.({ id: reply.id, share: reply.share });
    } else if (reply.kind === 'done') {
      this.#finish({ kind: 'done', value: reply.value });
    } else {
      failed(reply.error);
      this.#finish({ kind: 'failed' });
    }
  }

  /** The worker is gone by itself: it threw, or ran out of memory. */
  #lose(lost: Worker, error: unknown): void {
    if (lost !== this.#worker) return;
    this.#worker = undefined;
    this.#options.failed(error);
    this.#finish({ kind: 'failed' });
  }

  #giveUpAfter(milliseconds: number): void {
    this.#endBudget();
    this.#endBudget = this.#clock.after(milliseconds, () => this.#stop({ kind: 'late' }));
  }

  #stop(outcome: Outcome<Output>): void {
    this.#dismiss();
    this.#finish(outcome);
    // One that would go at once need not come.
    if (this.#options.idle !== 0) this.warm();
  }

  #finish(outcome: Outcome<Output>): void {
    const done = this.#job;
    this.#job = undefined;
    this.#endBudget();
    if (!done) return;
    const { idle } = this.#options;
    this.#endIdling();
    if (idle !== undefined) this.#endIdling = this.#clock.after(idle, () => this.#dismiss());
    done.resolve(outcome);
  }

  #dismiss(): void {
    const old = this.#worker;
    this.#worker = undefined;
    void old?.terminate();
  }
}

import type { Worker } from 'node:worker_threads';
import { type Clock, systemClock } from '../clock';
import type { Reply, Task, TextPart } from './messages';

export interface JobWorkerOptions {
  /** Starts a worker that serves jobs. */
  spawn(): Worker;
  /** Milliseconds after which a job is stopped. */
  budget: number;
  /** Additional milliseconds for a worker to start. With it, the budget counts from the start of the job. */
  start?: number;
  /** Milliseconds without a job after which the worker ends, to free the memory of its catalog. By default it stays. */
  idle?: number;
  progress?(payload: { id: string; share: number }): void;
  /** Called with each part of a long text that the job sends before it ends. */
  part?(text: string): void;
  /** Called when a job fails, or the worker with it. */
  failed(error: unknown): void;
  clock?: Clock;
}

/** How a job ended. */
export type Outcome<Output> =
  | { kind: 'done'; value: Output }
  /** It was stopped, by a caller or by a newer job. */
  | { kind: 'cancelled' }
  /** It took longer than its budget. */
  | { kind: 'late' }
  | { kind: 'failed' };

interface Job<Output> {
  id: string;
  resolve(outcome: Outcome<Output>): void;
}

/**
 * Runs jobs in a worker, one at a time: a newer job stops the older one. A running job cannot receive messages, so it is
 * stopped by terminating its worker, and the next job gets a new one.
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

  /** Starts the worker, so that the next job does not wait for it. */
  warm(): void {
    this.#started();
    if (!this.#job) this.#endAfterIdling();
  }

  /** `parts`: those of a long text, which are sent one by one before the input. */
  run(id: string, input: Input, parts: readonly string[] = []): Promise<Outcome<Output>> {
    this.cancel();
    this.#endIdling();
    return new Promise((resolve) => {
      const { start = 0, budget } = this.#options;
      this.#giveUpAfter(start + budget);
      this.#job = { id, resolve };
      void this.#send({ id, input }, parts);
    });
  }

  async #send(task: Task<Input>, parts: readonly string[]): Promise<void> {
    const worker = this.#started();
    const job = this.#job;
    for (const part of parts) {
      worker.postMessage({ id: task.id, part } satisfies TextPart);
      // Each part is copied: between two of them, others have their turn.
      await new Promise((resolve) => setImmediate(resolve));
      if (job !== this.#job) return;
    }
    worker.postMessage(task);
  }

  /** Stops the job with that id; without an id, any job. */
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
    fresh.on('message', (reply: Reply<Output>) => this.#onReply(fresh, reply));
    for (const end of ['messageerror', 'error', 'exit'])
      fresh.on(end, (error: unknown) => this.#onEnd(fresh, error));
    this.#worker = fresh;
    return fresh;
  }

  #onReply(from: Worker, reply: Reply<Output>): void {
    const { start, budget, progress, part, failed } = this.#options;
    if (from !== this.#worker || reply.id !== this.#job?.id) return;
    if (reply.kind === 'begun') {
      if (start !== undefined) this.#giveUpAfter(budget);
    } else if (reply.kind === 'progress') {
      progress?.({ id: reply.id, share: reply.share });
    } else if (reply.kind === 'part') {
      part?.(reply.part);
    } else if (reply.kind === 'done') {
      this.#finish({ kind: 'done', value: reply.value });
    } else {
      failed(reply.error);
      this.#finish({ kind: 'failed' });
    }
  }

  /** The worker ended by itself: it threw, or ran out of memory. */
  #onEnd(lost: Worker, error: unknown): void {
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
    // With `idle: 0` a new worker would end at once.
    if (this.#options.idle !== 0) this.warm();
  }

  #finish(outcome: Outcome<Output>): void {
    const done = this.#job;
    this.#job = undefined;
    this.#endBudget();
    if (!done) return;
    this.#endAfterIdling();
    done.resolve(outcome);
  }

  #endAfterIdling(): void {
    const { idle } = this.#options;
    this.#endIdling();
    if (idle !== undefined) this.#endIdling = this.#clock.after(idle, () => this.#dismiss());
  }

  #dismiss(): void {
    const old = this.#worker;
    this.#worker = undefined;
    void old?.terminate();
  }
}

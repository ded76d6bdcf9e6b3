import type { Worker } from 'node:worker_threads';
import type { Answer, Payload, Value } from '../../bridge/contract';
import type { Problem } from '../../bridge/contract/problems';
import { pasteLimit } from '../../bridge/limits';
import { JobWorker, type Outcome } from '../worker/job-worker';

/** Runs triage over one paste at a time: a newer one stops the older, which then answers `triage-cancelled`. */
export interface TriageRunner {
  /** Starts the worker, so that the first paste need not wait for it. */
  warm(): void;
  run(id: string, raw: string): Promise<Answer<Found>>;
  cancel(id: string): void;
  close(): void;
}

type Found = Value<'triage.run'>;

export interface TriageRunnerParts {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  progress(payload: Payload<'triage.progress'>): void;
  /** Told when triage broke down over a paste. */
  failed(error: unknown): void;
  /** UTF-16 units of the longest paste that is taken. Longer ones could fill the memory. */
  limit?: number;
  /** Milliseconds that triage may take: by default ten times what the longest paste needs on a slow machine. */
  budget?: number;
}

export function createTriageRunner({
  limit = pasteLimit,
  budget = 30_000,
  ...parts
}: TriageRunnerParts): TriageRunner {
  const worker = new JobWorker<string, Found>({ ...parts, budget });
  return {
    warm: () => worker.warm(),
    async run(id, raw) {
      if (raw.length <= limit) return answerOf(await worker.run(id, raw), budget);
      worker.cancel();
      return problem({ code: 'paste-too-large', size: raw.length, limit });
    },
    cancel: (id) => worker.cancel(id),
    close: () => worker.close(),
  };
}

function answerOf(outcome: Outcome<Found>, budget: number): Answer<Found> {
  switch (outcome.kind) {
    case 'done':
      return { ok: true, value: outcome.value };
    case 'cancelled':
      return problem({ code: 'triage-cancelled' });
    case 'late':
      return problem({ code: 'triage-timeout', limit: budget });
    case 'failed':
      return problem({ code: 'triage-failed' });
  }
}

const problem = (given: Problem): Answer<never> => ({ ok: false, problem: given });

import type { Worker } from 'node:worker_threads';
import type { Answer, Payload, Value } from '../../bridge/contract';
import type { Problem } from '../../bridge/contract/problems';
import { pasteLimit } from '../../bridge/limits';
import type { Confirmed } from '../../catalog/triage/judge/confirmed';
import type { Privacy } from '../../catalog/triage/secrets/privacy';
import { JobWorker, type Outcome } from '../worker/job-worker';

/** Triages one paste at a time: a newer run stops the older one, which then answers `triage-cancelled`. */
export interface TriageRunner {
  /** Starts the worker, so that the next paste does not wait for it. */
  warm(): void;
  /** Takes a part of a long text, before the run with that id. */
  take(id: string, part: string): void;
  /** `raw`: the text, or its last part. */
  run(id: string, raw: string): Promise<Answer<Found>>;
  cancel(id: string): void;
  close(): void;
}

type Found = Value<'triage.run'>;

/** What the worker gets. `raw`: the text, or its last part. */
export interface TriageTask {
  raw: string;
  privacy: Privacy;
  /** What the desk decided about such pastes. */
  confirmed: readonly Confirmed[];
}

export interface TriageRunnerParts {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  progress(payload: Payload<'triage.progress'>): void;
  /** What people want hidden now. */
  privacy(): Privacy;
  /** What the desk decided, as it is known now. */
  confirmed(): readonly Confirmed[];
  /** Called when triage of a paste fails. */
  failed(error: unknown): void;
  /** Longest paste, in UTF-16 units. Longer ones could use up the memory. */
  limit?: number;
  /** In milliseconds; by default ten times what the longest paste takes on a slow machine. */
  budget?: number;
  /** Milliseconds without a paste after which the worker ends. By default it stays. */
  idle?: number;
}

export function createTriageRunner({
  limit = pasteLimit,
  budget = 30_000,
  privacy,
  confirmed,
  ...runner
}: TriageRunnerParts): TriageRunner {
  const nothing = { id: '', parts: [] as string[], size: 0 };
  let taken = nothing;
  const worker = new JobWorker<TriageTask, Found>({ ...runner, budget });
  return {
    warm: () => worker.warm(),
    take(id, part) {
      if (taken.id !== id) taken = { id, parts: [], size: 0 };
      taken.size += part.length;
      if (taken.size <= limit) taken.parts.push(part);
    },
    async run(id, raw) {
      const { parts, size } = taken.id === id ? taken : nothing;
      taken = nothing;
      const whole = size + raw.length;
      if (whole <= limit) {
        const task = { raw, privacy: privacy(), confirmed: confirmed() };
        return answerOf(await worker.run(id, task, parts), budget);
      }
      worker.cancel();
      return problem({ code: 'paste-too-large', size: whole, limit });
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

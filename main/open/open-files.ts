import type { Worker } from 'node:worker_threads';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { JobWorker } from '../worker/job-worker';

/** What the worker gets. `limit` in bytes. */
export interface Opening {
  path: string;
  limit: number;
}

/** The text of a file in parts, none of which is so long that it blocks whoever gets it. */
export interface Opened {
  name: string;
  parts: readonly string[];
}

/** Opens one file at a time: a newer one stops an older one, for which there is then nothing to hand over. */
export interface FileOpener {
  open(path: string, limit: number): Promise<Answer<Opened | null, FileProblem>>;
  close(): void;
}

export interface FileOpenerParts {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  failed(error: unknown): void;
  /** In milliseconds; by default several times what the largest file takes on a slow disk. */
  budget?: number;
}

export function createFileOpener({ budget = 60_000, ...parts }: FileOpenerParts): FileOpener {
  let jobs = 0;
  let received: string[] = [];
  // Files are opened rarely, so the worker ends after each one.
  const worker = new JobWorker<Opening, Answer<{ name: string }, FileProblem>>({
    ...{ ...parts, budget, idle: 0 },
    part: (text) => received.push(text),
  });
  return {
    async open(path, limit) {
      const own: string[] = [];
      const running = worker.run(`${++jobs}`, { path, limit });
      received = own;
      const outcome = await running;
      if (outcome.kind === 'cancelled') return { ok: true, value: null };
      if (outcome.kind !== 'done') {
        const reason = outcome.kind === 'late' ? 'slow' : 'other';
        return { ok: false, problem: { code: 'file-unreadable', path, reason } };
      }
      if (!outcome.value.ok) return outcome.value;
      return { ok: true, value: { name: outcome.value.value.name, parts: own } };
    },
    close: () => worker.close(),
  };
}

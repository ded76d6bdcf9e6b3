import type { Worker } from 'node:worker_threads';
import type { Answer } from '../../bridge/contract';
import type { HandedFiles } from '../../bridge/contract/handed';
import type { FileProblem } from '../../bridge/contract/problems';
import { JobWorker } from '../worker/job-worker';

/** What the worker gets. `limit` in bytes. `asOne`: it is one file, and not looked into if it is an archive. */
export interface Opening {
  paths: readonly string[];
  limit: number;
  asOne: boolean;
}

/** What the worker answers, besides the texts one after the other. */
export interface Whole {
  /** Null where several things were opened at once. */
  name: string | null;
  files: HandedFiles['files'];
  left: HandedFiles['left'];
}

/** Texts one after the other in parts, none of which is so long that it blocks whoever gets it. */
export interface Opened extends Whole {
  parts: readonly string[];
}

/** Opens one thing at a time: a newer one stops an older one, for which there is then nothing to hand over. */
export interface FileOpener {
  open(
    paths: readonly string[],
    limit: number,
    how?: { asOne: true },
  ): Promise<Answer<Opened | null, FileProblem>>;
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
  const worker = new JobWorker<Opening, Answer<Whole, FileProblem>>({
    ...{ ...parts, budget, idle: 0 },
    part: (text) => received.push(text),
  });
  return {
    async open(paths, limit, how) {
      const own: string[] = [];
      const running = worker.run(`${++jobs}`, { paths, limit, asOne: how?.asOne === true });
      received = own;
      const outcome = await running;
      if (outcome.kind === 'cancelled') return { ok: true, value: null };
      if (outcome.kind !== 'done') {
        const reason = outcome.kind === 'late' ? 'slow' : 'other';
        return { ok: false, problem: { code: 'file-unreadable', path: paths[0] ?? '', reason } };
      }
      if (!outcome.value.ok) return outcome.value;
      return { ok: true, value: { ...outcome.value.value, parts: own } };
    },
    close: () => worker.close(),
  };
}

import type { Worker } from 'node:worker_threads';
import type { Answer, Payload } from '../../bridge/contract';
import { createRunner } from '../triage/runner';
import type { ExportTask, Made } from './task';

/** Makes tables, one at a time: a newer one stops the older, which then answers `export-cancelled`. */
export interface Maker {
  make(task: ExportTask): Promise<Answer<Made>>;
  cancel(id: string): void;
  close(): void;
}

export interface MakerParts {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  progress(payload: Payload<'export.progress'>): void;
  failed(error: unknown): void;
}

/** Milliseconds that a table may take: ten times what 100,000 entries with all columns need as a workbook. */
const budget = 120_000;

export function createMaker({ spawn, progress, failed }: MakerParts): Maker {
  const runner = createRunner<Made, ExportTask>({ spawn, limit: 0, budget, progress, failed });
  let last = 0;
  return {
    async make(task) {
      last += 1;
      const own = last;
      progress({ id: task.order.id, share: 0 });
      const answer = await runner.run(task.order.id, '', task);
      // Tables are seldom asked for: the worker goes, and what its catalog takes of the memory with it.
      if (own === last) runner.close();
      if (answer.ok) return answer;
      const code = answer.problem.code === 'triage-cancelled' ? 'export-cancelled' : 'export-failed';
      return { ok: false, problem: { code } };
    },
    cancel: runner.cancel,
    close: runner.close,
  };
}

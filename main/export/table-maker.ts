import type { Worker } from 'node:worker_threads';
import type { Answer, Payload } from '../../bridge/contract';
import { JobWorker } from '../worker/job-worker';
import type { ExportTask, Made } from './task';

/** Makes tables, one at a time: a newer job stops the older one, which then answers `export-cancelled`. */
export interface TableMaker {
  /** `parts`: those of the rows of tickets. */
  make(task: ExportTask, parts?: readonly string[]): Promise<Answer<Made>>;
  cancel(id: string): void;
  close(): void;
}

export interface TableMakerParts {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  progress(payload: Payload<'export.progress'>): void;
  failed(error: unknown): void;
}

/** In milliseconds: ten times what a workbook of 100,000 entries with all columns takes. */
const budget = 120_000;

export function createTableMaker(parts: TableMakerParts): TableMaker {
  // Exports are rare, so the worker ends after each one.
  const worker = new JobWorker<ExportTask, Made>({ ...parts, budget, idle: 0 });
  return {
    async make(task, rows) {
      const { id } = task.order;
      parts.progress({ id, share: 0 });
      const outcome = await worker.run(id, task, rows);
      if (outcome.kind === 'done') return { ok: true, value: outcome.value };
      const code = outcome.kind === 'cancelled' ? 'export-cancelled' : 'export-failed';
      return { ok: false, problem: { code } };
    },
    cancel: (id) => worker.cancel(id),
    close: () => worker.close(),
  };
}

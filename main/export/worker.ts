import { catalog } from 'errdesk:catalog';
import { parentPort } from 'node:worker_threads';
import { titlesIn } from '../../catalog/export/titles';
import { serveJobs } from '../worker/serve-jobs';
import { makeTable, makeTickets } from './make-table';
import type { ExportTask, Made } from './task';

/** Makes tables in a separate thread with its own copy of the catalog, so that the window stays responsive. */

const knowledge = {
  entries: new Map(catalog.entries.map((entry) => [entry.id, entry])),
  titles: titlesIn(catalog),
};

serveJobs<ExportTask, Made>(
  parentPort,
  (task, { parts, onProgress }) =>
    task.for === 'tickets'
      ? makeTickets(parts.join(''), task, onProgress)
      : makeTable(knowledge, task, onProgress),
  {
    pause: 100,
    // It may be hundreds of megabytes.
    transfer(made) {
      const { buffer } = made.kind === 'file' ? made.content : {};
      return buffer instanceof ArrayBuffer ? [buffer] : [];
    },
  },
);

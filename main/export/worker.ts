import { catalog } from 'errdesk:catalog';
import { parentPort } from 'node:worker_threads';
import { titlesIn } from '../../catalog/export/titles';
import { serveJobs } from '../worker/serve-jobs';
import { makeTable } from './make-table';
import type { ExportTask, Made } from './task';

/** Makes tables in a thread of its own, with a catalog of its own, so that no table holds the window up. */

const knowledge = {
  entries: new Map(catalog.entries.map((entry) => [entry.id, entry])),
  titles: titlesIn(catalog),
};

serveJobs<ExportTask, Made>(parentPort, (task, onProgress) => makeTable(knowledge, task, onProgress), {
  pause: 100,
  // It may be hundreds of megabytes.
  handOver(made) {
    const { buffer } = made.kind === 'file' ? made.content : {};
    return buffer instanceof ArrayBuffer ? [buffer] : [];
  },
});

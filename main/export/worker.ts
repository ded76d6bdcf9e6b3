import { catalog } from 'errdesk:catalog';
import { parentPort } from 'node:worker_threads';
import { titlesIn } from '../../catalog/export/titles';
import type { WorkerReply, WorkerTask } from '../triage/messages';
import { make } from './make';
import type { ExportTask, Made } from './task';

/** Makes tables in a thread of its own, with a catalog of its own, so that no table holds the window up. */

/** A share is told at most this often, in milliseconds. */
const progressPause = 100;

const knowledge = {
  entries: new Map(catalog.entries.map((entry) => [entry.id, entry])),
  titles: titlesIn(catalog),
};

parentPort?.on('message', ({ id, terms }: WorkerTask<ExportTask>) => {
  const reply = (message: WorkerReply<Made>, handed: ArrayBuffer[] = []) =>
    parentPort?.postMessage(message, handed);
  let told = Number.NEGATIVE_INFINITY;
  const onProgress = (share: number) => {
    if (performance.now() - told < progressPause) return;
    told = performance.now();
    reply({ kind: 'progress', id, share });
  };
  try {
    const value = make(knowledge, terms, onProgress);
    // Handed over rather than copied: it may be hundreds of megabytes.
    const { buffer } = value.kind === 'file' ? value.content : {};
    reply({ kind: 'done', id, value }, buffer instanceof ArrayBuffer ? [buffer] : []);
  } catch (error) {
    reply({ kind: 'failed', id, error });
  }
});

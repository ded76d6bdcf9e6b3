import { catalog } from 'errdesk:catalog';
import { parentPort } from 'node:worker_threads';
import type { Triage } from '../../catalog/triage/result';
import { createTriage } from '../../catalog/triage/triage';
import type { WorkerReply, WorkerTask } from './messages';

/** Runs in a thread of its own, with a catalog of its own, so that no paste holds the window up. */

/** A share is told at most this often, in milliseconds: each one crosses two processes. */
const progressPause = 50;

const triage = createTriage(catalog);

function reply(message: WorkerReply<Triage>): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ id, raw }: WorkerTask) => {
  let told = performance.now();
  const onProgress = (share: number) => {
    if (performance.now() - told < progressPause) return;
    told = performance.now();
    reply({ kind: 'progress', id, share });
  };
  try {
    reply({ kind: 'done', id, value: triage(raw, { onProgress }) });
  } catch (error) {
    reply({ kind: 'failed', id, error });
  }
});

import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { parentPort } from 'node:worker_threads';
import { createTriage } from '../../catalog/triage/triage';
import { serveJobs } from '../worker/serve-jobs';
import { replayCases } from './replay-cases';
import type { Compared, ReplayTask } from './replayer';

/** A thread of its own, so that a paste need not wait for hundreds of cases. */

const triage = createTriage(catalog, neighbours);

serveJobs<ReplayTask, Compared[]>(
  parentPort,
  ({ cases, confirmed }, { onProgress }) =>
    replayCases(cases, (text) => triage(text, { confirmed }), onProgress),
  { pause: 50 },
);

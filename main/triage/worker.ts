import { catalog } from 'errdesk:catalog';
import { parentPort } from 'node:worker_threads';
import type { Triage } from '../../catalog/triage/result';
import { createTriage } from '../../catalog/triage/triage';
import { serveJobs } from '../worker/serve-jobs';

/** Runs in a thread of its own, with a catalog of its own, so that no paste holds the window up. */

const triage = createTriage(catalog);

serveJobs<string, Triage>(parentPort, (raw, onProgress) => triage(raw, { onProgress }), { pause: 50 });

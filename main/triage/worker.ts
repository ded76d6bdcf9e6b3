import { catalog } from 'errdesk:catalog';
import { parentPort } from 'node:worker_threads';
import type { Triage } from '../../catalog/triage/result';
import { createTriage } from '../../catalog/triage/triage';
import { serveJobs } from '../worker/serve-jobs';

/** Runs in a separate thread with its own copy of the catalog, so that the window stays responsive. */

const triage = createTriage(catalog);

serveJobs<string, Triage>(parentPort, (raw, onProgress) => triage(raw, { onProgress }), { pause: 50 });

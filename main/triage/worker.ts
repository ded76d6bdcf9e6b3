import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { parentPort } from 'node:worker_threads';
import { createTriage } from '../../catalog/triage/triage';
import { serveJobs } from '../worker/serve-jobs';
import { type ShownTriage, shownOf } from './shown';

/** Runs in a separate thread with its own copy of the catalog, so that the window stays responsive. */

const triage = createTriage(catalog, neighbours);

serveJobs<string, ShownTriage>(
  parentPort,
  (last, { parts, onProgress }) => shownOf(triage([...parts, last].join(''), { onProgress })),
  {
    pause: 50,
    transfer: ({ furtherSecrets: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []),
  },
);

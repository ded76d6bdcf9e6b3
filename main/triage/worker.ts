import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { parentPort } from 'node:worker_threads';
import { ownFinder } from '../../catalog/triage/secrets/own';
import { createTriage } from '../../catalog/triage/triage';
import { serveJobs } from '../worker/serve-jobs';
import { type ShownTriage, shownOf } from './shown';
import type { TriageTask } from './triage-runner';

/** Runs in a separate thread with its own copy of the catalog, so that the window stays responsive. */

const triage = createTriage(catalog, neighbours);

serveJobs<TriageTask, ShownTriage>(
  parentPort,
  async ({ raw, privacy, confirmed }, { parts, onProgress }) => {
    const findOwn = await ownFinder(privacy);
    return shownOf(triage([...parts, raw].join(''), { onProgress, findOwn, confirmed }));
  },
  {
    pause: 50,
    transfer: ({ furtherSecrets: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []),
  },
);

import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { parentPort } from 'node:worker_threads';
import { knownPacks } from '../../catalog/pack/known-packs';
import { ownFinder } from '../../catalog/triage/secrets/own';
import { createTriage } from '../../catalog/triage/triage';
import { serveJobs } from '../worker/serve-jobs';
import { ignores } from './ignore-rules';
import { type Judgement, judge } from './judge';
import type { Copied } from './judging';

/** Judges copied texts in a separate thread. Only what a suggestion needs is sent back. */

const triage = createTriage(catalog, neighbours);
const known = {
  byId: new Map(catalog.entries.map((entry) => [entry.id, entry])),
  packs: knownPacks(catalog.packs),
};

serveJobs<Copied, Judgement>(parentPort, async ({ text, ignore, kinds, ...wanted }) => {
  if (await ignores(ignore, text)) return { kind: 'rule' };
  const findOwn = await ownFinder({ kinds, stretches: [] });
  return judge(text, triage(text, { findOwn }), known, wanted);
});

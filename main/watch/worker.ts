import { catalog } from 'errdesk:catalog';
import { parentPort } from 'node:worker_threads';
import { knownPacks } from '../../catalog/pack/known-packs';
import { createTriage } from '../../catalog/triage/triage';
import { serveJobs } from '../worker/serve-jobs';
import { ignores } from './ignore-rules';
import { type Judgement, judge } from './judge';
import type { Copied } from './judging';

/** Judges what was copied, in a thread of its own: rules, triage, and of its answer only what is suggested. */

const triage = createTriage(catalog);
const known = {
  byId: new Map(catalog.entries.map((entry) => [entry.id, entry])),
  packs: knownPacks(catalog.packs),
};

serveJobs<Copied, Judgement>(parentPort, async ({ text, least, ignore }) =>
  (await ignores(ignore, text)) ? { kind: 'rule' } : judge(text, triage(text), known, least),
);

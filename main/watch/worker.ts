import { catalog } from 'errdesk:catalog';
import { parentPort } from 'node:worker_threads';
import type { WatchSettings } from '../../bridge/contract/watch';
import { knownPacks } from '../../catalog/pack/known-packs';
import { createTriage } from '../../catalog/triage/triage';
import type { WorkerReply, WorkerTask } from '../triage/messages';
import { ignores } from './ignore-rules';
import { type Judgement, judge } from './judge';

/** What a person has set of judging. */
export type Terms = Pick<WatchSettings, 'least' | 'ignore'>;

/** Judges what was copied, in a thread of its own: rules, triage, and of its answer only what is suggested. */

const triage = createTriage(catalog);
const known = {
  byId: new Map(catalog.entries.map((entry) => [entry.id, entry])),
  packs: knownPacks(catalog.packs),
};

function reply(message: WorkerReply<Judgement>): void {
  parentPort?.postMessage(message);
}

async function judged(raw: string, { least, ignore }: Terms): Promise<Judgement> {
  return (await ignores(ignore, raw)) ? { kind: 'rule' } : judge(raw, triage(raw), known, least);
}

parentPort?.on('message', ({ id, raw, terms }: WorkerTask<Terms>) => {
  // Its time is counted from here: before, the catalog was being read.
  reply({ kind: 'progress', id, share: 0 });
  judged(raw, terms).then(
    (value) => reply({ kind: 'done', id, value }),
    (error: unknown) => reply({ kind: 'failed', id, error }),
  );
});

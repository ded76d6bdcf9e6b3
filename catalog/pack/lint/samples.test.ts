import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { noNeighbours } from '../codes';
import type { Beside, LintContext } from './rule';
import { packsWhole, samplesReadable } from './samples';

const [pack] = catalog.packs;
const [entry] = catalog.entries.filter(({ sdk }) => sdk === pack?.id);
if (!pack || !entry) throw new Error('The packs for tests begin with a full one that has entries.');

const contextOf = (beside: Beside): LintContext => ({
  rows: [],
  ids: [],
  besides: new Map([[pack.id, beside]]),
  terms: [],
  told: [],
  saysTrouble: () => true,
  forStaff: [],
  plainNames: [],
  fingerprints: { zh: new Set(), en: new Set() },
  neighbours: noNeighbours,
  today: '2026-11-29',
});

const complaintsAbout = (...samples: string[]) =>
  samplesReadable.check(catalog, contextOf({ files: [], samples })).map(({ where, says }) => [where, says]);

it('a sample leads to an entry of its pack, or to none', () => {
  const finds = entry.id.slice(pack.id.length + 1);
  const good = [JSON.stringify({ finds, raw: 'x' }), JSON.stringify({ finds: null, raw: 'x' })];
  expect(complaintsAbout(...good)).toEqual([]);
  expect(complaintsAbout('{"finds": "no/such", "raw": "x"}', '{"raw": "x"}', 'x')).toEqual([
    [`${pack.id}/samples.jsonl:1`, 'there is no entry no/such'],
    [`${pack.id}/samples.jsonl:2`, 'is no sample'],
    [`${pack.id}/samples.jsonl:3`, 'is no JSON'],
  ]);
});

it('a full pack has its marks, samples, rows, ids and fingerprints', () => {
  const whole = { ...catalog, packs: [pack] };
  const files = ['fingerprints.json', 'ids.txt', 'marks.yaml', 'rows.tsv', 'samples.jsonl'];
  expect(packsWhole.check(whole, contextOf({ files, samples: [] }))).toEqual([]);
  for (const name of files) {
    const others = files.filter((other) => other !== name);
    const [complaint] = packsWhole.check(whole, contextOf({ files: others, samples: [] }));
    expect(complaint).toMatchObject({ where: `${pack.id}/${name}`, says: 'is missing' });
  }
});

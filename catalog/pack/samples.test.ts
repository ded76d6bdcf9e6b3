import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStated } from '../triage/neighbours/worth-reading';
import { createTriage } from '../triage/triage';
import { sampleSchema } from './lint/samples';

const triage = createTriage(catalog);
const folder = join(import.meta.dirname, '../packs');

const packs = catalog.packs
  .map((pack) => ({
    id: pack.id,
    neighbour: pack.kind === 'neighbour',
    beside: pack.kind === 'full' && pack.beside !== undefined,
    path: join(folder, pack.id, 'samples.jsonl'),
  }))
  .filter(({ path }) => existsSync(path))
  .map(({ path, ...pack }) => ({
    ...pack,
    samples: readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => sampleSchema.parse(JSON.parse(line))),
  }));

describe.each(packs.filter(({ beside }) => beside))('the samples of $id, which is beside ours', (pack) => {
  const { id, samples } = pack;
  const triageWithOthers = createTriage(catalog, neighbours);
  const entries = new Set(catalog.entries.filter(({ sdk }) => sdk === id).map((entry) => entry.id));
  const stated = (raw: string) => triageWithOthers(raw).neighbours.filter(isStated);

  it.each(samples.filter(({ finds }) => finds !== null))('explains $finds in $raw', ({ finds, raw }) => {
    expect(stated(raw)[0]?.id).toBe(`${id}/${finds}`);
    expect(triageWithOthers(raw).verdict).toBe('none');
  });

  it.each(samples.filter(({ finds }) => finds === null))('explains nothing in $raw', ({ raw }) => {
    expect(stated(raw).filter((one) => entries.has(one.id))).toEqual([]);
  });
});

describe.each(packs.filter(({ beside }) => !beside))('the samples of $id', ({ id, neighbour, samples }) => {
  const found = samples.filter(({ finds }) => finds !== null);
  const left = samples.filter(({ finds }) => finds === null);

  it.each(found)('leads to $finds from $raw', ({ finds, raw }) => {
    const { verdict, findings } = triage(raw);
    expect({ verdict, entry: findings[0]?.entry }).toEqual({ verdict: 'match', entry: `${id}/${finds}` });
  });

  it.each(left)(
    'finds nothing that is claimed for the pack, or for anybody if it is a neighbour’s, in $raw',
    ({ raw }) => {
      const { verdict, findings } = triage(raw);
      const ours = neighbour ? findings : findings.filter(({ sdk }) => sdk === id);
      const claimed = verdict === 'match' ? ours : [];
      expect(claimed).toEqual([]);
    },
  );
});

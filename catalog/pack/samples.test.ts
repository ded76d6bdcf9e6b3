import { catalog } from 'errdesk:catalog';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage/triage';
import { sampleSchema } from './lint/samples';

const triage = createTriage(catalog);
const folder = join(import.meta.dirname, '../packs');

const packs = catalog.packs
  .map(({ id, kind }) => ({ id, neighbour: kind === 'neighbour', path: join(folder, id, 'samples.jsonl') }))
  .filter(({ path }) => existsSync(path))
  .map(({ id, neighbour, path }) => ({
    ...{ id, neighbour },
    samples: readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => sampleSchema.parse(JSON.parse(line))),
  }));

describe.each(packs)('the samples of $id', ({ id, neighbour, samples }) => {
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

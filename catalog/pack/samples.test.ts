import { catalog } from 'errdesk:catalog';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTriage } from '../triage/triage';

/** A line of a pack's `samples.jsonl`: a paste, and the entry that it must lead to; null where the pack has none for it. */
const sampleSchema = z.strictObject({ finds: z.string().nullable(), raw: z.string().min(1) });

const triage = createTriage(catalog);
const folder = join(import.meta.dirname, '../packs');

const packs = catalog.packs
  .map(({ id }) => ({ id, path: join(folder, id, 'samples.jsonl') }))
  .filter(({ path }) => existsSync(path))
  .map(({ id, path }) => ({
    id,
    samples: readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => sampleSchema.parse(JSON.parse(line))),
  }));

describe.each(packs)('the samples of $id', ({ id, samples }) => {
  const found = samples.filter(({ finds }) => finds !== null);
  const left = samples.filter(({ finds }) => finds === null);

  it.each(found)('leads to $finds from $raw', ({ finds, raw }) => {
    const { verdict, findings } = triage(raw);
    expect({ verdict, entry: findings[0]?.entry }).toEqual({ verdict: 'match', entry: `${id}/${finds}` });
  });

  it.each(left)('finds nothing of the pack in $raw', ({ raw }) => {
    const { verdict, findings } = triage(raw);
    const claimed = verdict === 'match' ? findings.filter(({ sdk }) => sdk === id) : [];
    expect(claimed).toEqual([]);
  });
});

import { catalog } from 'errdesk:catalog';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oneIn } from '../../../scripts/depth';
import type { Triage } from '../result';
import { createTriage } from '../triage';
import { changes, heldOut } from './changes-for-test';

interface Sample {
  verdict: Triage['verdict'];
  raw: string;
}

const triage = createTriage(catalog);

const samplesOf = (name: string): Sample[] =>
  readFileSync(`${import.meta.dirname}/../fixtures/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const all = ['pastes', 'held-out', 'fresh', 'shapes'].flatMap(samplesOf);
const captured = samplesOf('captured').slice(0, 60);

const sayOf = (raw: string) => {
  const { verdict, findings } = triage(raw);
  return `${verdict} ${findings[0]?.entry ?? ''}`;
};

/** The share of pastes of which triage says the same as before: the verdict, and what it means first. */
describe.each([
  ['matches', [...all, ...captured].filter(({ verdict }) => verdict === 'match')],
  ['others', all.filter(({ verdict }) => verdict !== 'match')],
] as const)('%s say the same', (_, samples) => {
  const before = samples.map(({ raw }) => ({ raw, said: sayOf(raw) }));

  it.each([...changes, ...heldOut].map((change, index) => ({ ...change, index })))(
    'with $name',
    ({ apply, index, least = 0.97 }) => {
      // The next change is tried on another fifth.
      const tried = oneIn(5, before, index);
      const changed = tried.filter(({ raw, said }) => sayOf(apply(raw)) !== said);
      expect(
        1 - changed.length / tried.length,
        changed.map(({ raw }) => raw).join('\n---\n'),
      ).toBeGreaterThanOrEqual(least);
    },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../../../scripts/depth';
import { findSecrets } from './find';
import { nameSecrets, redact } from './redact';
import { rules } from './rules';
import { expand, samplesIn } from './samples-for-test';

const folder = join(import.meta.dirname, 'samples');
const samples = readdirSync(folder)
  .flatMap((name) => samplesIn(readFileSync(join(folder, name), 'utf8')))
  .map((sample) => expand(sample).text);

function redacted(text: string): string {
  const found = findSecrets(text);
  const read = found.map((secret) => ({ ...secret, value: text.slice(secret.start, secret.end) }));
  return redact(text, nameSecrets(text, read));
}

/** Texts of samples, of what rules look for, and of anything. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...samples),
      fc.constantFrom(...rules.flatMap(({ triggers }) => triggers)),
      fc.constantFrom(': ', '="', '("', '\n', '|', ',', '⟦phone A⟧', '⟦', '\\', '<', '>', '“', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('what is found', () => {
  it('stands in the text, in its order and apart', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let done = 0;
        for (const { start, end } of findSecrets(whole)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(whole.length);
      }),
      { numRuns: times(1500, 50_000) },
    );
  });

  it('is found once: a sample that was redacted has no secret', () => {
    for (const sample of samples) expect(findSecrets(redacted(sample)), redacted(sample)).toEqual([]);
  });

  it('comes to an end: redacted again and again, a text has no secret', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let rest = whole;
        for (let round = 0; round < 8; round++) rest = redacted(rest);
        expect(findSecrets(rest)).toEqual([]);
      }),
      { numRuns: times(500, 20_000) },
    );
  });
});

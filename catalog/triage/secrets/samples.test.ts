import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { times } from '../../../scripts/depth';
import { normalise } from '../normalise';
import { toPaste } from '../text/view';
import { bareIn, expand, overlap, placesOf, type Sample, samplesIn } from './samples-for-test';

const folder = join(import.meta.dirname, 'samples');
const files = readdirSync(folder).map((name) => ({
  name,
  samples: samplesIn(readFileSync(join(folder, name), 'utf8')),
}));
const isHarmless = (name: string) => name.startsWith('harmless');
/** What is found in a paste, with its spans. */
function secretsIn(raw: string) {
  const { view, secrets } = normalise(raw);
  return secrets.map(({ kind, ...span }) => ({ kind, ...toPaste(view, span) }));
}

const seeds = Array.from({ length: times(1, 20) }, (_, seed) => (seed === 0 ? '' : String(seed)));
const sampled = (sample: Sample) =>
  seeds.map((seed) => {
    const expanded = expand(sample, seed);
    return { ...expanded, expanded, found: secretsIn(expanded.text) };
  });

describe.each(files.filter(({ name }) => !isHarmless(name)))('$name', ({ samples }) => {
  it.each(samples)('$kind: hides what is secret in $text', (sample) => {
    for (const { text, spans, found } of sampled(sample))
      expect(spans.map((span) => bareIn(text, span, found))).toEqual(spans.map(() => ''));
  });

  it.each(samples.filter(({ keep }) => keep))('$kind: keeps $keep in $text', (sample) => {
    for (const { expanded, text, found } of sampled(sample)) {
      const kept = (sample.keep ?? []).flatMap((phrase) => placesOf(phrase, expanded));
      const hidden = found.filter((secret) => kept.some((place) => overlap(secret, place)));
      expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    }
  });
});

describe.each(files.filter(({ name }) => isHarmless(name)))('$name', ({ samples }) => {
  it.each(samples)('$kind: spares $text', (sample) => {
    for (const { text, spans, found } of sampled(sample)) {
      const hidden = found.filter((secret) => spans.some((span) => overlap(secret, span)));
      expect(hidden.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([]);
    }
  });
});

it('no sample stands there twice', () => {
  const texts = files.flatMap(({ samples }) => samples.map(({ text }) => text));
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

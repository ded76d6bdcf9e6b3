import { describe, expect, it } from 'vitest';
import { headingAt } from './columns';
import { endings } from './key-table';
import { leadOf } from './lead';
import { shapes } from './place-of';
import type { Site } from './site';

function siteOf(sample: string): Site {
  const start = sample.indexOf('«');
  const number = sample.slice(start + 1, sample.indexOf('»'));
  const text = sample.replace(/[«»]/g, '');
  const end = start + number.length;
  return {
    lead: leadOf(text, start),
    before: text.slice(Math.max(0, start - 72), start),
    after: text.slice(end, end + 48),
    negative: number.startsWith('-'),
    heading: headingAt(text, start),
  };
}

describe.each(shapes)('a shape in which codes stand: $place.id', ({ fits, catches, leaves }) => {
  it('has samples of both kinds', () => {
    expect(catches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });
  it.each(catches)('fits %j', (sample) => expect(fits(siteOf(sample))).toBe(true));
  it.each(leaves)('does not fit %j', (sample) => expect(fits(siteOf(sample))).toBe(false));
});

describe.each(endings)('names that end in $pattern', ({ pattern, catches, leaves }) => {
  it('has samples of both kinds', () => {
    expect(catches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });
  it.each(catches)('fits %s', (name) => expect(name.toLowerCase()).toMatch(pattern));
  it.each(leaves)('does not fit %s', (name) => expect(name.toLowerCase()).not.toMatch(pattern));
});

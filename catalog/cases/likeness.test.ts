import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage/triage';
import { fingerprintOf } from './fingerprint-of';
import { type Likeness, likenessOf, whyLike } from './likeness';

interface Pair {
  is: Likeness;
  by: string;
  /** `held-out`: no rule was mended on it. */
  part: 'mended on' | 'held-out';
  /** By a second reading, from the texts alone. */
  second?: Likeness;
  one: string;
  other: string;
}

const pairs = readFileSync(join(import.meta.dirname, 'fixtures/pairs.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Pair);
const triage = createTriage(catalog, neighbours);
const printOf = (raw: string) => fingerprintOf(raw, triage(raw));
const judged = pairs.map((pair) => {
  const prints = [printOf(pair.one), printOf(pair.other)] as const;
  return { ...pair, prints, found: likenessOf(...prints) };
});

const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length;

describe.each(['mended on', 'held-out'] as const)('pairs of pastes, %s', (part) => {
  const ofPart = judged.filter((pair) => pair.part === part);
  const found = (is: Likeness) => ofPart.filter((pair) => pair.is === is);

  it('are never merged where they are not the same', () => {
    const merged = ofPart.filter((pair) => pair.is !== 'same' && pair.found === 'same');
    expect(merged.map(({ one, other }) => [one, other])).toEqual([]);
  });

  it('are shown as like where one error is told in other circumstances', () => {
    expect(share(found('like').map((pair) => pair.found === 'like'))).toBeGreaterThanOrEqual(0.9);
  });

  it('are found to be the same, nine of ten and more', () => {
    expect(share(found('same').map((pair) => pair.found === 'same'))).toBeGreaterThanOrEqual(0.9);
  });
});

it('is measured by labels on which two readings agree wherever cases would be merged', () => {
  const twice = pairs.filter(({ second }) => second !== undefined);
  expect(twice.length).toBeGreaterThanOrEqual(150);
  const apart = twice.filter(({ is, second }) => (is === 'same') !== (second === 'same'));
  expect(apart.map(({ one, other }) => [one, other])).toEqual([]);
  expect(twice.filter(({ is, second }) => is !== second && is !== 'different')).toEqual([]);
});

it('judges in both directions alike, and says why', () => {
  for (const { prints, other, found } of judged) {
    const [a, b] = prints;
    expect(likenessOf(b, a), other).toBe(found);
    const { zh, en } = whyLike(a, b);
    expect([zh.endsWith('。'), en.endsWith('.')]).toEqual([true, true]);
  }
});

it('has nothing of the paste in it but what triage believed', () => {
  const print = JSON.stringify(
    printOf('[TRTC] user zqjfinch join room failed, errorCode: 70003, room 887123'),
  );
  expect(print).toContain('70003');
  expect(print).not.toMatch(/zqj|887123|room/);
});

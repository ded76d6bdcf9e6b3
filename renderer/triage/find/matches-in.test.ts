import { expect, it } from 'vitest';
import { noFurtherSecrets } from '../../case/read-paste';
import type { Mark } from '../sheet/marks';
import { matchesIn, mostMatches } from './matches-in';

const raw = 'Join failed\njoin a@b.cn (JOIN)\n50% off';
const none = { marks: [], further: noFurtherSecrets };
const found = (typed: string, hidden: Parameters<typeof matchesIn>[2] = none) =>
  matchesIn(raw, typed, hidden).map(({ start, end }) => raw.slice(start, end));

it('finds a text whatever its case, and takes no sign for more than a sign', () => {
  expect(found('join')).toEqual(['Join', 'join', 'JOIN']);
  expect(found('(join)')).toEqual(['(JOIN)']);
  expect(found('50%')).toEqual(['50%']);
  expect(found('.*')).toEqual([]);
  expect(found('')).toEqual([]);
});

it('finds nothing in what is hidden', () => {
  const secret = { start: 17, end: 23, kind: 'secret', ranks: [] } as const satisfies Mark | object;
  expect(found('a@b')).toEqual(['a@b']);
  expect(found('a@b', { ...none, marks: [secret as unknown as Mark] })).toEqual([]);
  expect(found('b.cn', { ...none, further: Uint32Array.of(17, 23) })).toEqual([]);
});

it('stops where nobody goes through all of them', () => {
  expect(matchesIn('a'.repeat(mostMatches + 5), 'a', none)).toHaveLength(mostMatches);
});

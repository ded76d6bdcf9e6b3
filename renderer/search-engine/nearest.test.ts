import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { nearestCodes } from './nearest';

const codes = (query: string) =>
  nearestCodes(query, catalog.entries, catalog.entries.keys()).map((index) => catalog.entries[index]?.code);

it('offers the codes that begin with the digits typed so far', () => {
  expect(codes('1638')).toContain('16388');
  expect(codes('70').every((code) => code?.startsWith('70'))).toBe(true);
});

it('offers the nearest codes of a number that no code begins with', () => {
  expect(codes('70399')).toHaveLength(5);
  const distances = catalog.entries
    .flatMap(({ code }) => code?.replace('-', '') ?? [])
    .map((code) => Math.abs(Number(code) - 70399));
  const nearest = distances.sort((one, other) => one - other).slice(0, 5);
  expect(codes('70399').map((code = '') => Math.abs(Math.abs(Number(code)) - 70399))).toEqual(nearest);
});

it('offers nothing for words', () => {
  expect(codes('room')).toEqual([]);
  expect(codes('')).toEqual([]);
  expect(codes('room 5')).toEqual([]);
});

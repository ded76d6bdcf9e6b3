import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { nearestCodes } from './nearest';

const codes = (query: string) => nearestCodes(query, catalog.entries).map(({ code }) => code);

it('offers the codes that begin with the digits typed so far', () => {
  expect(codes('1638')).toContain('16388');
  expect(codes('70').every((code) => code?.startsWith('70'))).toBe(true);
});

it('offers the nearest codes of a number that no code begins with', () => {
  expect(codes('70399').length).toBe(5);
});

it('offers nothing for words', () => {
  expect(codes('room')).toEqual([]);
  expect(codes('')).toEqual([]);
  expect(codes('room 5')).toEqual([]);
});

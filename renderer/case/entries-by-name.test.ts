import { expect, test } from 'vitest';
import type { Entry } from '../../catalog/schema';
import { entriesNamed } from './entries-by-name';

const entry = (id: string, names: Partial<Pick<Entry, 'code' | 'hex' | 'symbol'>>) =>
  ({ id, ...names }) as Entry;

const entries = [
  entry('one', { code: '-3301', symbol: 'ERR_JOIN' }),
  entry('two', { code: '-3301', hex: '0xFFFFF31B' }),
  entry('three', { code: 'Err_Join', symbol: 'err_join' }),
];

const idsNamed = (name: string) => entriesNamed(name, entries).map(({ id }) => id);

test('an entry is found by its code, its hexadecimal form and its symbol, in the order of the list', () => {
  expect(idsNamed('-3301')).toEqual(['one', 'two']);
  expect(idsNamed('0xfffff31b')).toEqual(['two']);
});

test('the case of letters says nothing, and an entry stands once', () => {
  expect(idsNamed('err_JOIN')).toEqual(['one', 'three']);
});

test('what is part of a name is none', () => {
  expect(idsNamed('3301')).toEqual([]);
  expect(entriesNamed('-3301', [])).toEqual([]);
});

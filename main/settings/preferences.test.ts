import { expect, it } from 'vitest';
import { defaults } from './defaults';
import { createPreferences } from './preferences';
import type { Stored } from './store';

it('calls all listeners after a change, in their order, and the pages last', () => {
  let stored: Stored = { ...defaults, toldStay: true };
  const store = {
    read: () => stored,
    write(change: Partial<Stored>) {
      stored = { ...stored, ...change };
    },
    forget() {
      stored = { ...defaults, toldStay: true };
    },
    replace() {},
    choices: () => new Map(),
    chosen: () => new Set<string>(),
    flush: async () => {},
  };
  const calls: unknown[] = [];
  const preferences = createPreferences(store, ({ theme }) => calls.push(['page', theme]));
  preferences.subscribe(({ theme }) => calls.push(['first', theme]));
  preferences.subscribe(({ theme }) => calls.push(['second', theme]));
  // What only main keeps is none of a person's settings.
  expect(preferences.change({ theme: 'dark' })).toEqual({ ...defaults, theme: 'dark' });
  expect(calls).toEqual([
    ['first', 'dark'],
    ['second', 'dark'],
    ['page', 'dark'],
  ]);
  calls.length = 0;
  expect(preferences.forget()).toEqual(defaults);
  expect(calls.at(-1)).toEqual(['page', 'system']);
});

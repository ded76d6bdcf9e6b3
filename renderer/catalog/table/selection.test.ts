import { describe, expect, it } from 'vitest';
import { chooseRow, limitedTo, nothingChosen } from './selection';

const ids = ['a', 'b', 'c', 'd', 'e'];
const alone = (id: string) => chooseRow(nothingChosen, ids, id, 'alone');
const chosen = (selection: { chosen: ReadonlySet<string> }) => [...selection.chosen].sort().join('');

describe('rows', () => {
  it('are chosen alone, and the one before no longer', () => {
    expect(chosen(chooseRow(alone('b'), ids, 'd', 'alone'))).toBe('d');
  });

  it('are chosen as a range in either direction, always from the same end', () => {
    const down = chooseRow(alone('b'), ids, 'd', 'range');
    expect(chosen(down)).toBe('bcd');
    const up = chooseRow(down, ids, 'a', 'range');
    expect(chosen(up)).toBe('ab');
    expect(up.current).toBe('a');
  });

  it('are added and taken away one by one', () => {
    const two = chooseRow(alone('a'), ids, 'c', 'toggle');
    expect(chosen(two)).toBe('ac');
    expect(chosen(chooseRow(two, ids, 'a', 'toggle'))).toBe('c');
  });

  it('begin a range at themselves where its beginning is no longer shown', () => {
    expect(chosen(chooseRow(alone('a'), ['c', 'd'], 'd', 'range'))).toBe('d');
  });
});

describe('another list', () => {
  it('keeps what it still shows', () => {
    const range = chooseRow(alone('b'), ids, 'd', 'range');
    expect(limitedTo(range, ['a', 'd', 'b'])).toMatchObject({ current: 'd' });
    expect(chosen(limitedTo(range, ['a', 'd', 'b']))).toBe('bd');
  });

  it('makes its first row current where the current one is gone', () => {
    expect(limitedTo(alone('b'), ['c', 'd'])).toMatchObject({ current: 'c', anchor: 'c' });
    expect(limitedTo(alone('b'), [])).toEqual(nothingChosen);
  });
});

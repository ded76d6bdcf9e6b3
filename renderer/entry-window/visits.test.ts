import { describe, expect, it } from 'vitest';
import { begun, opened, wentBack } from './visits';

describe('the way through entries', () => {
  it('leads to another and back to where each was left', () => {
    const there = opened(opened(begun('a'), 'b', 120), 'c', 40);
    expect(there.at(-1)).toEqual({ id: 'c', top: 0 });
    expect(wentBack(there).at(-1)).toEqual({ id: 'b', top: 40 });
    expect(wentBack(wentBack(there))).toEqual([{ id: 'a', top: 120 }]);
  });

  it('stays where it is upon a link to the entry itself, and at its beginning', () => {
    expect(opened(begun('a'), 'a', 300)).toEqual(begun('a'));
    expect(wentBack(begun('a'))).toEqual(begun('a'));
  });
});

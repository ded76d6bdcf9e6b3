import { describe, expect, it } from 'vitest';
import { matchesIn } from './matches';

const at = (text: number, offset: number) => ({ text, offset });

describe('what is sought in the guide', () => {
  it('is found in any case, as often as it is there', () => {
    expect(matchesIn(['Paste it, then paste'], new Set(), 'paste')).toEqual([
      { from: at(0, 0), to: at(0, 5) },
      { from: at(0, 15), to: at(0, 20) },
    ]);
  });

  it('may begin in one text and end in another', () => {
    expect(matchesIn(['Press ', 'Enter', ' to copy'], new Set(), 's enter to')).toEqual([
      { from: at(0, 4), to: at(2, 3) },
    ]);
  });

  it('ends where a text ends, not at the beginning of the next', () => {
    expect(matchesIn(['the day', ' and'], new Set(), 'day')).toEqual([{ from: at(0, 4), to: at(0, 7) }]);
  });

  it('runs over no break', () => {
    expect(matchesIn(['the end', 'of it'], new Set([1]), 'endof')).toEqual([]);
    expect(matchesIn(['the end', 'of it'], new Set([1]), 'of')).toEqual([{ from: at(1, 0), to: at(1, 2) }]);
  });

  it('is nothing while nothing is written', () => {
    expect(matchesIn(['a b'], new Set(), ' ')).toEqual([]);
  });
});

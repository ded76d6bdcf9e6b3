import { describe, expect, it } from 'vitest';
import { noPaste, type PasteAction, pasteAfter } from './paste-state';

const pasteDoing = (...actions: PasteAction[]) => actions.reduce(pasteAfter, noPaste);
const take = (text: string): PasteAction => ({ do: 'take', text, name: null });

describe('the paste', () => {
  it('that another takes the place of can be brought back', () => {
    expect(pasteDoing(take('one'), take('two'), { do: 'bring-back' }).text).toBe('one');
  });

  it('that is cleared can be brought back, typed ones too', () => {
    expect(pasteDoing({ do: 'type', text: 'typed' }, { do: 'clear' }, { do: 'bring-back' }).text).toBe(
      'typed',
    );
  });

  it('that was there when another is brought back is not lost either', () => {
    const state = pasteDoing(take('one'), take('two'), { do: 'bring-back' }, { do: 'bring-back' });
    expect(state.text).toBe('two');
    expect(state.earlier.map(({ text }) => text)).toEqual(['one']);
  });

  it('keeps the latest twenty and drops the oldest first', () => {
    const many = Array.from({ length: 30 }, (_, place) => take(`paste ${place}`));
    const { earlier } = pasteDoing(...many);
    expect(earlier).toHaveLength(20);
    expect(earlier.at(-1)?.text).toBe('paste 28');
    expect(earlier[0]?.text).toBe('paste 9');
  });

  it('stays an editor as long as there is nothing to mark up', () => {
    expect(pasteDoing({ do: 'type', text: '  ' }, { do: 'done' }).writing).toBe(true);
    expect(pasteDoing({ do: 'type', text: '70003' }, { do: 'done' }).writing).toBe(false);
  });
});

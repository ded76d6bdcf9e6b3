import { describe, expect, it } from 'vitest';
import { noPaste, type PasteAction, pasteAfter } from './paste-state';

const pasteDoing = (...actions: PasteAction[]) => actions.reduce(pasteAfter, noPaste);
const take = (text: string): PasteAction => ({ do: 'take', text, name: null });

describe('the paste', () => {
  it('that another one replaces can be brought back', () => {
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

  it('brings back whom the answer goes to, and never what was let through', () => {
    const customer = { do: 'give', field: 'customer', value: 'Ms Li' } as const;
    const one = pasteDoing(take('one'), customer, { do: 'spare', leak: 'email:a@b.cn' });
    expect([one.fields.customer, one.spared]).toEqual(['Ms Li', ['email:a@b.cn']]);
    const two = pasteAfter(one, take('two'));
    expect([two.fields.customer, two.spared]).toEqual(['', []]);
    const back = pasteAfter(two, { do: 'bring-back' });
    expect([back.fields.customer, back.spared]).toEqual(['Ms Li', []]);
  });

  it('brings its ticked steps back with it', () => {
    const tick = (step: string): PasteAction => ({ do: 'tick', step });
    const other = pasteDoing(take('one'), tick('a 1'), tick('a 2'), tick('a 1'), take('two'));
    expect(other.ticked).toEqual([]);
    const back = [tick('b 1'), { do: 'bring-back' } as const].reduce(pasteAfter, other);
    expect(back.ticked).toEqual(['a 2']);
    expect(pasteAfter(back, { do: 'bring-back' }).ticked).toEqual(['b 1']);
  });

  it('keeps what is hidden by hand in it, and brings it back with it', () => {
    const hide = (stretch: string): PasteAction => ({ do: 'hide', stretch });
    const one = pasteDoing(take('Li, Wu'), hide('Li'), hide('Wu'), hide('Li'), { do: 'show', stretch: 'Wu' });
    expect(one.hidden).toEqual(['Li']);
    expect(pasteAfter(one, { do: 'type', text: 'Li, Wu, Ma' }).hidden).toEqual(['Li']);
    expect(pasteAfter(one, { do: 'type', text: '' }).hidden).toEqual([]);
    const other = pasteAfter(one, take('two'));
    expect(other.hidden).toEqual([]);
    expect(pasteAfter(other, { do: 'bring-back' }).hidden).toEqual(['Li']);
    const cleared = pasteAfter(one, { do: 'clear' });
    expect([cleared.hidden, pasteAfter(cleared, { do: 'bring-back' }).hidden]).toEqual([[], ['Li']]);
  });

  it('keeps its ticked steps while its text is mended, and loses them with its text', () => {
    const ticked = pasteDoing(take('one'), { do: 'tick', step: 'a 1' });
    expect(pasteAfter(ticked, { do: 'type', text: 'one, mended' }).ticked).toEqual(['a 1']);
    expect(pasteAfter(ticked, { do: 'type', text: '' }).ticked).toEqual([]);
  });

  it('keeps the latest twenty and drops the oldest first', () => {
    const many = Array.from({ length: 30 }, (_, index) => take(`paste ${index}`));
    const { earlier } = pasteDoing(...many);
    expect(earlier).toHaveLength(20);
    expect(earlier.at(-1)?.text).toBe('paste 28');
    expect(earlier[0]?.text).toBe('paste 9');
  });

  it('stays an editor as long as there is nothing to mark up', () => {
    expect(pasteDoing({ do: 'type', text: '  ' }, { do: 'done' }).writing).toBe(true);
    expect(pasteDoing({ do: 'type', text: '70003' }, { do: 'done' }).writing).toBe(false);
  });

  it('is only shown where it is too long to be typed in', () => {
    expect(pasteDoing(take('x'.repeat(128 * 1024)), { do: 'edit' }).writing).toBe(true);
    expect(pasteDoing(take('x'.repeat(128 * 1024 + 1)), { do: 'edit' }).writing).toBe(false);
  });
});

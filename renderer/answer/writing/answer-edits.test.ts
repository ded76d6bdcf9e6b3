import { describe, expect, it } from 'vitest';
import type { Edits } from '../../case/ticket';
import { adopted, carriedOver, isInseparable, textOf, withoutEdit, withText } from './answer-edits';

const written = { zh: '您好，', en: 'Hello,' };
const none: Edits = {};

describe('an answer in two languages', () => {
  it('is the draft until it is edited, and each language by itself', () => {
    const edits = withText(none, written, 'en', 'Hi,');
    expect(textOf(edits, written, 'en')).toBe('Hi,');
    expect(textOf(edits, written, 'zh')).toBe('您好，');
    expect(textOf(edits, written, 'both')).toBe('您好，\n\n————\n\nHi,');
  });

  it('edited as one text is two again', () => {
    const typed = '您好，小李\n\n\n————\n\nHello, Li';
    const edits = withText(none, written, 'both', typed);
    expect(textOf(edits, written, 'both')).toBe(typed);
    expect(textOf(edits, written, 'zh')).toBe('您好，小李\n');
    expect(textOf(edits, written, 'en')).toBe('Hello, Li');
    expect(isInseparable(edits, written)).toBe(false);
  });

  it('is one text once the line between is gone, and the single ones stay as they were', () => {
    const single = withText(none, written, 'zh', '你好');
    const edits = withText(single, written, 'both', '你好 Hello');
    expect(isInseparable(edits, written)).toBe(true);
    expect(textOf(edits, written, 'both')).toBe('你好 Hello');
    expect(textOf(edits, written, 'zh')).toBe('你好');
    const mended = withText(edits, written, 'both', 'a\n\n————\n\nb');
    expect(isInseparable(mended, written)).toBe(false);
    expect(textOf(mended, written, 'zh')).toBe('a');
  });

  it('is the draft again, in one language or in both', () => {
    const edits = withText(none, written, 'both', 'a\n\n————\n\nb');
    expect(textOf(withoutEdit(edits, 'zh'), written, 'both')).toBe('您好，\n\n————\n\nb');
    expect(textOf(withoutEdit(edits, 'both'), written, 'both')).toBe('您好，\n\n————\n\nHello,');
  });

  it('of another finding keeps an edit, which is there on the way back', () => {
    const other = { zh: '另一个', en: 'Another' };
    const edits = withText(none, written, 'en', 'Hi,');
    expect(textOf(edits, other, 'en')).toBe('Another');
    expect(textOf(edits, written, 'en')).toBe('Hi,');
  });

  it('that asks for more keeps what was edited', () => {
    const more = { zh: '您好，版本？', en: 'Hello, version?' };
    const edits = carriedOver(
      withText(none, written, 'en', 'Hi,'),
      written,
      more,
      (text) => `${text} version?`,
    );
    expect(textOf(edits, more, 'en')).toBe('Hi, version?');
    expect(textOf(edits, more, 'zh')).toBe('您好，版本？');
  });
});

describe('an edit of before a restart', () => {
  const kept: Edits = { en: { of: null, text: 'Hi,' }, zh: { of: '另一个', text: '您好呀' } };

  it('is shown, and then belongs to the text that is written now', () => {
    expect(textOf(kept, written, 'en')).toBe('Hi,');
    expect(textOf(kept, written, 'zh')).toBe('您好，');
    const edits = adopted(kept, written) ?? none;
    expect(textOf(edits, written, 'en')).toBe('Hi,');
    expect(textOf(edits, { zh: '另一个', en: 'Another' }, 'en')).toBe('Another');
    expect(textOf(edits, { zh: '另一个', en: 'Another' }, 'zh')).toBe('您好呀');
    expect(adopted(edits, written)).toBeUndefined();
  });
});

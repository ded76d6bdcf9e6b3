import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingHanded } from './handed';
import { handedIn, messageOf } from './handed-message';

const handing = (first: string, others: string[] = []) => ({ ...nothingHanded, first, others });

describe('what a second start hands to the first', () => {
  it('arrives as it was, whatever is in the names', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (first, others) => {
          expect(handedIn(messageOf(handing(first, others)))).toEqual(handing(first, others));
        },
      ),
    );
  });

  it('is bytes, and none of them zero', () => {
    const { bytes } = messageOf(handing("/home/李 明/a day's\u0000 日志.log"));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: zero is what is looked for
    expect(bytes).toMatch(/^[\u0001-\u00ff]+$/);
  });

  it('is said to be too long where it would not fit', () => {
    expect(handedIn(messageOf(handing('\u0001'.repeat(4096))))).toEqual({ ...nothingHanded, tooLong: true });
  });

  it.each([[undefined], [null], ['text'], [{ bytes: 7 }], [{ bytes: '{"first":7}' }], [{ bytes: '{' }]])(
    'is nothing where it is no such message: %j',
    (message) => {
      expect(handedIn(message)).toEqual(nothingHanded);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBase64 } from './base64';
import { undoEscapes } from './escapes';
import { unifyGlyphs } from './glyphs';
import { plainView, toPaste, type View } from './view';

function readable(raw: string): View {
  return openBase64(undoEscapes(unifyGlyphs(plainView(raw))), []);
}

function placeOf(raw: string, words: string): string {
  const view = readable(raw);
  const start = view.text.indexOf(words);
  const span = toPaste(view, { start, end: start + words.length });
  return raw.slice(span.start, span.end);
}

describe('reading through encodings', () => {
  it.each([
    ['ｅｒｒＣｏｄｅ：３０００', 'errCode:3000'],
    ['code −2343 – －1', 'code -2343 - -1'],
    ['\u001b[31mERROR\u001b[39m x', 'ERROR x'],
    ['[31mERROR[39m x', 'ERROR x'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\\u9ea6\\u4f4d', '麦位'],
    ['"{\\"code\\":-1}"', '"{"code":-1}"'],
    ['{\\\\\\"a\\\\\\":1}', '{"a":1}'],
    ['&#x9ea6;&#20301; &minus;1108&nbsp;x', '麦位 -1108 x'],
    ['errCode%3D3%26m%3Da%20b', 'errCode=3&m=a b'],
    ['%25E9%25BA%25A6', '麦'],
    ['\\xe9\\xba\\xa6 \\351\\272\\246', '麦 麦'],
    ['{"body":"eyJjb2RlIjoxNjQ0OX0="}', '{"body":"{"code":16449}"}'],
  ])('reads %j', (raw, text) => expect(readable(raw).text).toBe(text));

  it.each([
    'C:/path/100%sure &amp',
    'appKey 45c6af3c98409b18a84451215d0bdd6e',
    'RecordBrowserNotSupportFormat',
    '报 70001，100 人',
  ])('leaves %j', (raw) => expect(readable(raw).text).toBe(raw));
});

describe('the way back', () => {
  it('points at what was written', () => {
    expect(placeOf('x ｅｒｒ：－２３４３ y', '-2343')).toBe('－２３４３');
    expect(placeOf('\\u6444\\u50cf\\u5934', '像')).toBe('\\u50cf');
    expect(placeOf('a%3D30000301%26b', '30000301')).toBe('30000301');
    expect(placeOf('\u001b[33m-102006\u001b[39m', '-102006')).toBe('-102006');
  });

  it('points at the whole of a run of Base64', () => {
    expect(placeOf('b="eyJjb2RlIjoxNjQ0OX0="', '16449')).toBe('eyJjb2RlIjoxNjQ0OX0=');
  });

  it('stays inside the paste, in order, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\\u9ea6',
        '%E9%BA%A6',
        '&minus;',
        '\r\n',
        '\u001b[0m',
        '－１',
        '\\"',
        'eyJjb2RlIjoxNjQ0OX0=',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const raw = pieces.join('');
        const view = readable(raw);
        let last = 0;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = toPaste(view, { start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readMarkdown, textOf } from './read-markdown';

const text = (of: string) => ({ kind: 'text', text: of });

describe('markdown', () => {
  it('is read with its keys, marks and links', () => {
    expect(readMarkdown('Press <kbd>Ctrl V</kbd>, see **the `code`** here\nand [more](2-more.md).')).toEqual([
      {
        kind: 'paragraph',
        inside: [
          text('Press '),
          { kind: 'key', text: 'Ctrl V' },
          text(', see '),
          { kind: 'strong', inside: [text('the '), { kind: 'code', text: 'code' }] },
          text(' here'),
          text(' '),
          text('and '),
          { kind: 'link', to: '2-more.md', inside: [text('more')] },
          text('.'),
        ],
      },
    ]);
  });

  it('is read with its lists, tables and quotes', () => {
    const [list, table, quote] = readMarkdown('1. one\n2. two\n\n| a | b |\n|---|---|\n| c | d |\n\n> e');
    expect(list).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [[{ inside: [text('one')] }], [{ inside: [text('two')] }]],
    });
    expect(table).toEqual({
      kind: 'table',
      head: [[text('a')], [text('b')]],
      rows: [[[text('c')], [text('d')]]],
    });
    expect(quote).toMatchObject({ kind: 'quote', inside: [{ inside: [text('e')] }] });
  });

  it('has no HTML', () => {
    const [block] = readMarkdown('<img src=x onerror=alert(1)> <kbd><b>x</b></kbd>');
    expect(block?.kind === 'paragraph' && textOf(block.inside)).toBe(
      '<img src=x onerror=alert(1)> <kbd><b>x</b></kbd>',
    );
    expect(readMarkdown('[x](javascript:alert(1))')).toMatchObject([
      { inside: [text('[x](javascript:alert(1))')] },
    ]);
  });

  it('that the guide does not use is refused', () => {
    expect(() => readMarkdown('one\n\n---\n\ntwo')).toThrow('hr');
  });
});

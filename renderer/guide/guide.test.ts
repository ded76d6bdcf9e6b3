import { describe, expect, it } from 'vitest';
import { languages } from '../../catalog/languages';
import { capsOf } from '../keys/chords';
import { commandIds, commandTable } from '../vocabulary/command-table';
import { chapters, pictureAt } from './chapters';
import { type Block, type Inline, readMarkdown } from './read-markdown';

const pictures = Object.keys(import.meta.glob('../../docs/guide/pictures/*'));
const readmes = import.meta.glob<string>('../../README*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const indexes = import.meta.glob<string>('../../docs/guide/*/README.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const linesOf = (block: Block): readonly (readonly Inline[])[] => {
  switch (block.kind) {
    case 'code':
      return [];
    case 'quote':
      return block.inside.flatMap(linesOf);
    case 'list':
      return block.items.flat().flatMap(linesOf);
    case 'table':
      return [block.head, ...block.rows].flat();
    default:
      return [block.inside];
  }
};

const partsOf = (inside: readonly Inline[]): Inline[] =>
  inside.flatMap((part) => ('inside' in part ? [part, ...partsOf(part.inside)] : [part]));

const parts = (blocks: readonly Block[]) => blocks.flatMap(linesOf).flatMap(partsOf);
const everywhere = languages.flatMap((language) =>
  chapters[language].map(({ id, blocks }) => ({ name: `${language}/${id}`, blocks })),
);

describe.each(everywhere)('the guide: $name', ({ blocks }) => {
  it('begins with its title, and has no second one', () => {
    const titles = blocks.map((block) => block.kind === 'heading' && block.level === 1);
    expect(titles).toEqual(blocks.map((_, nth) => nth === 0));
  });

  it('names keys that the sheet of keys has', () => {
    const named = parts(blocks).flatMap((part) => (part.kind === 'key' ? [part.text] : []));
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('shows pictures that there are', () => {
    const shown = parts(blocks).flatMap((part) => (part.kind === 'picture' ? [part] : []));
    for (const { path, alt } of shown) {
      expect(pictureAt(path), path).toBeDefined();
      expect(alt).not.toBe('');
    }
  });

  it('leads only to its own chapters', () => {
    const ids = chapters.en.map(({ id }) => `${id}.md`);
    for (const part of parts(blocks)) if (part.kind === 'link') expect(ids).toContain(part.to);
  });
});

/** As the guide writes them. */
const keys = new Set([
  ...commandIds.flatMap((id) => {
    const { chord } = commandTable[id];
    if (!chord) return [];
    return [chord, ...chord.keys.map((key) => ({ ...chord, keys: [key] }))].map((one) =>
      capsOf(one).join(' ').replace('⏎', 'Enter'),
    );
  }),
  // In other programs: the copying there, and the global shortcut as it is at first.
  ...['Ctrl C', 'Ctrl Shift E'],
]);

describe('the languages of the guide', () => {
  it('say the same, block by block', () => {
    const shape = ({ id, blocks }: (typeof chapters)['en'][number]) => [
      id,
      ...blocks.map((block) => (block.kind === 'heading' ? `heading ${block.level}` : block.kind)),
    ];
    expect(chapters.zh.map(shape)).toEqual(chapters.en.map(shape));
  });

  it('name the same keys and pictures', () => {
    const named = (blocks: readonly Block[]) =>
      parts(blocks)
        .flatMap((part) => {
          if (part.kind === 'key') return [part.text];
          return part.kind === 'picture' ? [part.path.replace(/-(zh|en)\.png$/, '')] : [];
        })
        .sort();
    for (const [nth, { id, blocks }] of chapters.en.entries())
      expect(named(chapters.zh[nth]?.blocks ?? []), id).toEqual(named(blocks));
  });
});

describe('the repository', () => {
  it('has no picture that the guide does not show', () => {
    const shown = everywhere.flatMap(({ blocks }) =>
      parts(blocks).flatMap((part) => (part.kind === 'picture' ? [part.path] : [])),
    );
    expect(pictures.map((path) => path.replace('../../docs/guide', '..')).sort()).toEqual(
      [...new Set(shown)].sort(),
    );
  });

  it.each(languages)('lists every chapter for who reads it there: %s', (language) => {
    const index = readMarkdown(indexes[`../../docs/guide/${language}/README.md`] ?? '');
    const listed = parts(index).flatMap((part) => (part.kind === 'link' ? [part.to] : []));
    expect(listed).toEqual(expect.arrayContaining(chapters[language].map(({ id }) => `${id}.md`)));
  });
});

describe('the two READMEs', () => {
  const [en = '', zh = ''] = ['README.md', 'README.zh-CN.md'].map((name) => readmes[`../../${name}`]);

  it('have the same parts, of which none is behind', () => {
    const shape = (text: string) =>
      readMarkdown(text).map((block) => (block.kind === 'list' ? block.items.length : block.kind));
    expect(shape(zh)).toEqual(shape(en));
  });

  it('count the same', () => {
    const numbers = (text: string) => (text.match(/(?<![\w.])\d{2,}/g) ?? []).sort();
    expect(numbers(zh)).toEqual(numbers(en));
  });
});

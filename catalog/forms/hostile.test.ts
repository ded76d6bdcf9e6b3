import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { times } from '../../scripts/depth';
import { escapeValue } from '../answer/escape';
import { cleanText } from './clean-text';
import { forms } from './form';
import { formOf, htmlFragment } from './forms';

const options = { language: 'zh', title: '' } as const;
const textOf = (given: string) => formOf(given, 'text', options);

const marks = fc.constantFrom(
  ...['**', '*', '`', '``', '_', '\\', '- ', '1. ', '2. ', '\n', '\n\n', '   ', '  - ', '+ ', '1) ', '    '],
  ...[
    '#',
    '# ',
    '> ',
    '---',
    '===',
    '|',
    '|---|',
    '~~',
    '~~~',
    '```',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
    '&',
    '<',
  ],
  ...[
    '[x](javascript:x)',
    '![a](b)',
    '[',
    ']',
    '(',
    ')',
    '!',
    ':',
    'www.a.example',
    'me@a.example',
    '$',
    '"',
  ],
  ...[
    'https://a.example/b_c_d?e=f&g=*h*',
    'https://xn--fiq228c.example/%E4%B8%AD',
    'https://',
    '{code}',
    '{{a}}',
    '{%',
    '@all',
  ],
  ...['=HYPERLINK("x")', '<script>alert(1)</script>', '\u202e', '\u200f', '\u3000', '\u00a0', '\ud83d', '🙂'],
  ...[
    '⟦姓名⟧',
    '摄像头',
    '：',
    '“',
    '。',
    'a',
    'JOIN_ROOM_FAILED',
    '-1101',
    ' ',
    ' ',
    '\t',
    '\r\n',
    '\0',
    '\u001b',
  ],
);
const scraps = fc.array(fc.oneof({ weight: 6, arbitrary: marks }, fc.string({ unit: 'binary' })), {
  maxLength: 30,
});
const given = scraps.map((parts) => parts.join(''));

/** As many as find what a person would not think of, and no more than a busy machine has time for. */
const runs = { numRuns: times(200, 1000) };

/** Without the empty lines, since a page shows the distance that its elements have, and without what is not seen. */
const dense = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '')
    .split('\n')
    .filter((row) => !/^ *$/.test(row))
    .map((row) => row.replace(/ +$/, ''));

describe('any answer text', () => {
  it('reads in rich text as in plain text', () => {
    fc.assert(
      fc.property(given, (text) => {
        expect(dense(visible(htmlFragment(text, 'zh')))).toEqual(dense(textOf(text)));
      }),
      runs,
    );
  });

  it('reads in CommonMark as in plain text, whatever else the reader knows', () => {
    const readers = {
      usual: new MarkdownIt(),
      withHtml: new MarkdownIt({ html: true }),
      strict: new MarkdownIt('commonmark'),
      withBreaks: new MarkdownIt({ breaks: true }),
    };
    const names = fc.constantFrom('usual', 'withHtml', 'strict', 'withBreaks');
    fc.assert(
      fc.property(given, names, (text, name) => {
        expect(dense(visible(readers[name].render(formOf(text, 'markdown', options))))).toEqual(
          dense(textOf(text)),
        );
      }),
      runs,
    );
  });

  it('stays as it is where it was made literal', () => {
    fc.assert(
      fc.property(given, (text) => {
        expect(dense(textOf(escapeValue(text))).map((row) => row.trim())).toEqual(
          dense(cleanText(text)).map((row) => row.trim()),
        );
      }),
      runs,
    );
  });

  it('puts no sign of its own into Jira’s notation', () => {
    fc.assert(
      fc.property(given, (text) => {
        const read = jiraText(formOf(escapeValue(text), 'jira', options));
        expect(dense(read).map((row) => row.trim())).toEqual(dense(cleanText(text)).map((row) => row.trim()));
      }),
      runs,
    );
  });
});

const size = times(20, 100);

describe(`${size} KB`, () => {
  const units = [
    '**a ',
    '**a** ',
    '`a',
    '*',
    '\\*',
    '- a\n',
    '1. a\n',
    '- ',
    'a\n\n',
    ' ',
    'https://',
    '(',
    '_',
    '<',
  ];
  it.each([
    ...units,
    'https://a.example/)',
    'https://a.example/((',
    '{code}',
    ' **',
    '\t',
    '摄。',
    '&',
    '\ud83d',
  ])('of %j pass through every form', (unit) => {
    const text = `${unit.repeat(Math.ceil((size * 1000) / unit.length))}x`;
    for (const form of forms) expect(formOf(text, form, options)).toContain('x');
  });

  it('of lists in lists lose nothing', () => {
    const stairs = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- step${depth}`).join(
      '\n',
    );
    for (const form of forms) {
      const written = formOf(stairs, form, options);
      for (let depth = 0; depth < 400; depth++) expect(written).toMatch(new RegExp(`step${depth}\\b`));
    }
  });

  it('counts a list of 1,000 items', () => {
    expect(textOf('1. a\n'.repeat(1000))).toMatch(/\n1000\. a\n$/);
  });
});

const jiraEntities: Record<string, string> = { '&nbsp;': ' ', '&#92;': '\\', '&#46;': '.', '&amp;': '&' };

/** What Jira shows of paragraphs, in one go from left to right. */
function jiraText(markup: string): string {
  return markup.replace(
    /\\([!-/:-@[-`{-~])|\[(https:[^\]\s]*)\]|&(?:nbsp|#92|#46|amp);/gi,
    (found, sign?: string, link?: string) =>
      sign ?? link?.replaceAll('&amp;', '&') ?? jiraEntities[found] ?? found,
  );
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a browser shows of the elements that an answer may have. Throws at any other. */
function visible(html: string): string {
  return rows(parseFragment(html).childNodes).join('\n');
}

function rows(nodes: readonly Node[]): string[] {
  const found: string[] = [];
  let line = '';
  const end = () => {
    found.push(...line.replace(/^\n+|\n+$/g, '').split('\n'));
    line = '';
  };
  for (const node of nodes) {
    if (isElement(node) && /^(?:p|div|ol|ul)$/.test(node.nodeName)) {
      end();
      found.push(...(/^[ou]l$/.test(node.nodeName) ? listRows(node) : rows(node.childNodes)));
    } else line += inlineText(node);
  }
  end();
  return found;
}

function listRows({ nodeName, attrs, childNodes }: Element): string[] {
  let number = Number(attrs.find(({ name }) => name === 'start')?.value ?? 1);
  return childNodes.filter(isElement).flatMap((item) => {
    if (item.nodeName !== 'li') throw new Error(`a list holds <${item.nodeName}>`);
    const marker = nodeName === 'ul' ? '- ' : `${number++}. `;
    const [top = '', ...below] = rows(item.childNodes).filter((row) => !/^ *$/.test(row));
    return [marker + top, ...below.map((row) => ' '.repeat(marker.length) + row)];
  });
}

function inlineText(node: Node): string {
  if (node.nodeName === 'br') return '\n';
  if ('value' in node) return node.value.replace(/\n/g, '');
  if (isElement(node) && /^(?:strong|code|a)$/.test(node.nodeName))
    return node.childNodes.map(inlineText).join('');
  throw new Error(`an answer holds <${node.nodeName}>`);
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

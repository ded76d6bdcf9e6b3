import type { Block, Item, Line, List, Run } from './blocks';
import { indented, markerOf } from './text-form';

/** How the readers of Markdown differ. */
interface Reader {
  /** What ends a line within a paragraph. */
  lineEnd: string;
  /** A space that is kept at the start of a line. */
  space: string;
  /** How the signs of HTML are written. */
  sign(sign: string): string;
  link(url: string): string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

/** CommonMark: a sign of the answer text is shown as that sign by every reader. */
const commonMark: Reader = {
  lineEnd: '\\',
  space: '&nbsp;',
  sign: (sign) => entities[sign] ?? sign,
  // Some readers undo the encodings of an address that they show.
  link: (url) => (/%|xn--/i.test(url) ? `[${escapedSigns(url, commonMark)}](<${url}>)` : `<${url}>`),
};

/**
 * What an agent can put into a ticket of Zendesk: strong text, `-` and `1.` lists with an empty line before and
 * after, code, line breaks as they are. Addresses become links by themselves; HTML is not asked for.
 * Source: “Formatting text with Markdown”, https://support.zendesk.com/hc/en-us/articles/4408846544922
 */
const zendesk: Reader = {
  lineEnd: '',
  space: '\u00a0',
  sign: (sign) => `\\${sign}`,
  link: (url) => url,
};

export function markdownForm(blocks: readonly Block[]): string {
  return blockRows(blocks, commonMark).join('\n');
}

export function zendeskForm(blocks: readonly Block[]): string {
  return blockRows(blocks, zendesk).join('\n');
}

/** An empty line between all blocks: some readers do not recognise a list right after a paragraph. */
function blockRows(blocks: readonly Block[], reader: Reader): string[] {
  return blocks.flatMap((block, at) => {
    const rows = block.kind === 'list' ? listRows(block, reader) : paragraphRows(block.lines, reader);
    return at > 0 ? ['', ...rows] : rows;
  });
}

function listRows({ first, items }: List, reader: Reader): string[] {
  return items.flatMap((item, at) => {
    const rows = itemRows(item, markerOf(first, at), reader);
    return item.spaced && at > 0 ? ['', ...rows] : rows;
  });
}

function itemRows({ blocks }: Item, marker: string, reader: Reader): string[] {
  const [head, list, ...rest] = blocks;
  // No empty line before a list inside an item: it would turn every item into a paragraph.
  const tight = head?.kind === 'paragraph' && list?.kind === 'list' && !list.spaced && rest.length === 0;
  const rows = tight
    ? [...blockRows([head], reader), ...blockRows([list], reader)]
    : blockRows(blocks, reader);
  const [top = '', ...below] = rows;
  return [top === '' ? marker.trimEnd() : marker + top, ...indented(below, marker.length)];
}

function paragraphRows(lines: readonly Line[], reader: Reader): string[] {
  return lines.map((line, at) => lineMarkdown(line, reader) + (at < lines.length - 1 ? reader.lineEnd : ''));
}

function lineMarkdown(line: Line, reader: Reader): string {
  // An exclamation mark before a named link would make it a picture.
  const marked = line
    .map((run) => runMarkdown(run, reader))
    .join('')
    .replace(/!(?=\[https:)/gi, '\\!');
  const [indent = ''] = /^ */.exec(marked) ?? [];
  return reader.space.repeat(indent.length) + withoutBlockMarkup(marked.slice(indent.length));
}

function runMarkdown({ kind, text, strong }: Run, reader: Reader): string {
  if (kind === 'link') return reader.link(text);
  if (kind === 'code') return codeMarkdown(text);
  return strong ? strongMarkdown(text, reader) : escapedSigns(text, reader);
}

/**
 * CommonMark pairs stars by what is around them, and punctuation beside a star can undo it. So strong text begins and
 * ends with a letter or a digit; the punctuation beyond is written outside of the stars.
 */
function strongMarkdown(text: string, reader: Reader): string {
  const start = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  const end = endOf(text);
  if (start >= end) return escapedSigns(text, reader);
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return `${escapedSigns(before, reader)}**${escapedSigns(inside, reader)}**${escapedSigns(after, reader)}`;
}

/** The offset after the last letter or digit. A regular expression would take quadratic time. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, end - 2), end))) end--;
  return end;
}

/** A code span has more backticks around it than any run inside it, and a space where it begins or ends with one. */
function codeMarkdown(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const apart = /^`|`$|^ .*[^ ].* $/.test(code) ? ' ' : '';
  return `${fence}${apart}${code}${apart}${fence}`;
}

function escapedSigns(text: string, reader: Reader): string {
  return text
    .replace(/[\\`*~[\]|$]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/&(?=[#A-Za-z])|</g, reader.sign);
}

/** What would begin a heading, a quotation, a rule or a list at the start of a line. */
function withoutBlockMarkup(line: string): string {
  return line.replace(/^[-+=>#:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

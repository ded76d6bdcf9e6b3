import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { expect, it } from 'vitest';
import type { Cell } from './cells';
import { csvOf, defused } from './csv';
import { fragmentOf } from './html-fragment';
import { htmlOf } from './html-table';
import { markdownOf } from './markdown-table';
import { hostileCells, tableWith } from './table-for-test';

const scraps = fc
  .array(fc.oneof(fc.constantFrom(...'=+-@\t\r\n\'"|,;\\<>&_*`[]()!~$# 0aé摄', '\r\n', '&amp;'), fc.string()))
  .map((parts) => parts.join(''));
const text = fc.oneof(
  fc.constantFrom(...hostileCells).filter((cell) => typeof cell === 'string'),
  scraps,
  fc.string({ unit: 'grapheme' }),
);
const cell = fc.oneof(text, fc.integer(), fc.constant(null));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
  .map(tableWith);

/** Milliseconds; hundreds of tables with cells of 100 KB take theirs on a busy machine. */
const patience = 60_000;

const asText = (value: Cell) => (value === null ? '' : String(value));

it(
  'CSV gives every cell back to another reader, whatever the delimiter',
  () => {
    const delimiters = fc.constantFrom(
      ['comma', ','] as const,
      ['semicolon', ';'] as const,
      ['tab', '\t'] as const,
    );
    fc.assert(
      fc.property(table, delimiters, fc.boolean(), (given, [delimiter, sign], bom) => {
        const read = parseCsv(csvOf(given, { delimiter, bom }), {
          delimiter: sign,
          bom: true,
          record_delimiter: '\r\n',
        });
        const written = given.rows.map((cells) =>
          cells.map((each) => (typeof each === 'string' ? defused(each) : asText(each))),
        );
        expect(read).toEqual([given.headings.map((heading) => heading.text), ...written]);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

it(
  'no cell of a CSV begins a formula, and one apostrophe less is what was there',
  () => {
    fc.assert(
      fc.property(text, (given) => {
        const safe = defused(given);
        const plainNumber = /^[+-]?\d+(\.\d+)?$/.test(safe);
        expect(plainNumber || !/^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(safe)).toBe(true);
        const looksDefused = /^'/.test(safe) && defused(safe.slice(1)) === safe;
        expect(looksDefused ? safe.slice(1) : safe).toBe(given);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

/** Signs that CommonMark and HTML replace or make one; nothing brings them through. */
const settled = (value: string) => value.replaceAll('\0', '\ufffd');

it(
  'Markdown shows every cell as it is',
  () => {
    // With raw HTML let through, as GitHub does: what is not escaped becomes an element.
    const reader = new MarkdownIt({ html: true });
    fc.assert(
      fc.property(table, (given) => {
        const cells = cellsIn(reader.render(markdownOf(given)));
        const lines = (value: Cell) => settled(asText(value)).replace(/\r\n?/g, '\n');
        expect(cells).toEqual([
          given.headings.map((heading) => heading.text),
          ...given.rows.map((row) => row.map(lines)),
        ]);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

it(
  'HTML shows every cell as it is, and nothing in one becomes an element',
  () => {
    fc.assert(
      fc.property(table, (given) => {
        const page = htmlOf(given, 'caption');
        expect(cellsIn(page)).toEqual([
          given.headings.map((heading) => heading.text),
          ...given.rows.map((row) => row.map((value) => settled(asText(value)))),
        ]);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

it(
  'a table for the clipboard shows every cell, with what a spreadsheet would run defused',
  () => {
    fc.assert(
      fc.property(table, (given) => {
        const shown = (value: Cell) =>
          typeof value === 'string' ? settled(asText(defused(value).replace(/\r\n?/g, '\n'))) : asText(value);
        expect(cellsIn(fragmentOf(given))).toEqual([
          given.headings.map((heading) => heading.text),
          ...given.rows.map((row) => row.map(shown)),
        ]);
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The texts of a page's cells, row by row. Throws where a cell holds an element other than a line break. */
function cellsIn(html: string): string[][] {
  const rows: string[][] = [];
  const visit = (node: Node) => {
    if (node.nodeName === 'tr') rows.push([]);
    if (node.nodeName === 'td' || node.nodeName === 'th')
      rows.at(-1)?.push('childNodes' in node ? node.childNodes.map(textOf).join('') : '');
    else if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parseHtml(html).childNodes.forEach(visit);
  return rows;
}

function textOf(node: Node): string {
  if (node.nodeName === 'br') return '\n';
  if ('value' in node) return node.value;
  throw new Error(`a cell holds <${node.nodeName}>`);
}

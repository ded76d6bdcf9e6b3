import type { Cell } from './cells';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable } from './table';

export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Delimiter = keyof typeof delimiters;

export interface CsvOptions {
  /** By default a comma, as in RFC 4180. Excel expects a semicolon where the comma is the decimal sign. */
  delimiter?: Delimiter;
  /** The mark at the beginning by which Excel knows UTF-8; written unless this is false. */
  bom?: boolean;
}

/** RFC 4180: CRLF after every record, quotes doubled. What a spreadsheet would run is defused. */
export function csvOf(
  { headings, rows }: ExportTable,
  options: CsvOptions = {},
  onProgress: OnProgress = untold,
): string {
  const delimiter = delimiters[options.delimiter ?? 'comma'];
  const record = (cells: readonly Cell[]) => {
    const line = cells.map(field).join(delimiter);
    // Unquoted, a record of one empty field would be an empty line, which readers skip.
    return `${line === '' ? '""' : line}\r\n`;
  };
  const head = record(headings.map(({ text }) => text));
  const records = mapped(rows, record, onProgress);
  return (options.bom === false ? '' : '\ufeff') + head + records.join('');
}

/** Quotes a cell that contains any of the delimiters, so that a reader which uses another one keeps it whole. */
const quoted = /[",;\t\r\n]|^\s|\s$/;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defused(cell);
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A formula's first sign, also full-width, as Chinese spreadsheets accept it; spaces and apostrophes may precede. */
const formula = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;
const number = /^[+-]?\d+(\.\d+)?$/;

/**
 * Puts an apostrophe before a text that a spreadsheet would read as a formula, which makes it words. A number runs
 * nothing, so -1001 stays -1001. A text that already begins with an apostrophe and a sign gets another one, so that
 * removing one always gives the text back.
 */
export function defused(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

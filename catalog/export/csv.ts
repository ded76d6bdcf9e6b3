import type { Cell } from './cells';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable } from './table';

export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Delimiter = keyof typeof delimiters;

export interface CsvOptions {
  /** By default a comma, as RFC 4180 has it. Excel takes a semicolon where the comma parts decimals. */
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
    // A record of one empty field is else an empty line, which readers pass over.
    return `${line === '' ? '""' : line}\r\n`;
  };
  const head = record(headings.map(({ text }) => text));
  const records = mapped(rows, record, onProgress);
  return (options.bom === false ? '' : '\ufeff') + head + records.join('');
}

/** Quoted wherever any of the delimiters stands, so that a reader with another one keeps most cells whole. */
const quoted = /[",;\t\r\n]|^\s|\s$/;

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = defused(cell);
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A formula's first sign, also full-width, as spreadsheets take it in Chinese; spaces and apostrophes may precede. */
const formula = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;
const number = /^[+-]?\d+(\.\d+)?$/;

/**
 * A text that a spreadsheet would take for a formula, with an apostrophe before it, which makes it words. A number runs
 * nothing, so that -1001 stays -1001. A text that already begins like a defused one gets a further apostrophe: taking
 * one away always gives back what was there.
 */
export function defused(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

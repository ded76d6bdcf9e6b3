import { parse } from 'csv-parse/browser/esm/sync';
import { type Table, tableOf } from './table';

type Delimiter = ',' | '\t' | ';';

/** Units of a text that show how it is built. */
const sampleLength = 64 * 1024;

/** Of the rows so many may have another width, as a comma that nobody quoted makes them. */
const mostIrregular = 1 / 3;

/**
 * The table that a text is, with commas, tabs or semicolons between its cells; undefined where it is none. The first row
 * are its headings. Quotes hold line breaks; where they do not fit, they are signs like others.
 */
export function delimitedTable(
  text: string,
  delimiters: readonly Delimiter[] = [',', '\t', ';'],
): Table | undefined {
  const sample = sampleOf(text);
  const isWhole = sample === text;
  const guessed = delimiters
    .map((delimiter) => ({ delimiter, rows: rowsOf(sample, delimiter, isWhole) }))
    .filter(({ rows }) => isRegular(rows))
    .sort((one, other) => widthOf(other.rows) - widthOf(one.rows))[0];
  if (!guessed) return undefined;
  const { delimiter } = guessed;
  const all = isWhole ? guessed.rows : rowsOf(text, delimiter, true);
  if (!isRegular(all)) return undefined;
  const [headings = [], ...rows] = withoutTitle(all);
  return tableOf(
    headings.map((heading) => heading.trim()),
    rows,
    delimiter,
  );
}

/** Without what spreadsheets have above the headings: a title in one cell of its row. */
function withoutTitle(rows: readonly string[][]): readonly string[][] {
  const start = rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  return rows.slice(Math.max(start, 0));
}

/** The beginning of a text, up to the end of a line. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const end = text.lastIndexOf('\n', sampleLength);
  return end < 0 ? text.slice(0, sampleLength) : text.slice(0, end);
}

const widthOf = ([first = []]: readonly (readonly string[])[]) => first.length;

function isRegular(rows: readonly (readonly string[])[]): boolean {
  const width = widthOf(rows);
  const others = rows.slice(1);
  if (width < 2 || others.length === 0) return false;
  return irregular(rows) <= mostIrregular * others.length;
}

const irregular = (rows: readonly (readonly string[])[]) =>
  rows.filter(({ length }) => length !== widthOf(rows)).length;

/** The rows, with quotes as they are meant where that makes a more regular table than without. */
function rowsOf(text: string, delimiter: Delimiter, isWhole: boolean): string[][] {
  const quoted = parsed(text, delimiter, '"', isWhole);
  if (quoted && irregular(quoted) === 0) return quoted;
  const plain = parsed(text, delimiter, null, isWhole) ?? [];
  if (!quoted) return plain;
  return irregular(plain) / plain.length < irregular(quoted) / quoted.length ? plain : quoted;
}

/** @param isWhole else its last row may end within quotes, and is left out then */
function parsed(
  text: string,
  delimiter: Delimiter,
  quote: string | null,
  isWhole: boolean,
): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      quote,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: !isWhole,
    });
  } catch {
    return undefined;
  }
}

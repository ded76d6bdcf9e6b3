import { cellText, TextCollector } from './cell-text';
import { dateText } from './date-cells';
import { attributeNamed, scanXml } from './scan-xml';

/** What the cells of a sheet refer to. */
export interface CellSources {
  shared: readonly string[];
  /** Styles that show a date. */
  dates: ReadonlySet<number>;
  /** Days to add to a date. */
  later: number;
}

/** A row: its cells by their column, counted from 0. Blank ones are not among them. */
export type SheetRow = ReadonlyMap<number, string>;

const reference = attributeNamed('r');
const kindOf = attributeNamed('t');
const styleOf = attributeNamed('s');

/** Columns that a sheet can have. */
const mostColumns = 16_384;

/** The rows of a sheet that hold anything. Undefined where it cannot be read. */
export function sheetRows(xml: string, sources: CellSources): SheetRow[] | undefined {
  const reader = new SheetReader(sources);
  return scanXml(xml, reader) ? reader.rows : undefined;
}

class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly #sources: CellSources;
  readonly #inline = new TextCollector('is', (text) => this.#put(text));
  #row = new Map<number, string>();
  #column = -1;
  #attributes = '';
  #isInline = false;
  #value: string | undefined;

  constructor(sources: CellSources) {
    this.#sources = sources;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.#begin();
    else if (name === 'c') {
      this.#column = columnOf(reference(attributes)) ?? this.#column + 1;
      this.#attributes = attributes;
    } else if (name === 'v') this.#value = '';
    else if (name === 'is') this.#isInline = true;
    if (this.#isInline) this.#inline.open(name);
  }

  close(name: string): void {
    if (this.#isInline) this.#inline.close(name);
    if (name === 'is') this.#isInline = false;
    else if (name === 'v') {
      this.#put(this.#valueText(this.#value ?? ''));
      this.#value = undefined;
    } else if (name === 'row' && this.#row.size > 0) this.rows.push(this.#row);
  }

  text(text: string): void {
    if (this.#value !== undefined) this.#value += text;
    else if (this.#isInline) this.#inline.text(text);
  }

  #begin(): void {
    this.#row = new Map();
    this.#column = -1;
  }

  #put(text: string): void {
    if (text.trim() !== '' && this.#column < mostColumns) this.#row.set(this.#column, text);
  }

  #valueText(value: string): string {
    const { shared, dates, later } = this.#sources;
    const kind = kindOf(this.#attributes) ?? 'n';
    if (kind === 's') return shared[Number(value)] ?? '';
    if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (kind !== 'n') return cellText(value);
    if (dates.has(Number(styleOf(this.#attributes) ?? -1))) return dateText(value, later);
    return numberText(value);
  }
}

/** A number as people write it: workbooks have `1.0E5` and `0.10000000000000001`. */
function numberText(value: string): string {
  const number = Number(value);
  return value.trim() === '' || !Number.isFinite(number) ? value : String(number);
}

/** The column of `AB12`, counted from 0; undefined where there is none. */
function columnOf(cell: string | undefined): number | undefined {
  const letters = cell === undefined ? null : /^[A-Z]{1,3}/.exec(cell);
  if (!letters) return undefined;
  return [...letters[0]].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

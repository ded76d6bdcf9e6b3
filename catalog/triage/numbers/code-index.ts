import type { Catalog, Entry } from '../../schema';

/** An entry whose code has the digits of the paste. */
export interface Reading {
  readonly entry: Entry;
  readonly base: 'decimal' | 'hex';
  /** The code as the catalog has it, as a number. */
  readonly code: number;
}

/** Entries that are offered beside a number which is no code. */
const mostNeighbours = 3;
/** How far from a documented code, of five digits and more or of four, another one of its table may lie. */
const reachOfLong = 30;
const reachOfShort = 12;

/** Looks codes up by their digits, whatever the sign; judge/sign.ts says whether the sign fits. */
export class CodeIndex {
  private readonly byDigits = new Map<number, Reading[]>();
  private readonly byHexDigits = new Map<string, Reading[]>();
  private readonly around = new Set<number>();
  /** A flag for each number of up to five digits that is `around`: every number of a log is asked for. */
  private readonly aroundShort = new Uint8Array(100_000);
  private readonly sorted: { code: number; entry: Entry }[] = [];

  constructor(catalog: Catalog) {
    for (const entry of catalog.entries) {
      if (entry.code === undefined) continue;
      const code = Number(entry.code);
      this.sorted.push({ code, entry });
      push(this.byDigits, Math.abs(code), { entry, base: 'decimal', code });
      if (entry.hex) push(this.byHexDigits, entry.hex.slice(2), { entry, base: 'hex', code });
      if (entry.hex && /^0x\d+$/.test(entry.hex)) this.around.add(Number(entry.hex.slice(2)));
    }
    this.sorted.sort((a, b) => a.code - b.code);
    for (const { code } of this.sorted) {
      const reach = reachOf(code);
      for (let near = code - reach; near <= code + reach; near++) this.around.add(Math.abs(near));
    }
    for (const value of this.around) if (value < this.aroundShort.length) this.aroundShort[value] = 1;
  }

  /** Whether a number has the digits of a code, or is near enough to one to be a near miss. */
  concerns(digits: number): boolean {
    return digits < this.aroundShort.length ? this.aroundShort[digits] === 1 : this.around.has(digits);
  }

  /** The entries whose code has this absolute value. */
  readings(digits: number): readonly Reading[] {
    return this.byDigits.get(digits) ?? [];
  }

  /** The entries whose hexadecimal form has these digits, given in lower case and without 0x. */
  bareHex(digits: string): readonly Reading[] {
    return this.byHexDigits.get(digits) ?? [];
  }

  /** The entries whose code has digits of this pattern. */
  matching(digits: string): Reading[] {
    if (digits.startsWith('0x')) {
      const hex = new RegExp(`^${digits.slice(2)}$`);
      return [...this.byHexDigits].flatMap(([known, readings]) => (hex.test(known) ? readings : []));
    }
    const pattern = new RegExp(`^${digits}$`);
    return [...this.byDigits].flatMap(([value, readings]) => (pattern.test(String(value)) ? readings : []));
  }

  /** The entries nearest to a code that no document has: same sign, same number of digits, nearest first. */
  neighbours(code: number): Entry[] {
    const width = String(Math.abs(code)).length;
    const reach = reachOf(code);
    if (reach === 0) return [];
    return this.sorted
      .filter(
        (known) => Math.abs(known.code - code) <= reach && String(Math.abs(known.code)).length === width,
      )
      .sort((a, b) => Math.abs(a.code - code) - Math.abs(b.code - code))
      .slice(0, mostNeighbours)
      .map(({ entry }) => entry);
  }
}

/** 0 for codes of less than four digits: such numbers are too common to be near misses. */
function reachOf(code: number): number {
  const width = String(Math.abs(code)).length;
  if (width < 4) return 0;
  return width >= 5 ? reachOfLong : reachOfShort;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

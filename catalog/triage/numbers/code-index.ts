import type { Catalog, Entry } from '../../schema';

/** How the digits of a paste lead to an entry. */
export interface Reading {
  readonly entry: Entry;
  readonly base: 'decimal' | 'hex';
  /** The code as the catalog has it, as a number. */
  readonly code: number;
}

/** A code is near a family where it could stand in the same table. */
const nearest = 3;
const neighbourhood = 30;

/** Looks codes up by their digits, whatever the sign. */
export class CodeIndex {
  private readonly byDigits = new Map<number, Reading[]>();
  private readonly byHexDigits = new Map<string, Reading[]>();
  private readonly around = new Set<number>();
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
  }

  /** Whether digits are those of a code, or near enough to one to be asked about. */
  concerns(digits: number): boolean {
    return this.around.has(digits);
  }

  readings(digits: number): readonly Reading[] {
    return this.byDigits.get(digits) ?? [];
  }

  /** Readings of hexadecimal digits that stand without their 0x, in lower case. */
  bareHex(digits: string): readonly Reading[] {
    return this.byHexDigits.get(digits) ?? [];
  }

  /** The entries nearest to a code that is in none of the tables but could be: same sign, same width. */
  neighbours(code: number): Entry[] {
    const width = String(Math.abs(code)).length;
    const reach = reachOf(code);
    if (reach === 0) return [];
    return this.sorted
      .filter(
        (known) => Math.abs(known.code - code) <= reach && String(Math.abs(known.code)).length === width,
      )
      .sort((a, b) => Math.abs(a.code - code) - Math.abs(b.code - code))
      .slice(0, nearest)
      .map(({ entry }) => entry);
  }
}

/** How far from a code another one of its table may lie. Short numbers are too common to ask about. */
function reachOf(code: number): number {
  const width = String(Math.abs(code)).length;
  if (width < 4) return 0;
  return width >= 5 ? neighbourhood : 12;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

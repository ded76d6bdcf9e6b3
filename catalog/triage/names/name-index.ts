import { editDistance } from '../../edit-distance';
import type { Catalog, Entry } from '../../schema';
import { plainName, wordsOf } from './spelling';

/** The entries that a name in a paste may mean. */
export interface NameHit {
  readonly entries: readonly Entry[];
  /** The name as the catalog has it. */
  readonly name: string;
  /** How many letters differ. */
  readonly errors: number;
  /** Whether it is written exactly as the catalog has it. */
  readonly exact: boolean;
  /** Whether its words are too common to name an error by themselves: `PERMISSION_DENIED`. */
  readonly common: boolean;
  /** Whether only the beginning or the end of the name is written. */
  readonly isPart?: boolean;
}

/** A name of nothing but these words may be any product's. */
const commonWords = new Set(
  `error err errors failed fail failure invalid parameter param params argument operation not supported support unknown
  unkown data timeout time out server permission denied success succ call request canceled cancelled exist exists
  session connect device found internet disconnected require limit freq auth sdk user no occupied system initialized`.split(
    /\s+/,
  ),
);

interface Known {
  readonly name: string;
  /** As `plainName` spells it. */
  readonly plain: string;
  readonly entries: Entry[];
  /** As `letterSet` makes it. */
  readonly letters: number;
  readonly common: boolean;
}

/** Looks names up in any casing style, with prefixes that vendors add, and with small misspellings. */
export class NameIndex {
  private readonly byPlain = new Map<string, Known>();
  private readonly long: Known[] = [];
  /** Names of several words. */
  private readonly names: Known[];
  /** By their last words, two at least, as `plainName` spells them. */
  private readonly byEnd = new Map<string, Known[]>();
  /** Null for what names nothing. */
  private readonly cache = new Map<string, NameHit | null>();

  constructor(catalog: Catalog) {
    for (const entry of catalog.entries)
      for (const name of namesOf(entry)) if (/^[\w.-]+$/.test(name)) this.add(name, entry);
    this.names = [...this.byPlain.values()].filter(({ name }) => /_|[a-z][A-Z]/.test(name));
    this.long = [...this.byPlain.values()].filter(({ plain }) => plain.length >= 9);
    for (const known of this.names) this.addEnds(known);
  }

  /** What `token` names: a name as a whole, or the last words of a longer one (`error.rtc.stopPublishCdnFailed`). */
  find(token: string): NameHit | undefined {
    const known = this.cache.get(token);
    if (known !== undefined) return known ?? undefined;
    const hit = this.look(token);
    // Logs repeat a few names; a paste of random words must not fill the memory.
    if (this.cache.size > 20_000) this.cache.clear();
    this.cache.set(token, hit ?? null);
    return hit;
  }

  /** What names may be meant whose end was cut off: `AV_ERR_ROOM_NOT_EXI`. */
  begunWith(token: string): NameHit | undefined {
    const plain = plainName(token);
    if (plain.length < shortestPart) return undefined;
    return partOf(this.names.filter((known) => known.plain.startsWith(plain) && known.plain !== plain));
  }

  /** What names may be meant whose prefix was taken off: `INVALID_ARGUMENT` of `AV_ERR_SERVER_INVALID_ARGUMENT`. */
  endingWith(token: string): NameHit | undefined {
    return partOf(this.byEnd.get(plainName(token)) ?? []);
  }

  private add(name: string, entry: Entry): void {
    const plain = plainName(name);
    const known = this.byPlain.get(plain);
    if (known) {
      if (!known.entries.includes(entry)) known.entries.push(entry);
      return;
    }
    const words = wordsOf(name);
    const common = words.every((word) => commonWords.has(word));
    this.byPlain.set(plain, { name, plain, entries: [entry], letters: letterSet(plain), common });
  }

  private addEnds(known: Known): void {
    const words = wordsOf(known.name);
    for (let skip = 1; skip <= words.length - 2; skip++) {
      const end = words.slice(skip).join('');
      if (end.length >= shortestPart) this.byEnd.set(end, [...(this.byEnd.get(end) ?? []), known]);
    }
  }

  private look(token: string): NameHit | undefined {
    const plain = plainName(token);
    const whole = this.byPlain.get(plain);
    if (whole) return hitOf(whole, token, 0);
    const words = wordsOf(token);
    if (words.length < 2) return undefined;
    return this.tail(words) ?? (words.length <= 9 ? this.misspelt(plain, token) : undefined);
  }

  /** A name behind a path, a prefix or a namespace. A tail of common words alone does not count. */
  private tail(words: readonly string[]): NameHit | undefined {
    for (let skip = 1; skip <= words.length - 2; skip++) {
      const rest = words.slice(skip);
      const known = this.byPlain.get(rest.join(''));
      if (known && !known.common) return { ...hitOf(known, rest.join('-'), 0), exact: false };
    }
    return undefined;
  }

  /**
   * The name that differs least. Edit distance is slow, so names are first compared by length and by their letters: a
   * wrong letter changes at most two bits of the set.
   */
  private misspelt(plain: string, token: string): NameHit | undefined {
    if (plain.length < 9) return undefined;
    const most = plain.length >= 14 ? 2 : 1;
    const letters = letterSet(plain);
    let best: Known | undefined;
    let least = most + 1;
    for (const known of this.long) {
      if (Math.abs(known.plain.length - plain.length) > most) continue;
      if (bits(known.letters ^ letters) > most * 2) continue;
      const errors = editDistance(plain, known.plain, most);
      if (errors < least) {
        least = errors;
        best = known;
      }
    }
    return best && !best.common ? hitOf(best, token, least) : undefined;
  }
}

/** In letters: a shorter part of a name is a part of many. */
const shortestPart = 8;
/** More names with the same part are not offered. */
const mostWithPart = 4;

function partOf(names: readonly Known[]): NameHit | undefined {
  const [first] = names;
  if (!first || names.length > mostWithPart) return undefined;
  const entries = [...new Set(names.flatMap((one) => one.entries))];
  return { entries, name: first.name, errors: 0, exact: false, common: false, isPart: true };
}

/** Everything an entry is called in code. */
export function namesOf(entry: Entry): string[] {
  return [
    ...(entry.symbol ? [entry.symbol] : []),
    ...entry.aliases.map(({ name }) => name),
    ...entry.literals,
  ];
}

function hitOf(known: Known, token: string, errors: number): NameHit {
  return {
    entries: known.entries,
    name: known.name,
    errors,
    exact: known.name === token,
    common: known.common,
  };
}

/** Which letters occur, as a set of bits: strings that differ in few letters differ in few bits. */
function letterSet(plain: string): number {
  let set = 0;
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) set |= 1 << letter;
  }
  return set;
}

function bits(set: number): number {
  let rest = set;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count++;
  }
  return count;
}

import { editDistance } from '../edit-distance';
import { fold, runsOf, squash } from '../fold';
import type { Catalog, FullPack } from '../schema';
import type { Corpus } from './index/corpus';
import type { Ranking } from './rank';
import { isGrouped } from './words/groups';
import { slipsAllowed } from './words/misspelling';
import { isPinyin, soundKey, spellings } from './words/pinyin';

/** The words of a query, with those apart that name a product. */
export interface Named {
  /** The SDKs that are meant, by the id of their packs; undefined where no product is named. */
  sdks: ReadonlySet<string> | undefined;
  /** SDKs that a word may mean which is also the name of a thing (web): they stand before others. */
  favoured: ReadonlySet<string>;
  /** Those words, folded: who names a thing besides needs not mean them. */
  weak: ReadonlySet<string>;
  /** The words that are the name of a product as it is written, and those that name none. */
  products: string[];
  rest: string[];
}

/** A name as it is typed, squashed, and the SDKs that it can mean. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** More blanks are in no name. */
const mostWords = 3;
/** A shorter name with a slip in it may be any other word. */
const leastForSlip = 6;

/**
 * Finds the products that words name: `NAME 未登录`, `某某人数满`, or the name in pinyin. Their names are what the packs
 * say that people type. Only products that have entries are known.
 */
export function productFinder(
  { packs, entries }: Pick<Catalog, 'packs' | 'entries'>,
  isWord: (word: string) => boolean,
): (words: readonly string[]) => Named {
  const present = new Set(entries.map(({ sdk }) => sdk));
  const names = namesOf(packs.filter((pack) => pack.kind === 'full' && present.has(pack.id)) as FullPack[]);
  const find = finderOf(names, isWord);
  return (words) => {
    const runs = words.flatMap((word) => runsWithNames(word, names));
    const sets: ReadonlySet<string>[] = [];
    const favoured = new Set<string>();
    const weakly = new Set<string>();
    const products: string[] = [];
    const rest: string[] = [];
    for (let at = 0; at < runs.length; ) {
      const { count, sdks, weak } = find(runs, at);
      if (sdks && !weak) {
        sets.push(sdks);
        products.push(...runs.slice(at, at + count).filter((word) => names.has(squash(word))));
      } else rest.push(runs[at] ?? '');
      if (weak && sdks) {
        weakly.add(fold(runs[at] ?? ''));
        for (const sdk of sdks) favoured.add(sdk);
      }
      at += count;
    }
    return { sdks: meantBy(sets), favoured, weak: weakly, products, rest };
  };
}

function namesOf(packs: readonly FullPack[]): Names {
  const names = new Map<string, Set<string>>();
  for (const { id, names: called, vendor } of packs) {
    const ofSdk = [id, id.replace(`${vendor.id}-`, ''), called.spoken, called.short.zh, called.short.en];
    for (const name of [
      ...ofSdk,
      called.title.zh,
      called.title.en,
      ...called.typed,
      vendor.id,
      ...vendor.typed,
    ]) {
      const key = squash(name);
      names.set(key, (names.get(key) ?? new Set()).add(id));
    }
  }
  return names;
}

/** What several names mean together: what all of them can mean, or else what any can. */
function meantBy(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  const [first, ...others] = sets;
  if (!first) return undefined;
  const all = new Set([...first].filter((sdk) => others.every((set) => set.has(sdk))));
  return all.size > 0 ? all : new Set(sets.flatMap((set) => [...set]));
}

/** A word cut where it holds a name: of `某某人数满` the product 某某; an identifier is left whole. */
function runsWithNames(word: string, names: Names): string[] {
  if (names.has(squash(word)) || !/[\u3400-\u9fff]/u.test(word)) return [word];
  const cut = runsOf(fold(word)).flatMap((run) => (names.has(run) ? [run] : aroundName(run, names)));
  return cut.some((run) => names.has(run)) ? cut : [word];
}

/** A Han run cut around the longest name in it. */
function aroundName(run: string, names: Names): string[] {
  const [name] = [...names.keys()]
    .filter((each) => /^[\u3400-\u9fff]+$/u.test(each) && run.includes(each))
    .sort((one, other) => other.length - one.length);
  if (name === undefined) return [run];
  const at = run.indexOf(name);
  return [run.slice(0, at), name, ...aroundName(run.slice(at + name.length), names)].filter(
    (part) => part !== '',
  );
}

/** What is named at a place: how many words the name has, and whether it is also the name of a thing. */
interface Place {
  count: number;
  sdks?: ReadonlySet<string> | undefined;
  weak: boolean;
}

function finderOf(
  names: Names,
  isWord: (word: string) => boolean,
): (words: readonly string[], at: number) => Place {
  const spoken = new Map<string, ReadonlySet<string>>();
  for (const [name, sdks] of names)
    if (/^[\u3400-\u9fff]{2,}$/u.test(name))
      for (const letters of spellings(name)) spoken.set(soundKey(letters), sdks);
  const long = [...names].filter(([name]) => name.length >= leastForSlip && /^[a-z]+$/.test(name));
  const misspelt = (typed: string) =>
    /^[a-z]+$/.test(typed) && typed.length >= leastForSlip && !isWord(typed)
      ? long.find(
          ([name]) => editDistance(typed, name, slipsAllowed(typed.length)) <= slipsAllowed(typed.length),
        )?.[1]
      : undefined;
  const spelt = (typed: string) => (isPinyin(typed) ? spoken.get(soundKey(typed)) : undefined);
  return (words, at) => {
    for (let count = Math.min(mostWords, words.length - at); count > 0; count--) {
      const each = words.slice(at, at + count);
      const typed = squash(each.join(''));
      // Two names side by side are no third one with a slip.
      const isNames = count > 1 && each.some((word) => names.has(squash(word)));
      const sdks = names.get(typed) ?? spelt(typed) ?? (isNames ? undefined : misspelt(typed));
      if (sdks) return { count, sdks, weak: isGrouped(typed) };
    }
    return { count: 1, weak: false };
  };
}

/** 1 for each entry of the SDKs, otherwise 0. */
export function marksOf({ entries }: Corpus, sdks: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from(entries, ({ sdk }) => (sdks.has(sdk) ? 1 : 0));
}

/** What the score of an entry of another product is multiplied by, and that of one of a favoured product. */
const elsewhere = 0.3;
const favour = 1.25;

/** Puts the entries of the named products before others. A product `alone` is answered by all that it has. */
export function prefer(
  ranking: Ranking,
  { entries }: Corpus,
  { sdks, favoured }: Named,
  alone: boolean,
): void {
  const { scores, complete } = ranking;
  if (!sdks && favoured.size === 0) return;
  entries.forEach(({ sdk }, at) => {
    const isElsewhere = sdks !== undefined && !sdks.has(sdk);
    scores[at] = (scores[at] ?? 0) * (isElsewhere ? elsewhere : favoured.has(sdk) ? favour : 1);
    if (alone && sdks?.has(sdk)) complete[at] = 1;
  });
}

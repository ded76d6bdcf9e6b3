import { pinyinTable } from './pinyin-table';

/** Han characters that may stand at one place, as the inside of a character class. */
type Place = string;

/** A way to read letters as pinyin: one place per character, and how sure the reading is. */
export interface PinyinReading {
  places: Place[];
  /** Every syllable is spelt out (the last one may still be growing), not given by its initial alone. */
  spelt: boolean;
}

const longestSyllable = 6;
/** Letters can be cut into syllables in many ways; the first few hold every sensible one. */
const mostReadings = 6;
const initials = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])$/;

let syllables: Map<string, Place> | undefined;
let readings: Map<string, string[]> | undefined;
const growing = new Map<string, Place>();

function syllableMap(): Map<string, Place> {
  syllables ??= new Map(
    pinyinTable.flatMap((line) => line.split(',')).map((each) => each.split(' ') as [string, string]),
  );
  return syllables;
}

/** Characters of every syllable that starts so. */
function startingWith(letters: string): Place {
  let place = growing.get(letters);
  if (place === undefined) {
    place = [...syllableMap()]
      .flatMap(([syllable, han]) => (syllable.startsWith(letters) ? [han] : []))
      .join('');
    growing.set(letters, place);
  }
  return place;
}

/**
 * The ways to read lower-case letters as pinyin: as whole syllables, of which the last may be unfinished, then as
 * initials. An apostrophe parts syllables. Empty where the letters are no pinyin.
 */
export function readPinyin(letters: string): PinyinReading[] {
  if (!/^[a-z][a-z']*$/.test(letters)) return [];
  const spelt = cut(letters).map((places) => ({ places, spelt: true }));
  const short = initialsOf(letters);
  return short ? [...spelt, { places: short, spelt: false }] : spelt;
}

function cut(letters: string): Place[][] {
  const found: Place[][] = [];
  const walk = (rest: string, places: Place[]): void => {
    if (found.length >= mostReadings) return;
    if (rest === '') {
      found.push(places);
      return;
    }
    const skip = rest.startsWith("'") ? 1 : 0;
    for (let end = Math.min(rest.length, longestSyllable + skip); end > skip; end--) {
      const head = rest.slice(skip, end);
      const place = syllableMap().get(head) ?? unfinished(head, end === rest.length, places.length);
      if (place) walk(rest.slice(end), [...places, place]);
    }
  };
  walk(letters, []);
  return found;
}

/** While someone types, the last syllable may lack its end; a lone beginning says too little. */
function unfinished(head: string, last: boolean, before: number): Place | undefined {
  return last && (before > 0 || head.length > 1) ? startingWith(head) || undefined : undefined;
}

function initialsOf(letters: string): Place[] | undefined {
  const heads = letters.match(/[zcs]h|[a-z]/g) ?? [];
  if (heads.length < 2 || heads.length > 8) return undefined;
  const places = heads.map((head) => (initials.test(head) || /[aeo]/.test(head) ? startingWith(head) : ''));
  return places.every((place) => place !== '') ? places : undefined;
}

/** For each Han character of the text, the characters that sound like it; itself where its sound is not known. */
export function soundsLike(han: string): Place[] {
  readings ??= readingsOfCharacters();
  const known = readings;
  return [...han].map((character) => {
    const alike = known.get(character)?.map((syllable) => syllableMap().get(syllable) ?? '');
    return alike?.join('') ?? character;
  });
}

function readingsOfCharacters(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [syllable, han] of syllableMap()) {
    for (const character of han) map.set(character, [...(map.get(character) ?? []), syllable]);
  }
  return map;
}

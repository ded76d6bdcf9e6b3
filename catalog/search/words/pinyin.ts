import { pinyinTable } from './pinyin-table';

/** Han characters that one position may have, to be put into a character class. */
type Characters = string;

/** A way to read letters as pinyin: characters for each position, and how sure the reading is. */
export interface PinyinReading {
  positions: Characters[];
  /** Whether the syllables are spelt out (the last may be unfinished), not given by their initials. */
  spelt: boolean;
}

const longestSyllable = 6;
/** Letters can be cut into syllables in many ways; every sensible one is among the first few. */
const mostReadings = 6;
/** A phrase of characters with many sounds has more spellings than anybody uses. */
const mostSpellings = 64;
const initials = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])$/;

let syllables: Map<string, Characters> | undefined;
let readings: Map<string, string[]> | undefined;
let keys: Set<string> | undefined;
const growing = new Map<string, Characters>();
/** The characters of each sound key. */
const alike = new Map<string, Characters>();

function syllableMap(): Map<string, Characters> {
  syllables ??= new Map(
    pinyinTable.flatMap((line) => line.split(',')).map((each) => each.split(' ') as [string, string]),
  );
  return syllables;
}

/** The characters of every syllable that begins with these letters. */
function startingWith(letters: string): Characters {
  let characters = growing.get(letters);
  if (characters === undefined) {
    characters = [...syllableMap()]
      .flatMap(([syllable, han]) => (syllable.startsWith(letters) ? [han] : []))
      .join('');
    growing.set(letters, characters);
  }
  return characters;
}

/**
 * The ways to read lower-case letters as pinyin: as whole syllables, of which the last may be unfinished, then as
 * initials. An apostrophe separates syllables. Empty where the letters are no pinyin.
 */
export function readPinyin(letters: string): PinyinReading[] {
  if (!/^[a-z][a-z']*$/.test(letters)) return [];
  const spelt = cut(letters).map((positions) => ({ positions, spelt: true }));
  const short = initialsOf(letters);
  return short ? [...spelt, { positions: short, spelt: false }] : spelt;
}

function cut(letters: string): Characters[][] {
  const found: Characters[][] = [];
  const walk = (rest: string, positions: Characters[]): void => {
    if (found.length >= mostReadings) return;
    if (rest === '') {
      found.push(positions);
      return;
    }
    const skip = rest.startsWith("'") ? 1 : 0;
    for (let end = Math.min(rest.length, longestSyllable + skip); end > skip; end--) {
      const head = rest.slice(skip, end);
      const characters = syllableMap().get(head) ?? unfinished(head, end === rest.length, positions.length);
      if (characters) walk(rest.slice(end), [...positions, characters]);
    }
  };
  walk(letters, []);
  return found;
}

/** While someone types, the last syllable may lack its end; a single letter alone says too little. */
function unfinished(head: string, last: boolean, before: number): Characters | undefined {
  return last && (before > 0 || head.length > 1) ? startingWith(head) || undefined : undefined;
}

function initialsOf(letters: string): Characters[] | undefined {
  const heads = letters.match(/[zcs]h|[a-z]/g) ?? [];
  if (heads.length < 2 || heads.length > 8) return undefined;
  const positions = heads.map((head) =>
    initials.test(head) || /[aeo]/.test(head) ? startingWith(head) : '',
  );
  return positions.every((characters) => characters !== '') ? positions : undefined;
}

/** For each Han character of the text, the characters that sound like it; itself where its sound is not known. */
export function soundsLike(han: string): Characters[] {
  return [...han].map((character) => {
    const alike = readingsOf(character).map((syllable) => charactersLike(syllable));
    return alike.length > 0 ? alike.join('') : character;
  });
}

/**
 * One spelling for syllables that people from many places hear and type alike: an and ang, zh and z, n and l at the
 * start. Whole words may be given: what is alike stays alike, however the letters are cut.
 */
export function soundKey(letters: string): string {
  return letters
    .replace(/'/g, '')
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n')
    .replace(/n(?=[aeiouv])/g, 'l')
    .replace(/v/g, 'u');
}

/** The ways to spell Han characters in pinyin, of which there are several where a character has several sounds. */
export function spellings(han: string): string[] {
  let spelt = [''];
  for (const character of han) {
    const sounds = readingsOf(character);
    spelt = spelt.flatMap((before) => sounds.map((sound) => before + sound)).slice(0, mostSpellings);
  }
  return spelt;
}

/** Initials of readings that hardly any word has: 不 as fou, 参 as shen, 提 as di. */
const unusual = new Set(['不f', '参s', '会k', '单c', '单s', '提d', '识z']);

/** The initials of Han characters, of which there are several where a character has several sounds. */
export function initialsOfPhrase(han: string): string[] {
  let found = [''];
  for (const character of han) {
    const heads = new Set(readingsOf(character).map((sound) => sound.slice(0, 1)));
    for (const head of heads) if (unusual.has(character + head)) heads.delete(head);
    found = found.flatMap((before) => [...heads].map((head) => before + head)).slice(0, mostSpellings);
  }
  return found;
}

/** Whether letters, in lower case, can be cut into whole syllables, or into what sounds like them. */
export function isPinyin(letters: string): boolean {
  keys ??= new Set([...syllableMap().keys()].filter((syllable) => /[aeiouv]/.test(syllable)).map(soundKey));
  const known = keys;
  const reached = [true];
  for (let end = 1; end <= letters.length; end++) {
    reached[end] = false;
    for (let from = Math.max(0, end - longestSyllable); from < end && !reached[end]; from++)
      reached[end] = reached[from] === true && known.has(soundKey(letters.slice(from, end)));
  }
  return letters !== '' && reached[letters.length] === true;
}

function readingsOf(character: string): readonly string[] {
  readings ??= readingsOfCharacters();
  return readings.get(character) ?? [];
}

/** The characters of a syllable and of those that sound alike. */
function charactersLike(syllable: string): Characters {
  if (alike.size === 0)
    for (const [each, han] of syllableMap())
      alike.set(soundKey(each), (alike.get(soundKey(each)) ?? '') + han);
  return alike.get(soundKey(syllable)) ?? '';
}

function readingsOfCharacters(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [syllable, han] of syllableMap()) {
    for (const character of han) map.set(character, [...(map.get(character) ?? []), syllable]);
  }
  return map;
}

import { isHan } from '../../fold';
import { once } from '../once';
import { Automaton } from './automaton';

const han = /[\u3400-\u9fff]/;

/** Finds many phrases at once: Chinese ones anywhere, others as whole words, in any case, also inside camelCase. */
export class PhraseFinder<T> {
  private readonly latin: () => Automaton;
  /** Made only for a text with Han characters. */
  private readonly chinese: () => Automaton;
  private readonly latinPhrases: Phrase<T>[];
  private readonly chinesePhrases: Phrase<T>[];
  /** In UTF-16 units. */
  private readonly longestChinese: number;

  /** Phrases in lower case; a star at the end lets a word go on. */
  constructor(phrases: Iterable<readonly [phrase: string, meaning: T]>) {
    const collected = new Map<string, Phrase<T>>();
    for (const [written, meaning] of phrases)
      for (const spelling of spellings(written)) collect(collected, spelling, meaning);
    const all = [...collected.values()];
    this.latinPhrases = all.filter(({ text }) => !han.test(text));
    this.chinesePhrases = all.filter(({ text }) => han.test(text));
    this.longestChinese = this.chinesePhrases.reduce((most, { text }) => Math.max(most, text.length), 0);
    this.latin = once(() => new Automaton(this.latinPhrases.map(({ text }) => text)));
    this.chinese = once(() => new Automaton(this.chinesePhrases.map(({ text }) => text)));
  }

  /** Calls `hit` for each meaning of each phrase found. Latin phrases come first, each kind by ascending end. */
  scan(text: string, hit: (meaning: T, start: number, end: number) => void): void {
    this.latin().scan(text, (index, end) => {
      const phrase = this.latinPhrases[index];
      if (phrase) report(text, phrase, end, hit);
    });
    forEachHanPart(text, this.longestChinese, (start, end) =>
      this.chinese().scan(text.slice(start, end), (index, found) => {
        const phrase = this.chinesePhrases[index];
        if (phrase) report(text, phrase, start + found, hit);
      }),
    );
  }
}

const everyHan = /[\u3400-\u9fff]/g;

/** The parts of a text that have Han characters, with so much around them as a phrase may have: logs have few. */
function forEachHanPart(text: string, longest: number, visit: (start: number, end: number) => void): void {
  if (longest === 0) return;
  everyHan.lastIndex = 0;
  while (everyHan.test(text)) {
    const start = Math.max(0, everyHan.lastIndex - longest);
    let end = everyHan.lastIndex + longest - 1;
    for (let at = everyHan.lastIndex; at < Math.min(end, text.length); at++)
      if (isHan(text.charCodeAt(at))) end = at + longest;
    visit(start, Math.min(end, text.length));
    everyHan.lastIndex = end;
  }
}

interface Phrase<T> {
  readonly text: string;
  /** Meanings that need the word to end where the phrase does, and those that do not. */
  readonly closed: T[];
  readonly open: T[];
}

function collect<T>(phrases: Map<string, Phrase<T>>, written: string, meaning: T): void {
  const open = written.endsWith('*');
  const text = open ? written.slice(0, -1) : written;
  const phrase = phrases.get(text) ?? { text, closed: [], open: [] };
  phrases.set(text, phrase);
  const list = open ? phrase.open : phrase.closed;
  if (!list.includes(meaning)) list.push(meaning);
}

/** Between Han and Latin letters some people write a blank and some do not. */
function spellings(phrase: string): string[] {
  const spaced = phrase
    .replace(/([\u3400-\u9fff])([a-z0-9])/g, '$1 $2')
    .replace(/([a-z0-9])([\u3400-\u9fff])/g, '$1 $2');
  return spaced === phrase ? [phrase] : [phrase, spaced];
}

function report<T>(
  text: string,
  phrase: Phrase<T>,
  end: number,
  hit: (meaning: T, start: number, end: number) => void,
): void {
  const start = end - phrase.text.length;
  if (!startsWord(text, start)) return;
  const wordEnd = phrase.open.length > 0 ? endOfWord(text, end) : end;
  for (const meaning of phrase.open) hit(meaning, start, wordEnd);
  if (phrase.closed.length > 0 && endsWord(text, end))
    for (const meaning of phrase.closed) hit(meaning, start, end);
}

function isLower(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isUpper(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** The end of a hit: for an open phrase, that of the whole word. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (end - from < 24 && isLower(text.charCodeAt(end))) end++;
  return end;
}

function startsWord(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (!isLower(first) && !isUpper(first)) return true;
  const before = text.charCodeAt(start - 1);
  if (!isLower(before) && !isUpper(before)) return true;
  return isUpper(first) && isLower(before);
}

function endsWord(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (!isLower(last) && !isUpper(last)) return true;
  const after = text.charCodeAt(end);
  if (!isLower(after) && !isUpper(after)) return true;
  if (isLower(last) && isUpper(after)) return true;
  // An abbreviation before a word: SDKVersion.
  return isUpper(last) && isUpper(after) && isLower(text.charCodeAt(end + 1));
}

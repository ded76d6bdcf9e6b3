import type { Text } from '../../schema';
import { stem } from '../../search/words/stem';

/** A text without the sentences that others say already; undefined where nothing is left. */
export function unsaid(said: readonly Text[], text: Text): Text | undefined {
  const all = { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
  const { zh, en } = sentencesOf(text);
  if (zh.length !== en.length) return isSaid(all, text) ? undefined : text;
  const kept = zh.flatMap((sentence, at) => (isSaid(all, { zh: sentence, en: en[at] ?? '' }) ? [] : [at]));
  return joined(
    kept.map((at) => zh[at] ?? ''),
    kept.map((at) => en[at] ?? ''),
  );
}

/**
 * A meaning that stands right below its title: what says the title again is left out, the whole sentence, or the first
 * clause where it goes on to say what follows from it.
 */
export function afterTitle(title: Text, meaning: Text): Text | undefined {
  const { zh, en } = sentencesOf(meaning);
  const left = zh.length === en.length ? withoutTitle(title, { zh: zh[0] ?? '', en: en[0] ?? '' }) : 'all';
  if (left === 'all') return withoutRepeats(title, meaning);
  const rest = joined(zh.slice(1), en.slice(1));
  const more = rest && withoutRepeats(title, rest);
  if (left === 'nothing') return more;
  return more ? { zh: left.zh + more.zh, en: `${left.en} ${more.en}` } : left;
}

/** Whether advice is hardly more than what was advised just before, in other words; going by both languages. */
export function isAdvisedAlready(advised: readonly Text[], { zh, en }: Text): boolean {
  const before = { zh: advised.map((one) => one.zh).join(''), en: advised.map((one) => one.en).join(' ') };
  const { added, known } = addedTo(before.en, en);
  const [chinese, english] = [shareIn(before.zh, zh), known / Math.max(1, added + known)];
  return Math.max(chinese, english) >= advisedShare || (chinese >= 0.2 && english >= 0.36);
}

/** So much of it is in what was advised. */
const advisedShare = 0.4;

/** Only by its Chinese: a sentence that adds a single word may be all that there is to say. */
function withoutRepeats(title: Text, meaning: Text): Text | undefined {
  return unsaid([{ zh: title.zh, en: '' }], meaning);
}

/** What a sentence says beyond a title that its first clause repeats. */
function withoutTitle(title: Text, { zh, en }: Text): Text | 'all' | 'nothing' {
  const [clause, rest] = cut(zh, /[，；]/);
  const [first, more] = cut(en, /,? so |; |, and /);
  if (rest === undefined || more === undefined || !isTitle(title, { zh: clause, en: first })) return 'all';
  const stands = rest.replace(/^(?:所以|因此|于是)/, '');
  if (leaning.test(stands)) return 'all';
  if (saysNoMore(title.zh, stands)) return 'nothing';
  return { zh: stands, en: more.replace(/^[a-z]/, (letter) => letter.toUpperCase()) };
}

function cut(text: string, at: RegExp): [string, string?] {
  const found = at.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text];
}

/** What begins so goes on with the clause before it. */
const leaning = /^(?:而|但|却|例如|比如|如|也|又|还|并|就|才|或|以及|只|要|之后|再|然后|都)/;

/** “放不出来。” only says that it does not work, and “这时拿不到它。” leans on the clause before. */
function saysNoMore(title: string, rest: string): boolean {
  const { length } = lettersOf(rest);
  return length < 5 || (length < 12 && rest.includes('它')) || shareIn(title, rest) >= mostRepeated;
}

/** Whether a clause says the title and no more, going by both languages. */
function isTitle(title: Text, clause: Text): boolean {
  const share = shareIn(title.zh, clause.zh);
  const { added, known } = addedTo(title.en, clause.en);
  if (share >= 0.9) return added <= 2;
  if (share >= 0.5) return added <= 1 && known >= added;
  return added === 0 && addedTo(clause.en, title.en).added <= 1;
}

/** So much of the Chinese is said before. */
const mostRepeated = 0.8;
/** So much of both languages together. */
const mostInBoth = 0.69;
/** So much of it, and the English adds two words at most. */
const halfRepeated = 0.55;

/** Whether a sentence says again what is said before, in either language, so that both languages omit the same. */
function isSaid(before: Text, { zh, en }: Text): boolean {
  const share = shareIn(before.zh, zh);
  if (share >= mostRepeated) return true;
  const { added, known } = addedTo(before.en, en);
  if (known === 0) return false;
  // Two words that are new in one language, and most of it old in both, say no more in other words.
  if (added <= 2 && share + known / (added + known) >= mostInBoth) return true;
  return added <= (share >= halfRepeated ? 2 : 1) && known >= 1.5 * added;
}

/** How much of the pairs of characters of a text another has, too. */
function shareIn(other: string, text: string): number {
  const before = pairsOf(other);
  const pairs = [...pairsOf(text)];
  return pairs.length === 0 ? 1 : pairs.filter((pair) => before.has(pair)).length / pairs.length;
}

function pairsOf(text: string): Set<string> {
  const letters = lettersOf(text);
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}

const lettersOf = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')];

/** How many words that mean something a text adds to another, and how many it has from it. */
function addedTo(other: string, text: string): { added: number; known: number } {
  const before = wordsOf(other);
  const words = [...wordsOf(text)];
  const known = words.filter((word) => before.has(word)).length;
  return { added: words.length - known, known };
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+(?:[.-][a-z0-9]+)*/g) ?? [];
  return new Set(words.filter((word) => !fillers.has(word)).map(stem));
}

const fillers: ReadonlySet<string> = new Set(
  (
    'a already an and any are as at be been being but by cannot could currently did do does done for from had has ' +
    'have having if in into is it its itself just no nor not of off on one only or out over own present so some ' +
    'than that the their them then there these they this those to up was were when which who with you your'
  ).split(' '),
);

function sentencesOf({ zh, en }: Text): { zh: string[]; en: string[] } {
  return { zh: zh.split(/(?<=。)/), en: en.split(/(?<=[.?!]) /) };
}

function joined(zh: readonly string[], en: readonly string[]): Text | undefined {
  return zh.length === 0 ? undefined : { zh: zh.join(''), en: en.join(' ') };
}

import type { Text } from '../schema';
import type { Fingerprint } from './fingerprint';

/** `same`: the same matter, counted together. `like`: shown beside it, and never merged. */
export type Likeness = 'same' | 'like' | 'different';

/** The share of words that two pastes of one matter have in common at least. */
const leastShared = 0.6;
/** Where that many of the smaller one's words are in the other: one is the other with something around it. */
const leastWithin = 0.85;
/** And a shape of so few words says too little for that. */
const fewWords = 3;
/** Without anything believed, names and words together must be so many, and agree so far. */
const leastWithout = { count: 2, share: 0.9 };

/** How two fingerprints relate. */
export function likenessOf(one: Fingerprint, other: Fingerprint): Likeness {
  if (one.key === other.key && agree(one, other)) return 'same';
  return shareMark(one, other) ? 'like' : 'different';
}

/** Whether the first of each is the same, or the first of one is anywhere in the other. */
function shareMark(one: Fingerprint, other: Fingerprint): boolean {
  const [first] = one.marks;
  const [second] = other.marks;
  return (
    (first !== undefined && other.marks.includes(first)) ||
    (second !== undefined && one.marks.includes(second))
  );
}

/** Whether names and words agree. Without a key they are all there is, and must agree nearly wholly. */
function agree(one: Fingerprint, other: Fingerprint): boolean {
  if (one.key === '')
    return (
      both(one).length >= leastWithout.count && sharedOf(both(one), both(other)).share >= leastWithout.share
    );
  return !contradict(one.names, other.names) && fits(one.words, other.words);
}

const both = ({ names, words }: Fingerprint) => [...names, ...words];

/** Each has names that the other lacks, and they share few. */
function contradict(one: readonly number[], other: readonly number[]): boolean {
  const { share, within } = sharedOf(one, other);
  return within < 1 && share < 0.5 && Math.min(one.length, other.length) > 0;
}

function fits(one: readonly number[], other: readonly number[]): boolean {
  if (one.length === 0 && other.length === 0) return true;
  const { share, within } = sharedOf(one, other);
  return share >= leastShared || (Math.min(one.length, other.length) >= fewWords && within >= leastWithin);
}

/** Of two lists without repeats: what they share of all, and of the shorter one. */
function sharedOf(one: readonly number[], other: readonly number[]): { share: number; within: number } {
  const known = new Set(one);
  const shared = other.filter((each) => known.has(each)).length;
  const all = one.length + other.length - shared;
  return {
    share: all === 0 ? 1 : shared / all,
    within: shared / Math.max(1, Math.min(one.length, other.length)),
  };
}

/** How near two fingerprints that are like each other are, from 0 to 1, for the order in which they are shown. */
export const nearness = (one: Fingerprint, other: Fingerprint) => sharedOf(both(one), both(other)).share;

/** Why, in one line. */
export function whyLike(one: Fingerprint, other: Fingerprint): Text {
  const likeness = likenessOf(one, other);
  if (likeness === 'same') return sameWords(one.key === '');
  if (one.key === other.key)
    return contradict(one.names, other.names)
      ? { zh: '错误相同，出错的接口或名称不同。', en: 'The same error, printed by other calls or names.' }
      : { zh: '错误相同，说法不同。', en: 'The same error in other words.' };
  return { zh: '有一个错误相同，另有不同之处。', en: 'One error is the same; other errors differ.' };
}

function sameWords(withoutCode: boolean): Text {
  return withoutCode
    ? { zh: '除时间、编号和地址外，文字相同。', en: 'The same text, apart from times, ids and addresses.' }
    : {
        zh: '错误、名称和说法都相同，只有时间、编号和地址不同。',
        en: 'The same error, names and words, apart from times, ids and addresses.',
      };
}

import { fold, squash } from '../../fold';
import { everyday } from '../../lexicon/everyday';
import { lexicon } from '../../lexicon/lexicon';
import { symptoms } from '../../lexicon/symptoms';
import { stopWords, synonymGroups } from './synonyms';

/** Phrases that mean the same: a line of synonyms.ts, or a symptom of the lexicon. */
interface Group {
  phrases: string[];
  /** What its phrases find beside each other, without being found by it. */
  shows: string[];
  soft: boolean;
}

const phrasesOf = (list: string) => list.split(',').map((phrase) => fold(phrase.trim().replaceAll('’', "'")));
const blanks = (list: string) => list.split(/\s+/).filter((word) => word !== '');

const groups: readonly Group[] = [
  ...synonymGroups
    .trim()
    .split('\n')
    .map((line) => ({ soft: line.startsWith('~'), phrases: phrasesOf(line.replace('~', '')), shows: [] })),
  ...symptoms.map(({ said, shows }) => ({ soft: false, phrases: phrasesOf(said), shows: phrasesOf(shows) })),
];

/** The groups that contain a phrase, by the squashed phrase. */
const groupsOf = new Map<string, Group[]>();
for (const group of groups) {
  for (const phrase of group.phrases) {
    const key = squash(phrase);
    groupsOf.set(key, [...(groupsOf.get(key) ?? []), group]);
  }
}

const stops = new Set(blanks(stopWords));
const common = new Set([...blanks(everyday.zh), ...blanks(everyday.en)]);
const isHanPhrase = (phrase: string) => /^[\u3400-\u9fff]{2,}$/u.test(phrase);

/** How a symptom is told, in more than a sign. */
export const symptomPhrases: readonly string[] = symptoms
  .flatMap(({ said }) => phrasesOf(said))
  .filter((phrase) => phrase.length > 1);

/** Every phrase of the groups that consists of Han characters. */
export const hanPhrases: readonly string[] = [...groupsOf.keys()].filter(isHanPhrase);

/** Every phrase of the groups that consists of letters, without blanks. */
export const letterPhrases: readonly string[] = [...groupsOf.keys()].filter((phrase) =>
  /^[a-z]{6,}$/.test(phrase),
);

/** The Han phrases and the words of the lexicon, stop words too: all that pinyin may spell. */
export const spokenPhrases: readonly string[] = [
  ...new Set([
    ...groupsOf.keys(),
    ...stops,
    ...Object.values(lexicon).flatMap(({ zh }) => blanks(zh)),
    ...blanks(everyday.zh),
  ]),
].filter((phrase) => /^[\u3400-\u9fff]+$/u.test(phrase));

const spoken = new Set(spokenPhrases);

/** Said before or in a phrase and seldom a phrase alone: no, already, at, by. */
const particles = new Set('不没无未非已有在被了太要过正可能的');

/** Whether a Han run is made of known phrases with particles before them: 不在主线程 is, 直播间已 (of 已经) is not. */
export function isMadeOfPhrases(run: string): boolean {
  const reached = [true];
  for (let end = 1; end <= run.length; end++) {
    reached[end] = reached[end - 1] === true && particles.has(run[end - 1] ?? '');
    for (let from = end - 2; from >= 0 && !reached[end]; from--)
      reached[end] = reached[from] === true && spoken.has(run.slice(from, end));
  }
  return reached[run.length] === true && !particles.has(run.slice(-1));
}

/** Whether a group contains the phrase. */
export const isGrouped = (phrase: string): boolean => groupsOf.has(squash(phrase));

/** Whether it is said around the thing and never the thing. */
export const isStop = (phrase: string): boolean => stops.has(phrase);

/** Whether it is said in any ticket. */
export const isCommon = (phrase: string): boolean => common.has(phrase);

/** Whether it is said in any ticket and names no thing that has a group. */
export const isEveryday = (phrase: string): boolean => common.has(phrase) && !isGrouped(phrase);

/** Whether it is said about nearly every error. */
export function isSoft(phrase: string): boolean {
  const its = groupsOf.get(squash(phrase)) ?? [];
  return its.length > 0 && its.every(({ soft }) => soft);
}

/** The synonyms of a folded phrase; empty where no group contains it. */
export function related(phrase: string): string[] {
  const phrases = (groupsOf.get(squash(phrase)) ?? []).flatMap((group) => group.phrases);
  // A single character is in half of all texts, so it is no useful synonym.
  return [...new Set(phrases)].filter((other) => other !== phrase && other.length > 1);
}

/** What a symptom shows itself as; empty where the phrase is none. */
export function shownBy(phrase: string): string[] {
  return [...new Set((groupsOf.get(squash(phrase)) ?? []).flatMap((group) => group.shows))];
}

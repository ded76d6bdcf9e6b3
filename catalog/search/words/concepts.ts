import { fold, isHan, nameWords } from '../../fold';
import { isCommon, isEveryday, isGrouped, isSoft, isStop, related, shownBy } from './groups';
import { type Heard, type Listened, listen, soundAlikes } from './hearing';
import { lookAlikes } from './look-alikes';
import { type Segment, segmentsOf } from './segments';

/** One thing that the query asks for, to be found in an entry by any of its names. */
export interface Concept {
  /** As typed, folded. */
  typed: string;
  /** Its synonyms, folded. */
  related: readonly string[];
  /** What it shows itself as, where it is a symptom. */
  shown: readonly string[];
  /** What it spells, where it is pinyin of known phrases. */
  heard: readonly string[];
  /** Whether it spells that only nearly. */
  misheard: boolean;
  /** The words of an identifier, if it has several; otherwise empty. */
  parts: readonly string[];
  /** Whether an entry may lack it: it then only helps the order. */
  soft: boolean;
  /** Whether it hardly helps the order either: it is said in any ticket. */
  faint: boolean;
}

/** What the catalog says of words. */
export interface Words {
  /** Whether a Han run may be in it. */
  mayHold: (run: string) => boolean;
  /** Whether letters are a whole word of it. */
  isWord: (word: string) => boolean;
}

/** A query with more concepts than this is prose, in which nobody means every word. */
export const mostAsked = 3;

/**
 * The concepts that words ask for. Stop words (how, error, the) are left out, unless there is nothing else; of everyday
 * words (customer, today) an entry may lack those that stand in a sentence.
 */
export function conceptsOf(words: readonly string[], { mayHold, isWord }: Words): Concept[] {
  const parts = new Map(words.map((word) => [fold(word), nameWords(word)]));
  const isKnown = (word: string) => isWord(word) || isGrouped(word) || isStop(word) || isEveryday(word);
  const listened = listen(
    words.map((word) => withoutInability(fold(word))),
    isKnown,
  );
  const found = stretchesOf(listened).flatMap((stretch) =>
    isHeard(stretch)
      ? heardConcept(stretch)
      : segmentsOf(stretch, mayHold).map((each) => toConcept(each, parts, mayHold)),
  );
  const asked = found.filter(({ phrases }) => !phrases.every(isStop));
  return required(asked.length > 0 ? asked : found);
}

/** A concept, the phrases that it was found as, and whether it stands within a longer word. */
interface Found {
  concept: Concept;
  phrases: readonly string[];
  glued: boolean;
}

/** Neighbouring words in one list, since a phrase may have several; what was heard by itself. */
function stretchesOf(listened: readonly Listened[]): (string[] | Heard)[] {
  const stretches: (string[] | Heard)[] = [];
  for (const each of listened) {
    const last = stretches.at(-1);
    if (typeof each !== 'string') stretches.push(each);
    else if (last && !isHeard(last)) last.push(each);
    else stretches.push([each]);
  }
  return stretches;
}

const isHeard = (stretch: readonly string[] | Heard): stretch is Heard => !Array.isArray(stretch);

/** The concepts, with everyday words made soft, but never all of them. */
function required(found: readonly Found[]): Concept[] {
  const isProse = found.length > mostAsked;
  const hasSymptom = found.some(({ concept }) => concept.shown.length > 0);
  const asked = found.map(({ concept, phrases, glued }) => {
    const faint = (isProse || glued) && phrases.every(isEveryday);
    // Who has a symptom, and of what, stands around it.
    const around = hasSymptom && concept.shown.length === 0 && phrases.every(isCommon);
    return { ...concept, faint, soft: concept.soft || faint || around };
  });
  if (asked.some(({ soft }) => !soft)) return asked;
  const allFaint = asked.every(({ faint }) => faint);
  return asked.map((each) => (allFaint || !each.faint ? { ...each, soft: false, faint: false } : each));
}

function toConcept(
  { text, known, alone }: Segment,
  parts: ReadonlyMap<string, string[]>,
  mayHold: Words['mayHold'],
): Found {
  const lone = !known && text.length === 1 && isHan(text.charCodeAt(0));
  const inside = parts.get(text) ?? [];
  const heard = mayHold(text) ? [] : meantInstead(text);
  const meant = heard.length > 0 ? heard : [text];
  const concept: Concept = {
    ...{ typed: text, related: meant.flatMap(related), shown: meant.flatMap(shownBy) },
    ...{ heard, misheard: heard.length > 0 },
    parts: inside.length > 1 ? inside : [],
    soft: lone || meant.every(isSoft),
    faint: false,
  };
  // Letters beside Han characters are a word of their own: json解析失败.
  return { concept, phrases: [text], glued: !alone && isHan(text.charCodeAt(0)) };
}

/** What was meant where characters were taken for others that sound or look like them. */
function meantInstead(text: string): string[] {
  return [...new Set([...lookAlikes(text), ...soundAlikes(text)])];
}

function heardConcept({ letters, phrases, spelt }: Heard): Found {
  const all = phrases.filter((phrase) => phrase.length > 1);
  const concept: Concept = {
    typed: letters,
    related: [...new Set(all.flatMap(related))],
    shown: [...new Set(all.flatMap(shownBy))],
    heard: all,
    misheard: !spelt,
    parts: [],
    soft: all.length > 0 && all.every(isSoft),
    faint: false,
  };
  return { concept, phrases, glued: false };
}

/** 退不了房 (cannot leave) asks for 退房 (leave). A phrase that a group contains is not changed. */
function withoutInability(word: string): string {
  const pattern = /([\u3400-\u9fff])(不了|不上去|不上|不出来|不到|不进去|不出去|不起来|不下来|不动|不成)/gu;
  return word.replace(pattern, (whole: string, verb: string) => (isGrouped(whole) ? whole : verb));
}

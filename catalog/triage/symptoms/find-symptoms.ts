import { type Concept, isConcept } from '../../lexicon/lexicon';
import type { Knowledge } from '../../pack/signs';
import type { Entry } from '../../schema';
import type { Span } from '../result';
import type { ConceptHit } from '../words/concepts';

/** A sentence that describes the trouble of some entries. */
export interface SymptomMention extends Span {
  readonly entries: readonly Entry[];
  /** The words that were recognised. */
  readonly words: readonly Span[];
}

/** Entries whose trouble is described where all of the concepts are said. */
interface Known {
  readonly when: ReadonlySet<Concept>;
  readonly entries: Entry[];
}

/**
 * Finds troubles that are described in words. A pack's rule is a set of concepts (`camera occupied`); it fits where one
 * sentence says all of them, in any order and in either language.
 */
export class SymptomFinder {
  private readonly byConcept = new Map<Concept, Known[]>();
  private readonly cache = new Map<string, readonly Known[]>();

  constructor({ entries, signs }: Pick<Knowledge, 'entries' | 'signs'>) {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const bySet = new Map<string, Known>();
    for (const { pack, troubles } of signs.own)
      for (const { when, entry: name } of troubles) {
        const entry = byId.get(`${pack}/${name}`);
        if (!entry) continue;
        const concepts = when.split(' ').filter(isConcept);
        const key = [...concepts].sort().join(' ');
        const known = bySet.get(key) ?? { when: new Set(concepts), entries: [] };
        bySet.set(key, known);
        if (!known.entries.includes(entry)) known.entries.push(entry);
      }
    for (const known of bySet.values()) {
      // A rule is found by one of its concepts; which one does not matter.
      const [first] = known.when;
      if (first) this.byConcept.set(first, [...(this.byConcept.get(first) ?? []), known]);
    }
  }

  /** Mentions by sentence. `hits` by ascending start, as `conceptsIn` gives them. */
  find(text: string, hits: readonly ConceptHit[]): SymptomMention[] {
    const mentions: SymptomMention[] = [];
    const spoken = hits.filter((hit) => !isPartOfName(text, hit));
    for (const sentence of sentences(text, spoken)) {
      if (mentions.length >= mostMentions) break;
      const said = new Set(sentence.map(({ concept }) => concept));
      const all = this.rulesFor(said).map(({ when, entries }) => tightest(sentence, when, entries));
      mentions.push(...all.filter((one) => !all.some((other) => yieldsTo(one, other))));
    }
    return mentions;
  }

  /** The rules all of whose concepts are said. */
  private rulesFor(said: ReadonlySet<Concept>): readonly Known[] {
    const key = [...said].sort().join(' ');
    const cached = this.cache.get(key);
    if (cached) return cached;
    const fitting: Known[] = [];
    for (const concept of said)
      for (const known of this.byConcept.get(concept) ?? [])
        if ([...known.when].every((needed) => said.has(needed))) fitting.push(known);
    if (this.cache.size > 5000) this.cache.clear();
    this.cache.set(key, fitting);
    return fitting;
  }
}

/** The tightest group of words that says all of a rule's concepts. */
function tightest(
  sentence: readonly ConceptHit[],
  when: ReadonlySet<Concept>,
  entries: readonly Entry[],
): SymptomMention {
  const relevant = sentence.filter(({ concept }) => when.has(concept));
  let best: ConceptHit[] = relevant;
  for (let last = 0; last < relevant.length; last++) {
    const group = endingAt(relevant, last, when.size);
    if (group && lengthOf(group) < lengthOf(best)) best = group;
  }
  const { start, end } = extentOf(best);
  return { start, end, entries, words: best.map((word) => ({ start: word.start, end: word.end })) };
}

/** Going back from one word, the nearest words of the other concepts; undefined where some are missing. */
function endingAt(relevant: readonly ConceptHit[], last: number, needed: number): ConceptHit[] | undefined {
  const found = new Map<Concept, ConceptHit>();
  for (let at = last; at >= 0 && found.size < needed; at--) {
    const hit = relevant[at];
    if (hit && !found.has(hit.concept)) found.set(hit.concept, hit);
  }
  return found.size === needed ? [...found.values()].reverse() : undefined;
}

function extentOf(words: readonly Span[]): Span {
  const start = words.reduce((first, word) => Math.min(first, word.start), Number.POSITIVE_INFINITY);
  return { start, end: words.reduce((last, word) => Math.max(last, word.end), 0) };
}

function lengthOf(words: readonly Span[]): number {
  const { start, end } = extentOf(words);
  return end - start;
}

/** More mentions of troubles than these in one text make none of them more likely. */
const mostMentions = 400;

/** Factor and UTF-16 units: a mention wider than `muchWider` times another and `slack` is clearly wider. */
const muchWider = 1.3;
const slack = 3;
/** In UTF-16 units: what a mention that says more may be wider by. */
const littleWider = 26;

/** Whether one mention is dropped because of the other. */
function yieldsTo(one: SymptomMention, other: SymptomMention): boolean {
  return saysMore(other, one) || (isTighter(other, one) && !saysMore(one, other));
}

/** Of two troubles that share a word, the one whose words are close together is meant. */
function isTighter(other: SymptomMention, one: SymptomMention): boolean {
  const shared = one.words.some((word) => other.words.some((theirs) => theirs.start === word.start));
  return shared && one !== other && one.end - one.start > (other.end - other.start) * muchWider + slack;
}

/** Whether the other mention has all words of the one and more, about as close together. */
function saysMore(other: SymptomMention, one: SymptomMention): boolean {
  if (other.words.length <= one.words.length) return false;
  const all = one.words.every((word) => other.words.some((theirs) => theirs.start === word.start));
  return all && other.end - other.start <= one.end - one.start + littleWider;
}

/** In UTF-16 units. Words further apart than this are not of one sentence, even without a full stop. */
const widestGap = 48;
/** In words that are concepts. */
const longestSentence = 24;
const stop = /[\n。！？；;!?]|\.\s/;

/** Whether a word is only part of a name: `Remote` of `setVideoViewRemoteSize` is not said by anybody. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  const latin = /[A-Za-z]/;
  if (!latin.test(text.charAt(start))) return false;
  return (
    /\w/.test(text.charAt(start - 1)) || (latin.test(text.charAt(end - 1)) && /[\w(]/.test(text.charAt(end)))
  );
}

/** Groups hits by sentence. */
function* sentences(text: string, hits: readonly ConceptHit[]): Iterable<ConceptHit[]> {
  let current: ConceptHit[] = [];
  let end = 0;
  for (const hit of hits) {
    const apart = hit.start - end > widestGap || (hit.start > end && stop.test(text.slice(end, hit.start)));
    if (current.length > 0 && (apart || current.length >= longestSentence)) {
      yield current;
      current = [];
    }
    current.push(hit);
    end = Math.max(end, hit.end);
  }
  if (current.length > 0) yield current;
}

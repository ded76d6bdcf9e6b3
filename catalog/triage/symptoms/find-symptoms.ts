import { type Concept, isConcept } from '../../lexicon/lexicon';
import type { Knowledge } from '../../pack/signs';
import type { Entry } from '../../schema';
import type { Span } from '../result';
import type { ConceptHit } from '../words/concepts';

/** A sentence that tells of the trouble of some entries. */
export interface SymptomMention extends Span {
  readonly entries: readonly Entry[];
  /** The words that were recognised. */
  readonly words: readonly Span[];
}

interface Known {
  readonly when: ReadonlySet<Concept>;
  readonly entries: Entry[];
}

/** Finds troubles that are told in words. */
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
      // Any one of a rule's concepts will do to find it by.
      const [first] = known.when;
      if (first) this.byConcept.set(first, [...(this.byConcept.get(first) ?? []), known]);
    }
  }

  /** Hits by ascending start, as `conceptsIn` gives them. */
  find(text: string, hits: readonly ConceptHit[]): SymptomMention[] {
    const mentions: SymptomMention[] = [];
    const spoken = hits.filter((hit) => !isPartOfName(text, hit));
    for (const sentence of sentences(text, spoken)) {
      if (mentions.length >= mostMentions) break;
      const said = new Set(sentence.map(({ concept }) => concept));
      const told = this.rulesFor(said).map(({ when, entries }) => tellingOf(sentence, when, entries));
      mentions.push(...told.filter((one) => !told.some((other) => gives(one, other))));
    }
    return mentions;
  }

  /** Rules all of whose concepts were said. */
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

/** The tightest group of words that says all of a rule. */
function tellingOf(
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

/** Going back from one word, the nearest words of all the other concepts. */
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

/** A log that tells the same trouble over and over needs to be believed only so often. */
const mostMentions = 400;

const muchWider = 1.3;
const littleLonger = 3;
const littleWider = 26;

function gives(one: SymptomMention, way: SymptomMention): boolean {
  return saysMore(way, one) || (outdoes(way, one) && !saysMore(one, way));
}

/** Of two troubles that share a word, the one whose words stand close together was meant. */
function outdoes(other: SymptomMention, one: SymptomMention): boolean {
  const shared = one.words.some((word) => other.words.some((theirs) => theirs.start === word.start));
  return (
    shared && one !== other && one.end - one.start > (other.end - other.start) * muchWider + littleLonger
  );
}

/** A trouble gives way to one that says all of it and more, in words that stand about as close. */
function saysMore(other: SymptomMention, one: SymptomMention): boolean {
  if (other.words.length <= one.words.length) return false;
  const all = one.words.every((word) => other.words.some((theirs) => theirs.start === word.start));
  return all && other.end - other.start <= one.end - one.start + littleWider;
}

/** Words further apart than this do not belong to one statement, even without a full stop. */
const widestGap = 48;
const longestSentence = 24;
const stop = /[\n。！？；;!?]|\.\s/;

/** `Remote` of `setVideoViewRemoteSize` is not said by anybody. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  const latin = /[A-Za-z]/;
  if (!latin.test(text.charAt(start))) return false;
  return (
    /\w/.test(text.charAt(start - 1)) || (latin.test(text.charAt(end - 1)) && /[\w(]/.test(text.charAt(end)))
  );
}

/** Groups hits that are said in one breath. */
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

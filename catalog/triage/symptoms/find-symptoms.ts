import type { Catalog, Entry } from '../../schema';
import type { Span } from '../result';
import type { ConceptHit } from '../words/concepts';
import type { Concept } from '../words/lexicon';
import { avsdkSymptoms } from './avsdk';
import { neteaseSymptoms } from './netease';
import { roomengineSymptoms } from './roomengine';
import type { SymptomRule } from './rule';
import { trtcWebSymptoms } from './trtc-web';

export const symptomRuleList: readonly SymptomRule[] = [
  ...trtcWebSymptoms,
  ...roomengineSymptoms,
  ...avsdkSymptoms,
  ...neteaseSymptoms,
];

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

  /** Rules whose entry is not in the catalog are left out. */
  constructor(catalog: Catalog) {
    const entries = new Map(catalog.entries.map((entry) => [entry.id, entry]));
    const bySet = new Map<string, Known>();
    for (const rule of symptomRuleList) {
      const entry = entries.get(rule.entry);
      if (!entry) continue;
      const key = [...rule.when].sort().join(' ');
      const known = bySet.get(key) ?? { when: new Set(rule.when), entries: [] };
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
    for (const sentence of sentences(text, hits)) {
      const said = new Set(sentence.map(({ concept }) => concept));
      for (const { when, entries } of this.rulesFor(said)) {
        const words = sentence.filter(({ concept }) => when.has(concept));
        const start = words[0]?.start ?? 0;
        const end = words.reduce((furthest, word) => Math.max(furthest, word.end), start);
        mentions.push({ start, end, entries, words: words.map((word) => ({ start: word.start, end: word.end })) });
      }
    }
    return mentions;
  }

  /** Rules all of whose concepts were said; a rule that says less than another gives way to it. */
  private rulesFor(said: ReadonlySet<Concept>): readonly Known[] {
    const key = [...said].sort().join(' ');
    const cached = this.cache.get(key);
    if (cached) return cached;
    const fitting: Known[] = [];
    for (const concept of said)
      for (const known of this.byConcept.get(concept) ?? [])
        if ([...known.when].every((needed) => said.has(needed))) fitting.push(known);
    const result = fitting.filter((known) => !fitting.some((other) => saysMore(other, known)));
    if (this.cache.size > 5000) this.cache.clear();
    this.cache.set(key, result);
    return result;
  }
}

function saysMore(other: Known, known: Known): boolean {
  return other.when.size > known.when.size && [...known.when].every((concept) => other.when.has(concept));
}

/** Words further apart than this do not belong to one statement, even without a full stop. */
const widestGap = 48;
const longestSentence = 24;
const stop = /[\n。！？；;!?]|\.\s/;

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

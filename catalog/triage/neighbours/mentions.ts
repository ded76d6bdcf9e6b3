import type { NeighbourCode } from '../../pack/codes';
import type { Span } from '../result';
import { isStated } from './worth-reading';

/** A code of somebody else's, seen in the text. */
export interface NeighbourMention {
  readonly code: NeighbourCode;
  /** From 0 to 1: how likely it is that the paste reports it. */
  readonly confidence: number;
  /** By ascending start. */
  readonly spans: readonly Span[];
}

/** Confidences by what shows that a code is meant. */
export const confidences = {
  sentence: 0.97,
  nameAndMark: 0.95,
  numberOnLine: 0.92,
  distinct: 0.9,
  numberNear: 0.75,
  looseOnLine: 0.65,
  numberAlone: 0.3,
};

/** More places than a person looks at. */
const mostSpans = 100;

/** One name with one meaning has a number in each system: it is said once. */
function withoutRepeats(all: NeighbourMention[]): NeighbourMention[] {
  const seen = new Set<string>();
  return all.filter(({ code: { pack, name, title } }) => {
    if (name === undefined) return true;
    const key = `${pack} ${name} ${title.en}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Of an error and the cause that is stated with it, the cause is the one to answer. */
function causesFirst(all: readonly NeighbourMention[]): NeighbourMention[] {
  const sorted = new Set<NeighbourMention>();
  const add = (one: NeighbourMention) => {
    for (const inner of all)
      if (inner.code.parent === one.code.id && isStated(inner) && !sorted.has(inner)) add(inner);
    sorted.add(one);
  };
  for (const one of all) if (!sorted.has(one)) add(one);
  return [...sorted];
}

const nameOf = ({ pack, name }: NeighbourCode) => `${pack} ${name}`;

/** What is found in a text, code by code. */
export class Mentions {
  readonly #byId = new Map<string, { code: NeighbourCode; confidence: number; spans: Span[] }>();

  add(code: NeighbourCode, { start, end }: Span, confidence: number): void {
    const known = this.#byId.get(code.id);
    if (!known) {
      this.#byId.set(code.id, { code, confidence, spans: [{ start, end }] });
      return;
    }
    known.confidence = Math.max(known.confidence, confidence);
    const isNew = known.spans.every((span) => span.start !== start || span.end !== end);
    if (isNew && known.spans.length < mostSpans) known.spans.push({ start, end });
  }

  all(): NeighbourMention[] {
    const all = [...this.#byId.values()];
    // One exception has many causes: the sentence beside its name says which of them it is.
    const told = new Set(
      all.filter(({ confidence }) => confidence === confidences.sentence).map(({ code }) => nameOf(code)),
    );
    for (const one of all)
      if (one.confidence < confidences.sentence && told.has(nameOf(one.code)))
        one.confidence = confidences.numberAlone;
    for (const { spans } of all) spans.sort((a, b) => a.start - b.start);
    return causesFirst(
      withoutRepeats(all).sort(
        (a, b) => b.confidence - a.confidence || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
      ),
    );
  }
}

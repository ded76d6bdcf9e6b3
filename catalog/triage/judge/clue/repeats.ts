import type { Span } from '../../result';

/**
 * Further spans of a mention that are not judged one by one. `count` is how many there are, `spans` holds the first
 * thousand and the last, so that the window can jump to the end of a log.
 */
export interface Repeats {
  count: number;
  readonly spans: Span[];
}

/** More spans than these are counted and not kept: a log of 10 MB would fill the memory with them. */
const mostSpans = 1000;
/** Kinds beyond these are not remembered, so each mention of one counts as the first. */
const mostKinds = 100_000;

interface Kind {
  seen: number;
  readonly repeats: Repeats;
}

function noRepeats(): Repeats {
  return { count: 0, spans: [] };
}

/**
 * Decides which mentions are judged. The first `most` of each kind are; the others are only counted, since a log may
 * repeat one line a hundred thousand times.
 */
export class Repetition {
  private readonly kinds = new Map<string, Kind>();

  /**
   * Registers a mention of a kind. Undefined: it is one of too many and is not judged. Otherwise the list that its
   * repeats will be added to: for the first of its kind that of the kind, for the others an empty one of their own,
   * so that no repeat is counted twice.
   */
  admit(kind: string, span: Span, most: number): Repeats | undefined {
    const known = this.kinds.get(kind) ?? this.begin(kind);
    known.seen++;
    if (known.seen <= most) return known.seen === 1 ? known.repeats : noRepeats();
    addTo(known.repeats, span);
    return undefined;
  }

  private begin(kind: string): Kind {
    const begun = { seen: 0, repeats: noRepeats() };
    if (this.kinds.size < mostKinds) this.kinds.set(kind, begun);
    return begun;
  }
}

/** The last span is always kept; of the others, the first. */
function addTo(repeats: Repeats, { start, end }: Span): void {
  repeats.count++;
  if (repeats.spans.length >= mostSpans) repeats.spans.pop();
  repeats.spans.push({ start, end });
}

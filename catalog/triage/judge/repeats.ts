import type { Span } from '../result';

/** Further places of a mention that are not judged one by one: how many, the first ones and the last. */
export interface Repeats {
  count: number;
  readonly places: Span[];
}

const mostPlaces = 1000;
const mostKinds = 100_000;

function noRepeats(): Repeats {
  return { count: 0, places: [] };
}

/** Judges the first mentions of a kind and counts the others: a log may say one thing a hundred thousand times. */
export class Repetition {
  private readonly kinds = new Map<string, { seen: number; repeats: Repeats }>();

  /** The place where repeats of this mention are kept; undefined if it is itself one of too many. */
  admit(kind: string, place: Span, most: number): Repeats | undefined {
    const known = this.kinds.get(kind) ?? { seen: 0, repeats: noRepeats() };
    if (this.kinds.size < mostKinds) this.kinds.set(kind, known);
    known.seen++;
    if (known.seen <= most) return known.seen === 1 ? known.repeats : noRepeats();
    addTo(known.repeats, place);
    return undefined;
  }
}

/** The last place is always kept; of the others, the first. */
function addTo(repeats: Repeats, { start, end }: Span): void {
  repeats.count++;
  if (repeats.places.length >= mostPlaces) repeats.places.pop();
  repeats.places.push({ start, end });
}

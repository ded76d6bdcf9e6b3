import { firstIndex } from '../../first-index';
import type { Spared } from '../../pack/signs';
import { lineAround } from '../lines';
import type { Span } from '../result';
import type { ForeignMark, MarkHit, OwnMark } from './scan-marks';

/** Whose text the surroundings of a span seem to be. */
export interface Surmise {
  /** How strongly each of our SDKs shows, by its id. */
  readonly ownTraces: ReadonlyMap<string, OwnTrace>;
  /** The nearest mark of a neighbour, if one reaches the span. */
  readonly foreign: ForeignTrace | undefined;
}

/** What the marks of one of our SDKs say of a span together. */
export interface OwnTrace {
  readonly pack: OwnMark['pack'];
  /** In the units of the score. */
  readonly weight: number;
  /** Whether a mark is on the span's own line. */
  readonly onLine: boolean;
  /** Whether the SDK is named, and not only a call of it. */
  readonly named: boolean;
  /** The strongest mark. */
  readonly span: Span;
}

export interface ForeignTrace {
  readonly mark: ForeignMark;
  readonly onLine: boolean;
  readonly span: Span;
}

/** In UTF-16 units. Marks further away say nothing about a span of a long log. */
const horizon = 6000;
/** Of very many marks so many to either side are asked. */
const most = 48;
/** In UTF-16 units. A mark this close counts for more than one further away. */
const near = 300;
/** The line of a minified page may be the whole of it; so far it counts as one. */
const longestLine = 1500;

/** Asks the marks of one paste about its spans. `hits` by ascending start. */
export class Origins {
  constructor(
    private readonly text: string,
    private readonly hits: readonly MarkHit[],
  ) {}

  at(span: Span): Surmise {
    const line = lineAround(this.text, span, longestLine);
    const ownTraces = new Map<string, OwnTrace>();
    let foreign: ForeignTrace | undefined;
    for (const hit of this.around(span)) {
      const distance = gap(hit, span);
      const onLine = hit.start >= line.start && hit.end <= line.end;
      if ('own' in hit.mark) addOwn(ownTraces, hit, onLine, distance);
      else foreign = nearer(foreign, { mark: hit.mark.foreign, onLine, span: hit }, distance);
    }
    return { ownTraces, foreign };
  }

  /** The marks near a span: those after its start by ascending distance, then those before it. */
  private *around(span: Span): Iterable<MarkHit> {
    const first = this.firstAfter(span.start);
    for (let at = first; at < this.hits.length && at < first + most; at++) {
      const hit = this.hits[at];
      if (!hit || hit.start - span.end > horizon) break;
      yield hit;
    }
    for (let at = first - 1; at >= 0 && at >= first - most; at--) {
      const hit = this.hits[at];
      if (!hit || span.start - hit.end > horizon) break;
      yield hit;
    }
  }

  private firstAfter(offset: number): number {
    return firstIndex(this.hits.length, (index) => (this.hits[index]?.start ?? 0) >= offset);
  }
}

/** Units between two spans; 0 where they touch. */
function gap(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

/** Adds a mark to the trace of its SDK. A name weighs more than a habit; each further mark adds a little. */
function addOwn(ownTraces: Map<string, OwnTrace>, hit: MarkHit, onLine: boolean, distance: number): void {
  if (!('own' in hit.mark)) return;
  const { pack, names: named } = hit.mark.own;
  const closeness = onLine ? 1 : distance < near ? 0.85 : 0.7;
  const weight = (named ? 2.6 : 1.4) * closeness;
  const known = ownTraces.get(pack.id);
  if (!known) {
    ownTraces.set(pack.id, { pack, weight, onLine, named, span: hit });
    return;
  }
  const stronger = weight > known.weight;
  ownTraces.set(pack.id, {
    pack,
    weight: Math.min(3.4, Math.max(weight, known.weight) + 0.15),
    onLine: known.onLine || onLine,
    named: known.named || named,
    span: stronger ? hit : known.span,
  });
}

/** A mark with the reach of a line also speaks for the lines beside it. */
function nearer(
  known: ForeignTrace | undefined,
  seen: ForeignTrace,
  distance: number,
): ForeignTrace | undefined {
  const reaches = seen.mark.reach === 'paste' || seen.onLine || distance < 160;
  if (!reaches) return known;
  if (!known) return seen;
  return seen.onLine && !known.onLine ? seen : known;
}

/** Whether a neighbour's mark, if there is one, does not speak against such things (`spares` in its pack). */
export function spares(trace: ForeignTrace | undefined, what: Spared): boolean {
  return trace?.mark.spares.includes(what) ?? true;
}

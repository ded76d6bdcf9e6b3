import { firstIndex } from '../../first-index';
import type { Spared } from '../../pack/signs';
import { lineAround } from '../lines';
import type { Span } from '../result';
import type { ForeignMark, MarkHit, OwnMark } from './scan-marks';

/** Where text around a place seems to come from. */
export interface Surmise {
  /** How strongly each of our SDKs shows, in the units of the score. */
  readonly own: ReadonlyMap<string, OwnTrace>;
  /** The nearest mark of somebody else, if one reaches this place. */
  readonly foreign: ForeignTrace | undefined;
}

export interface OwnTrace {
  readonly pack: OwnMark['pack'];
  readonly weight: number;
  readonly onLine: boolean;
  /** Whether the SDK is named, and not only a call of it. */
  readonly named: boolean;
  readonly span: Span;
}

export interface ForeignTrace {
  readonly mark: ForeignMark;
  readonly onLine: boolean;
  readonly span: Span;
}

/** Marks further away say nothing about a place of a long log. */
const horizon = 6000;
/** Of very many marks only the nearest are asked. */
const most = 48;
const near = 300;
/** The line of a minified page may be the whole of it; so far it counts as one. */
const longestLine = 1500;

/** Asks the marks of one paste about its places. */
export class Origins {
  constructor(
    private readonly text: string,
    private readonly hits: readonly MarkHit[],
  ) {}

  at(place: Span): Surmise {
    const line = lineAround(this.text, place, longestLine);
    const own = new Map<string, OwnTrace>();
    let foreign: ForeignTrace | undefined;
    for (const hit of this.around(place)) {
      const distance = gap(hit, place);
      const onLine = hit.start >= line.start && hit.end <= line.end;
      if ('own' in hit.mark) addOwn(own, hit, onLine, distance);
      else foreign = nearer(foreign, { mark: hit.mark.foreign, onLine, span: hit }, distance);
    }
    return { own, foreign };
  }

  /** Whether any mark of the SDK is anywhere near. */
  private *around(place: Span): Iterable<MarkHit> {
    const first = this.firstAfter(place.start);
    for (let at = first; at < this.hits.length && at < first + most; at++) {
      const hit = this.hits[at];
      if (!hit || hit.start - place.end > horizon) break;
      yield hit;
    }
    for (let at = first - 1; at >= 0 && at >= first - most; at--) {
      const hit = this.hits[at];
      if (!hit || place.start - hit.end > horizon) break;
      yield hit;
    }
  }

  private firstAfter(at: number): number {
    return firstIndex(this.hits.length, (index) => (this.hits[index]?.start ?? 0) >= at);
  }
}

function gap(hit: Span, place: Span): number {
  return Math.max(0, hit.start - place.end, place.start - hit.end);
}

function addOwn(own: Map<string, OwnTrace>, hit: MarkHit, onLine: boolean, distance: number): void {
  if (!('own' in hit.mark)) return;
  const { pack, names: named } = hit.mark.own;
  const closeness = onLine ? 1 : distance < near ? 0.85 : 0.7;
  const weight = (named ? 2.6 : 1.4) * closeness;
  const known = own.get(pack.id);
  if (!known) {
    own.set(pack.id, { pack, weight, onLine, named, span: hit });
    return;
  }
  const stronger = weight > known.weight;
  own.set(pack.id, {
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

export function spares(trace: ForeignTrace | undefined, what: Spared): boolean {
  return trace?.mark.spares.includes(what) ?? true;
}

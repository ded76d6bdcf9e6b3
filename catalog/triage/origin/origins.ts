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
  /** Whether each of its marks is part of a neighbour's name: `SomeSDK Lite`. */
  readonly isPart: boolean;
  /** The strongest mark. */
  readonly span: Span;
  /** In UTF-16 units: how far the nearest mark is from the span. */
  readonly distance: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface ForeignTrace {
  readonly mark: ForeignMark;
  readonly onLine: boolean;
  /** In UTF-16 units, from the span that is asked about. */
  readonly distance: number;
  readonly span: Span;
  /** Whether it names what somebody's own back end is made of, in another sentence than what is asked about. */
  readonly isSetting: boolean;
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
    const ownTraces = new Map<string, Writable<OwnTrace>>();
    let foreign: ForeignTrace | undefined;
    const own: OwnNear[] = [];
    this.forEachNear(span, (hit) => {
      const { mark, start, end } = hit;
      const distance = gap(hit, span);
      const onLine = start >= line.start && end <= line.end;
      if ('own' in mark) own.push({ own: mark.own, hit, onLine, distance });
      else if (!this.isPartOfName(hit, span))
        foreign = nearer(foreign, mark.foreign, {
          ...{ hit, onLine, distance },
          isApart: mark.foreign.setting === true && this.areApart(hit, span),
        });
    });
    // What somebody named after the SDK on a line that is another program's: a table, a queue, a folder.
    const isTheirs = foreign?.onLine === true && !foreign.isSetting;
    for (const one of own) if (!isTheirs || !isPieceOfName(this.text, one.hit)) addOwn(ownTraces, one);
    return { ownTraces, foreign };
  }

  /** Whether a mark is a part of the one word that is asked about: errno in `RoomServerErrNoPermission`. */
  private isPartOfName(mark: Span, { start, end }: Span): boolean {
    if (mark.start < start || mark.end > end || mark.end - mark.start === end - start) return false;
    return /^\w+$/.test(this.text.slice(start, end));
  }

  private areApart(one: Span, other: Span): boolean {
    const [first, second] = one.start < other.start ? [one, other] : [other, one];
    return sentenceEnd.test(this.text.slice(first.end, second.start));
  }

  /** The marks near a span: those after its start by ascending distance, then those before it. */
  private forEachNear(span: Span, visit: (hit: MarkHit) => void): void {
    const first = this.firstAfter(span.start);
    for (let at = first; at < this.hits.length && at < first + most; at++) {
      const hit = this.hits[at];
      if (!hit || hit.start - span.end > horizon) break;
      visit(hit);
    }
    for (let at = first - 1; at >= 0 && at >= first - most; at--) {
      const hit = this.hits[at];
      if (!hit || span.start - hit.end > horizon) break;
      visit(hit);
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

/** What ends a sentence, and a dash behind what a program printed. */
const sentenceEnd = /[.!?](?:\s|$)|[。！？；;\n]|[}\])"'”]\s?[—–-]{1,2}\s/;

/** How a mark lies to a span. */
interface Near {
  readonly hit: MarkHit;
  readonly onLine: boolean;
  readonly distance: number;
}

interface OwnNear extends Near {
  readonly own: OwnMark;
}

/** `rtc_users`, `live-recordings`, `app:rtc:online`: whether a mark is a piece of a longer name. */
function isPieceOfName(text: string, { start, end }: Span): boolean {
  return (
    /\w[_.:/-]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    // A colon behind a name leads to what it says: `Engine:seat is locked`.
    /^[_./-][A-Za-z]/.test(text.slice(end, end + 2))
  );
}

/** Adds a mark to the trace of its SDK. A name weighs more than a habit; each further mark adds a little. */
function addOwn(
  ownTraces: Map<string, Writable<OwnTrace>>,
  { own: { pack, names: named }, hit, onLine, distance }: OwnNear,
): void {
  const closeness = onLine ? 1 : distance < near ? 0.85 : 0.7;
  const weight = (named ? 2.6 : 1.4) * closeness;
  const trace = ownTraces.get(pack.id);
  if (!trace) {
    ownTraces.set(pack.id, { pack, weight, onLine, named, isPart: hit.isPart === true, span: hit, distance });
    return;
  }
  if (weight > trace.weight) trace.span = hit;
  trace.weight = Math.min(3.4, Math.max(weight, trace.weight) + 0.15);
  trace.distance = Math.min(trace.distance, distance);
  trace.onLine ||= onLine;
  trace.named ||= named;
  trace.isPart &&= hit.isPart === true;
}

/** A mark with the reach of a line also speaks for the lines beside it. */
function nearer(
  known: ForeignTrace | undefined,
  mark: ForeignMark,
  { hit, onLine, distance, isApart }: Near & { isApart: boolean },
): ForeignTrace | undefined {
  const reaches = mark.reach === 'paste' || onLine || distance < 160;
  if (!reaches || (known && isApart && !known.isSetting)) return known;
  // What is only told of where they keep things hides no mark of another product.
  const gives = known?.isSetting === true && !isApart;
  if (known && !gives && (known.onLine || !onLine)) return known;
  return { mark, onLine, distance, span: hit, isSetting: isApart };
}

/** Whether a neighbour's mark, if there is one, does not speak against such things (`spares` in its pack). */
export function spares(trace: ForeignTrace | undefined, what: Spared): boolean {
  return trace?.mark.spares.includes(what) ?? true;
}

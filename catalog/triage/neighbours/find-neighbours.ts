import type { NeighbourCode } from '../../pack/codes';
import { lineAround } from '../lines';
import { scanNumbers } from '../numbers/scan-numbers';
import { standingOf } from '../numbers/standing';
import type { Origins } from '../origin/origins';
import type { MarkHit } from '../origin/scan-marks';
import type { Span } from '../result';
import { touches } from '../sightings';
import type { NeighbourIndex, Written } from './neighbour-index';

/** A code of somebody else's, seen in the text. */
export interface NeighbourMention {
  readonly code: NeighbourCode;
  /** From 0 to 1: how likely it is that the paste reports it. */
  readonly confidence: number;
  /** By ascending start. */
  readonly spans: readonly Span[];
}

export interface SeenText {
  readonly text: string;
  readonly secretSpans: readonly Span[];
  /** By ascending start. */
  readonly marks: readonly MarkHit[];
  readonly origins: Origins;
}

/** Of a mark that many lines bear, so many places are looked at. */
const mostMarks = 400;
/** In UTF-16 units: how far a mark speaks for what is not on its line. */
const reach = 700;
/** In UTF-16 units. A line of a minified page counts only so far. */
const longestLine = 1500;

/** In UTF-16 units. In a longer text the numbers are nearly all something else. */
const shortPaste = 4000;

/** Confidences by what shows that a code is meant. */
const confidences = {
  sentence: 0.97,
  nameAndMark: 0.95,
  numberOnLine: 0.92,
  distinct: 0.9,
  numberNear: 0.75,
  looseOnLine: 0.65,
  numberAlone: 0.3,
};

/** Finds what a paste reports of other people's codes, by descending confidence. */
export function findNeighbours(seen: SeenText, index: NeighbourIndex): NeighbourMention[] {
  const found = new Found();
  const zones = zonesOf(seen);
  for (const zone of zones) numbersIn(seen, zone, index, found);
  namesIn(seen, zones, index, found);
  if (seen.text.length <= shortPaste) sameNumbers(seen, index, found);
  return found.all();
}

/** Text for which one mark speaks: its line, and what is near. */
interface Zone extends Span {
  readonly pack: string;
  readonly mark: Span;
  readonly line: Span;
}

function zonesOf({ text, marks }: SeenText): Zone[] {
  const zones: Zone[] = [];
  for (const hit of marks) {
    if (!('foreign' in hit.mark)) continue;
    if (zones.length >= mostMarks) break;
    const { pack } = hit.mark.foreign;
    const line = lineAround(text, hit, longestLine);
    zones.push({
      pack,
      mark: { start: hit.start, end: hit.end },
      line,
      start: Math.max(0, line.start - reach),
      end: Math.min(text.length, line.end + reach),
    });
  }
  return zones;
}

const isWithin = (span: Span, { start, end }: Span): boolean => span.start >= start && span.end <= end;

function numbersIn({ text, secretSpans }: SeenText, zone: Zone, index: NeighbourIndex, found: Found): void {
  const near = text.slice(zone.start, zone.end);
  const lower = near.toLowerCase();
  scanNumbers(
    near,
    () => true,
    (token) => {
      const codes = index
        .printedAs(token)
        .filter((code) => code.pack === zone.pack && meets(index.conditionsOf(code), lower));
      if (codes.length === 0) return;
      const span = { start: token.start + zone.start, end: token.end + zone.start };
      const confidence = numberConfidence(text, { ...span, negative: token.negative }, zone);
      if (confidence === 0 || touches(secretSpans, span)) return;
      for (const code of codes) found.add(code, span, confidence);
    },
  );
}

/** Numbers that stand like codes where nothing shows whose they are. */
function sameNumbers({ text, secretSpans, origins }: SeenText, index: NeighbourIndex, found: Found): void {
  scanNumbers(
    text,
    () => true,
    (token) => {
      const { negative, start, end } = token;
      const codes = index.printedAs(token);
      if (codes.length === 0 || touches(secretSpans, { start, end })) return;
      const standing = standingOf(text, { start, end, negative });
      if (!standing || standing.weight < 1) return;
      const { ownTraces, foreign } = origins.at({ start, end });
      if (foreign || [...ownTraces.values()].some(({ named }) => named)) return;
      for (const code of codes) found.add(code, { start, end }, confidences.numberAlone);
    },
  );
}

/** In UTF-16 units. */
const longNumber = 5;

/** Whether a number is part of a mark, `502 Bad Gateway`, or comes right behind it: `NSURLErrorDomain -1009`. */
function belongsTo(text: string, span: Span, mark: Span): boolean {
  if (isWithin(span, mark)) return true;
  return (
    span.start >= mark.end &&
    /^[A-Za-z]{0,24}["'`]?[\s:(,#]{1,3}$/.test(text.slice(mark.end, Math.min(span.start, mark.end + 32)))
  );
}

const meets = (conditions: readonly string[], near: string): boolean =>
  conditions.length === 0 || conditions.some((one) => near.includes(one));

function numberConfidence(text: string, span: Span & { negative: boolean }, zone: Zone): number {
  if (belongsTo(text, span, zone.mark)) return confidences.numberOnLine;
  const standing = standingOf(text, span);
  if (!standing) return 0;
  const onLine = isWithin(span, zone.line);
  if (standing.weight >= 1) return onLine ? confidences.numberOnLine : confidences.numberNear;
  // A long number, or a negative one, is hardly a count.
  const least = span.end - span.start >= longNumber || (span.negative && span.end - span.start > 3) ? -2 : -1;
  return standing.weight > least && onLine ? confidences.looseOnLine : 0;
}

interface Seen extends Span {
  readonly written: Written;
}

/** Of two where one contains the other, the longer one is meant. */
function outermost(seen: Seen[]): Seen[] {
  seen.sort((a, b) => a.start - b.start || b.end - a.end);
  let furthest = 0;
  return seen.filter(({ end }) => {
    if (end <= furthest) return false;
    furthest = end;
    return true;
  });
}

function namesIn(
  { text, secretSpans }: SeenText,
  zones: readonly Zone[],
  index: NeighbourIndex,
  found: Found,
): void {
  const seen: Seen[] = [];
  index.scan(text, (written, start, end) => {
    if (seen.length < mostNames && !touches(secretSpans, { start, end })) seen.push({ written, start, end });
  });
  for (const { written, start, end } of outermost(seen)) {
    const span = { start, end };
    const marked = new Set(zones.filter((zone) => isWithin(span, zone)).map(({ pack }) => pack));
    for (const code of written.codes) {
      if (written.isSentence && (written.distinct || marked.has(code.pack)))
        found.add(code, span, confidences.sentence);
      else if (marked.has(code.pack)) found.add(code, span, confidences.nameAndMark);
      else if (written.distinct) found.add(code, span, confidences.distinct);
    }
  }
}

/** Names that are looked at in one paste. */
const mostNames = 2000;

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

const nameOf = ({ pack, name }: NeighbourCode) => `${pack} ${name}`;

class Found {
  readonly #byId = new Map<string, { code: NeighbourCode; confidence: number; spans: Span[] }>();

  add(code: NeighbourCode, span: Span, confidence: number): void {
    const known = this.#byId.get(code.id);
    if (!known) {
      this.#byId.set(code.id, { code, confidence, spans: [span] });
      return;
    }
    known.confidence = Math.max(known.confidence, confidence);
    const isNew = known.spans.every(({ start, end }) => start !== span.start || end !== span.end);
    if (isNew && known.spans.length < mostSpans) known.spans.push(span);
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
    return withoutRepeats(all).sort(
      (a, b) => b.confidence - a.confidence || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    );
  }
}

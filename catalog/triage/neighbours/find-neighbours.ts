import type { NeighbourCode } from '../../pack/codes';
import { lineAround } from '../lines';
import type { NumberToken } from '../numbers/number-token';
import { scanNumbers } from '../numbers/scan-numbers';
import { placeIn } from '../numbers/standing';
import { isSurelyNoCode } from '../numbers/surely-no-code';
import { once } from '../once';
import type { Span } from '../result';
import { touches, within } from '../spans';
import { loneConfidence } from './lone-numbers';
import { confidences, Mentions, type NeighbourMention } from './mentions';
import type { NeighbourIndex, WrittenHit } from './neighbour-index';
import type { SeenText } from './seen-text';

/** Of a mark that many lines bear, so many places are looked at. */
const mostMarks = 400;
/** In UTF-16 units: how far a mark speaks for what is not on its line. */
const reach = 700;
/** In UTF-16 units. A line of a minified page counts only so far. */
const longestLine = 1500;

/** In UTF-16 units. In a longer text the numbers are nearly all something else. */
const shortPaste = 4000;

/** Finds what a paste reports of other people's codes, by descending confidence. */
export function findNeighbours(seen: SeenText, index: NeighbourIndex): NeighbourMention[] {
  const found = new Mentions();
  const zones = zonesOf(seen);
  const numbers = numbersOf(seen, zones, index);
  for (const zone of zones) numbersIn(seen, zone, numbers, index, found);
  namesIn(seen, zones, index, found);
  if (seen.text.length <= shortPaste) sameNumbers(seen, numbers, index, found);
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

/** A number of the text that some neighbour's code is printed as. */
interface Printed extends Pick<NumberToken, 'start' | 'end' | 'value' | 'negative' | 'form'> {
  readonly codes: readonly NeighbourCode[];
  /** Whether its sentence reports nothing; asked once, however many marks speak for it. */
  readonly isQuiet: () => boolean;
}

/** The numbers of a short text; of a longer one those in a zone. By ascending start. */
function numbersOf(seen: SeenText, zones: readonly Zone[], index: NeighbourIndex): Printed[] {
  const { text, secretSpans } = seen;
  const numbers: Printed[] = [];
  for (const area of text.length <= shortPaste ? [{ start: 0, end: text.length }] : united(zones))
    scanNumbers(
      text.slice(area.start, area.end),
      (value) => index.prints(value),
      (token) => {
        const codes = index.printedAs(token);
        if (codes.length === 0) return;
        const { value, negative, form } = token;
        const start = token.start + area.start;
        const end = token.end + area.start;
        if (touches(secretSpans, { start, end })) return;
        const isQuiet = once(() => reportsNothing(seen, { start, end }));
        numbers.push({ start, end, value, negative, form, codes, isQuiet });
      },
    );
  return numbers.sort((a, b) => a.start - b.start);
}

/** The same text in spans that do not overlap. Zones ascend by their mark, and so by their start. */
function united(zones: readonly Zone[]): Span[] {
  const areas: { start: number; end: number }[] = [];
  for (const { start, end } of zones) {
    const last = areas.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else areas.push({ start, end });
  }
  return areas;
}

function numbersIn(
  seen: SeenText,
  zone: Zone,
  numbers: readonly Printed[],
  index: NeighbourIndex,
  found: Mentions,
): void {
  for (const number of within(numbers, zone)) {
    const codes = number.codes.filter(
      (code) => code.pack === zone.pack && meets(index.conditionsOf(code), seen.text, zone),
    );
    if (codes.length === 0) continue;
    const confidence = number.isQuiet() ? 0 : numberConfidence(seen, number, zone);
    if (confidence > 0) for (const code of codes) found.add(code, number, confidence);
  }
}

/** Numbers that stand like codes where no mark of a neighbour shows whose they are. */
function sameNumbers(
  seen: SeenText,
  numbers: readonly Printed[],
  index: NeighbourIndex,
  found: Mentions,
): void {
  for (const number of numbers) {
    if (isSurelyNoCode(seen.text, number)) continue;
    const standing = placeIn(seen.standingAt(number));
    // A negative number of four digits is hardly a count, wherever it stands.
    const isDistinct = number.negative && number.value >= leastDistinct;
    if (!standing || (standing.weight < 1 && !isDistinct)) continue;
    const surmise = seen.origins.at(number);
    if (surmise.foreign) continue;
    for (const [code, confidence] of loneConfidence(seen, number, surmise, index))
      found.add(code, number, confidence);
  }
}

const leastDistinct = 1000;

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

/** Whether a sentence says that all went well, or that the error did not happen. */
function reportsNothing({ actAt }: SeenText, span: Span): boolean {
  const act = actAt(span);
  return act === 'succeeded' || act === 'denied';
}

function meets(conditions: readonly string[], text: string, { start, end }: Span): boolean {
  if (conditions.length === 0) return true;
  const near = text.slice(start, end).toLowerCase();
  return conditions.some((one) => near.includes(one));
}

function numberConfidence({ text, standingAt }: SeenText, span: Printed, zone: Zone): number {
  if (belongsTo(text, span, zone.mark)) return confidences.numberOnLine;
  const standing = placeIn(standingAt(span));
  if (!standing) return 0;
  const onLine = isWithin(span, zone.line);
  if (standing.weight >= 1) return onLine ? confidences.numberOnLine : confidences.numberNear;
  // A long number, or a negative one, is hardly a count.
  const least = span.end - span.start >= longNumber || (span.negative && span.end - span.start > 3) ? -2 : -1;
  return standing.weight > least && onLine ? confidences.looseOnLine : 0;
}

/** Of two where one contains the other, the longer one is meant. */
function outermost(seen: WrittenHit[]): WrittenHit[] {
  seen.sort((a, b) => a.start - b.start || b.end - a.end);
  let furthest = 0;
  return seen.filter(({ end }) => {
    if (end <= furthest) return false;
    furthest = end;
    return true;
  });
}

function namesIn(
  { text, secretSpans, sentences }: SeenText,
  zones: readonly Zone[],
  index: NeighbourIndex,
  found: Mentions,
): void {
  const seen: WrittenHit[] = [];
  const add = (hit: WrittenHit) => {
    if (seen.length < mostNames && !touches(secretSpans, hit)) seen.push(hit);
  };
  index.scan(text, (written, start, end) => add({ written, start, end }));
  for (const sentence of sentences) add(sentence);
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

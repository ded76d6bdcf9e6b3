import { lineAround } from '../../lines';
import { once } from '../../once';
import type { Span } from '../../result';
import { isNoReport } from '../genres';
import { caseSigns } from './case-signs';
import { partsIn } from './parts';
import { linesOf, weigh, weightOfCase } from './weigh';

/** In UTF-16 units: longer texts are logs. */
const longest = 12_000;
/** Fewer lines show no structure. */
const fewestLines = 8;
/** By how much the signs of a document must outweigh those of a case. */
const needed = 4;
/** Of so many kinds they must be. */
const fewestKinds = 3;

/** Whether a whole text is a document in which nobody reports anything. */
export function isDocument(text: string): boolean {
  if (text.length > longest) return false;
  const lines = linesOf(text);
  if (lines.length < fewestLines) return false;
  const weighed = weigh(lines);
  return weighed.document - weighed.case >= needed && weighed.kinds.length >= fewestKinds;
}

/** A line of a document that is asked about all the same. */
const asks = /[?？]\s*$/;
/** In UTF-16 units to either side. */
const lineReach = 200;
const paragraphReach = 600;
/** From so much on a paragraph of a document tells a case of its own. */
const toldFrom = 2.5;
/** The record of a machine stands in exercises and in what is looked back upon as well. */
const toldBy = caseSigns.filter(({ id }) => id !== 'record');

/** Answers whether what stands at a span is a document's, which explains, plans or looks back and reports nothing. */
export function documentedIn(text: string): (span: Span) => boolean {
  const ofGenre = once(() => isNoReport(text));
  const document = once(() => isDocument(text));
  const parts = once(() => (text.length > longest ? [] : partsIn(text)));
  return (span) => {
    if (ofGenre() && !asks.test(textOf(text, lineAround(text, span, lineReach)))) return true;
    if (document() && weightOfCase(linesOf(paragraphAt(text, span)), toldBy) < toldFrom) return true;
    return parts().some(({ start, end }) => start <= span.start && span.end <= end);
  };
}

const textOf = (text: string, { start, end }: Span) => text.slice(start, end);

/** The lines around a span up to the next empty ones. */
function paragraphAt(text: string, span: Span): string {
  const from = Math.max(0, span.start - paragraphReach);
  const above = text.slice(from, span.start);
  const below = text.slice(span.end, span.end + paragraphReach);
  const end = /\n[^\S\n]*\n/.exec(below)?.index ?? below.length;
  const parted = above.split(/\n[^\S\n]*\n/).at(-1) ?? '';
  return `${parted}${text.slice(span.start, span.end)}${below.slice(0, end)}`;
}

import type { MessageStart } from '../../body/body';
import { lineAround } from '../../lines';
import { once } from '../../once';
import type { Span } from '../../result';
import { isNoReport } from '../genres';
import { caseSigns } from './case-signs';
import { closedUntil } from './closed-threads';
import type { IsCode } from './listed-codes';
import { partsIn } from './parts';
import { linesOf, weigh, weightOfCase } from './weigh';

/** In UTF-16 units: longer texts are logs. */
const longest = 12_000;
/** Fewer lines show no structure. */
const fewestLines = 6;
/** By how much the signs of a document must outweigh those of a case. */
const needed = 4;
/** How much of it must be more than form. */
const neededContent = 1.5;
/** Of so many kinds they must be. */
const fewestKinds = 2;

/** Whether a whole text is a document in which nobody reports anything. */
export function isDocument(text: string, isCode: IsCode): boolean {
  if (text.length > longest) return false;
  const lines = linesOf(text);
  if (lines.length < fewestLines) return false;
  const { document, content, kinds } = weigh(lines, isCode);
  if (document < needed || content < neededContent || kinds < fewestKinds) return false;
  return document - weightOfCase(lines) >= needed;
}

/** A line of a document that is asked about all the same. */
const asks = /[?？]\s*$/;
/** In UTF-16 units to either side. */
const lineReach = 200;
const paragraphReach = 600;
/** From so much on a paragraph of a document tells a case of its own. */
const toldFrom = 4;
/** The same of a whole text of a kind that reports nothing. */
const toldAtAll = 5;
/** The record of a machine stands in exercises and in what is looked back upon as well. */
const toldBy = caseSigns.filter(({ id }) => id !== 'record');
const toldBelowTop = toldBy.filter(({ on }) => on !== 'title');

/** What a text as a whole, or the part of it that a span stands in, does other than report. */
export type WholeAct = 'documented' | 'denied';

/**
 * Answers what the text, or a part of it, does with what stands at a span: it explains, plans or looks back, or its
 * matter is over; undefined where it may report it.
 */
export function wholeActIn(
  text: string,
  { messages, isCode }: { readonly messages: readonly MessageStart[]; readonly isCode: IsCode },
): (span: Span) => WholeAct | undefined {
  const isShort = text.length <= longest;
  const ofGenre = once(() => isNoReport(text) && weightOfCase(linesOf(text)) < toldAtAll);
  const document = once(() => isDocument(text, isCode));
  const parts = once(() => (isShort ? partsIn(text) : []));
  const closed = once(() => (isShort ? closedUntil(text, messages) : 0));
  return (span) => {
    if (ofGenre() && !asks.test(textOf(text, lineAround(text, span, lineReach)))) return 'documented';
    if (document() && !tellsCase(paragraphAt(text, span))) return 'documented';
    if (parts().some(({ start, end }) => start <= span.start && span.end <= end)) return 'documented';
    return span.end <= closed() ? 'denied' : undefined;
  };
}

const textOf = (text: string, { start, end }: Span) => text.slice(start, end);

interface Paragraph {
  readonly text: string;
  readonly isTop: boolean;
}

/** Whether a paragraph of a document tells a case of its own. */
function tellsCase({ text, isTop }: Paragraph): boolean {
  return weightOfCase(linesOf(text), isTop ? toldBy : toldBelowTop) >= toldFrom;
}

/** The lines around a span up to the next empty ones. */
function paragraphAt(text: string, span: Span): Paragraph {
  const from = Math.max(0, span.start - paragraphReach);
  const above = text.slice(from, span.start).split(emptyLine);
  const below = text.slice(span.end, span.end + paragraphReach).split(emptyLine);
  const said = `${above.at(-1) ?? ''}${text.slice(span.start, span.end)}${below[0] ?? ''}`;
  return { text: said, isTop: from === 0 && above.length === 1 };
}

const emptyLine = /\n[^\S\n]*\n/;

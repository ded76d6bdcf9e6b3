import { lineAround } from '../../lines';
import type { MessageStart } from '../../message-start';
import { once } from '../../once';
import type { Span } from '../../result';
import { noReportOf } from '../genre/genres';
import { caseSigns } from './case-signs';
import { closedUntil } from './closed-threads';
import type { IsCode } from './listed-codes';
import { partsOf } from './parts';
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

/**
 * Of a text that is a document in which nobody reports anything, how much what tells of a case counts in it; undefined
 * for any other text.
 */
function discountOf(text: string, isCode: IsCode): number | undefined {
  if (text.length > longest) return undefined;
  const lines = linesOf(text);
  if (lines.length < fewestLines) return undefined;
  const { document, content, discount, kinds } = weigh(lines, isCode);
  if (document < needed || content < neededContent || kinds < fewestKinds) return undefined;
  return document - discount * weightOfCase(lines) >= needed ? discount : undefined;
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
  const ofGenre = once(() => {
    const kind = noReportOf(text);
    return kind && (kind.asks || weightOfCase(linesOf(text)) < toldAtAll) ? kind : undefined;
  });
  const discount = once(() => discountOf(text, isCode));
  const parts = once(() => (isShort ? partsOf(text, isCode) : []));
  const closed = once(() => (isShort ? closedUntil(text, messages) : 0));
  return (span) => {
    const kind = ofGenre();
    if (kind && (kind.asks || !asks.test(textOf(text, lineAround(text, span, lineReach)))))
      return 'documented';
    const less = discount();
    if (less !== undefined && less * weightAt(paragraphAt(text, span)) < toldFrom) return 'documented';
    if (parts().some(({ start, end }) => start <= span.start && span.end <= end)) return 'documented';
    return span.end <= closed() ? 'denied' : undefined;
  };
}

const textOf = (text: string, { start, end }: Span) => text.slice(start, end);

interface Paragraph {
  readonly text: string;
  readonly isTop: boolean;
}

/** What a paragraph of a document says for a case of its own. */
function weightAt({ text, isTop }: Paragraph): number {
  return weightOfCase(linesOf(text), isTop ? toldBy : toldBelowTop);
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

import type { Entry } from '../schema';
import { confidences, type NeighbourMention } from './neighbours/mentions';
import { isWhole, type Written, type WrittenHit } from './neighbours/neighbour-index';
import type { Span } from './result';
import type { LiteralMention, Sightings } from './sightings';

/** What is found word for word: a text of an entry, or a sentence that a neighbour prints. */
export type PrintedText = Entry | Written;

/** What a paste has of them. */
export interface Printed {
  readonly literals: readonly LiteralMention[];
  readonly sentences: readonly WrittenHit[];
}

/** Collects what is found of them in a paste. */
export class PrintedCollector {
  private readonly bySpan = new Map<string, { start: number; end: number; entries: Entry[] }>();
  private readonly sentences: WrittenHit[] = [];

  constructor(private readonly text: string) {}

  add(what: PrintedText, { start, end }: Span): void {
    if (!('codes' in what)) this.addLiteral(what, { start, end });
    else if (end - start === what.text.length && isWhole(this.text, start, end))
      this.sentences.push({ written: what, start, end });
  }

  private addLiteral(entry: Entry, { start, end }: Span): void {
    const key = `${start} ${end}`;
    const mention = this.bySpan.get(key) ?? { start, end, entries: [] };
    this.bySpan.set(key, mention);
    mention.entries.push(entry);
  }

  /** Literals by ascending start; where one lies within another only the longer counts. */
  all(): Printed {
    const literals = [...this.bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end);
    let furthest = 0;
    const outermost = literals.filter(({ end }) => {
      if (end <= furthest) return false;
      furthest = end;
      return true;
    });
    return { literals: outermost, sentences: this.sentences };
  }
}

/** Messages in English that one entry prints, word for word: no other says what they say. */
export function printedMessages({ literals, text }: Sightings): readonly Span[] {
  return literals.filter(
    ({ entries, start, end }) => entries.length === 1 && !/[\u3400-\u9fff]/.test(text.slice(start, end)),
  );
}

/** Messages that an explained neighbour prints: its entry says what ours could only be like. */
export function explainedMessages(
  neighbours: readonly NeighbourMention[],
  index: { isExplained: (pack: string) => boolean },
): Span[] {
  return neighbours
    .filter(({ code, confidence }) => index.isExplained(code.pack) && confidence === confidences.sentence)
    .flatMap(({ spans }) => spans);
}

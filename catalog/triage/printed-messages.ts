import type { Entry } from '../schema';
import type { CatalogIndex } from './catalog-index';
import { confidences, type NeighbourMention } from './neighbours/mentions';
import type { Span } from './result';
import type { LiteralMention, Sightings } from './sightings';

/** Literals by ascending start; where one lies within another only the longer counts. */
export function literalsIn(text: string, index: CatalogIndex): LiteralMention[] {
  const bySpan = new Map<string, { start: number; end: number; entries: Entry[] }>();
  index.literals.scan(text, (entry, start, end) => {
    const key = `${start} ${end}`;
    const mention = bySpan.get(key) ?? { start, end, entries: [] };
    bySpan.set(key, mention);
    mention.entries.push(entry);
  });
  const all = [...bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  let furthest = 0;
  return all.filter(({ end }) => {
    if (end <= furthest) return false;
    furthest = end;
    return true;
  });
}

/** Messages in English that one entry prints, word for word: no other says what they say. */
export function printedMessages({ literals, text }: Sightings): readonly Span[] {
  return literals.filter(
    ({ entries, start, end }) => entries.length === 1 && !/[\u3400-\u9fff]/.test(text.slice(start, end)),
  );
}

/** Messages that an explained neighbour prints: its entry says what ours could only be like. */
export function explainedMessages(neighbours: readonly NeighbourMention[], index: CatalogIndex): Span[] {
  return neighbours
    .filter(({ code, confidence }) => index.isExplained(code.pack) && confidence === confidences.sentence)
    .flatMap(({ spans }) => spans);
}

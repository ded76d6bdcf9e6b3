import type { Concept } from '../../lexicon/lexicon';
import type { Span } from '../result';
import { type ConceptHit, isDenied, say, wordsIn } from './concepts';

/** Lines whose words are kept. */
const mostKept = 256;

/**
 * The concepts that are said in spans of a text, as `saidIn` finds them. What surrounds one number of a log surrounds
 * those beside it too, so that each line is read once; no word goes on behind its line. `heard`: what is left to hear of
 * a span.
 */
export function sayingByLine(text: string, heard: (span: Span) => string): (span: Span) => Set<Concept> {
  const known = new Map<number, { end: number; words: readonly ConceptHit[] }>();
  const wordsOf = ({ start, end }: Span, written: string) => {
    const line = known.get(start);
    if (line?.end === end) return line.words;
    const words = wordsIn(written);
    if (!isLineEnd(text, start - 1) || !isLineEnd(text, end)) return words;
    if (known.size >= mostKept) known.clear();
    known.set(start, { end, words });
    return words;
  };
  return (span) => {
    const said = new Set<Concept>();
    const written = heard(span);
    for (let from = 0; from <= written.length; ) {
      const lineEnd = written.indexOf('\n', from);
      const to = lineEnd < 0 ? written.length : lineEnd;
      const line = { start: span.start + from, end: span.start + to };
      for (const { concept, start } of wordsOf(line, written.slice(from, to)))
        if (!isDenied(written, { concept, start: from + start })) say(concept, said);
      from = to + 1;
    }
    return said;
  };
}

function isLineEnd(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charCodeAt(at) === 10;
}

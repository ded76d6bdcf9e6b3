import type { Concept } from '../../lexicon/lexicon';
import type { Span } from '../result';
import { type ConceptHit, isDenied, look, mayBeDenied, say, wordsIn } from './concepts';

/** Lines whose words are kept. */
const mostKept = 512;

/** A line, or a part of one, that was read. */
interface Line {
  readonly words: readonly ConceptHit[];
  /** What it says, where no line before it can deny any of it. */
  readonly said: ReadonlySet<Concept> | undefined;
}

/**
 * The concepts that are said in spans of a text, as `saidIn` finds them. What surrounds one number of a log surrounds
 * those beside it too, and a log repeats its lines, so that each is read once; no word goes on behind its line. `heard`:
 * what is left to hear of a span.
 */
export function sayingByLine(heard: (span: Span) => string): (span: Span) => Set<Concept> {
  const known = new Map<string, Line>();
  const lineOf = (written: string): Line => {
    const before = known.get(written);
    if (before) return before;
    const line = read(written);
    if (known.size >= mostKept) known.clear();
    known.set(written, line);
    return line;
  };
  return (span) => {
    const said = new Set<Concept>();
    const written = heard(span);
    for (let from = 0; from <= written.length; ) {
      const lineEnd = written.indexOf('\n', from);
      const to = lineEnd < 0 ? written.length : lineEnd;
      const line = lineOf(written.slice(from, to));
      for (const concept of line.said ?? saidBy(line.words, written, from)) said.add(concept);
      from = to + 1;
    }
    return said;
  };
}

function read(line: string): Line {
  const words = wordsIn(line);
  const isItsOwn = words.every(({ concept, start }) => start >= look || !mayBeDenied(concept));
  return { words, said: isItsOwn ? saidBy(words, line, 0) : undefined };
}

/** What words say that a text does not deny, in which their line begins at `from`. */
function saidBy(words: readonly ConceptHit[], text: string, from: number): ReadonlySet<Concept> {
  const said = new Set<Concept>();
  for (const { concept, start } of words)
    if (!isDenied(text, { concept, start: from + start })) say(concept, said);
  return said;
}

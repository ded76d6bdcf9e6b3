import type { Span } from '../result';
import { conceptsIn } from '../words/concepts';

/** In UTF-16 units. In a paste this short every line is read; of a longer one those that speak of known things. */
const shortPaste = 4000;
/** Lines that are read: more of them make no trouble more likely. */
const mostLines = 32;
const mostOfLong = 16;
/** In UTF-16 units: as much of a line is read, and as much of the text at once. */
const longestLine = 600;
const pieceLength = 65_536;
/** Words of the lexicon in a line that is worth reading in a long paste. */
const fewestConcepts = 2;

/** Two Han characters or two words: less says nothing. */
const says = /[\u3400-\u9fff]{2}|[A-Za-z]{2,}[^A-Za-z\n]{1,3}[A-Za-z]{2,}/;
/** A frame of a stack is no sentence, nor is a comment in code. */
const frame = /^\s{0,20}(?:at\s+\S+\s*\(|at\s+\S+:\d|File "|\/\/ )/;

/** The lines of a text that may tell a trouble, by ascending start, each wording once. */
export function* sentencesOf(text: string): Iterable<Span> {
  const seen = new Set<string>();
  for (const line of linesOf(text)) {
    const said = text.slice(line.start, line.end);
    if (!says.test(said) || frame.test(said)) continue;
    const wording = said.replace(/\d+/g, '0');
    if (seen.has(wording)) continue;
    seen.add(wording);
    yield line;
    if (seen.size >= (text.length <= shortPaste ? mostLines : mostOfLong)) return;
  }
}

function* linesOf(text: string): Iterable<Span> {
  if (text.length <= shortPaste) yield* linesIn(text, { start: 0, end: text.length });
  else for (const piece of pieces(text)) yield* knownLinesIn(text, piece);
}

/** The lines of a piece that speak of known things. */
function* knownLinesIn(text: string, piece: Span): Iterable<Span> {
  const starts = conceptsIn(text.slice(piece.start, piece.end)).map(({ start }) => piece.start + start);
  let at = 0;
  for (const line of linesIn(text, piece)) {
    while (at < starts.length && (starts[at] ?? 0) < line.start) at++;
    const first = at;
    while (at < starts.length && (starts[at] ?? 0) < line.end) at++;
    if (at - first >= fewestConcepts) yield line;
  }
}

function* linesIn(text: string, { start, end }: Span): Iterable<Span> {
  for (let from = start; from < end; ) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    if (to > from) yield { start: from, end: Math.min(to, from + longestLine) };
    from = to + 1;
  }
}

/** Spans that cover the text. Each ends where a line ends, unless the line is longer than a piece. */
function* pieces(text: string): Iterable<Span> {
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.lastIndexOf('\n', start + pieceLength);
    const end =
      start + pieceLength >= text.length ? text.length : lineEnd > start ? lineEnd + 1 : start + pieceLength;
    yield { start, end };
    start = end;
  }
}

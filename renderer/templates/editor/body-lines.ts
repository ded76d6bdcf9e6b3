/** A part of a line: the template's words, a tag, or a value. */
export interface Part {
  kind: 'words' | 'tag' | 'value';
  text: string;
}

/** Parts of one line that are drawn. The rest of a line with more is drawn as one. */
const mostParts = 200;

export interface BodyLine {
  /** From 1. */
  number: number;
  parts: readonly (Part & { index: number })[];
}

/** The lines of a body, each cut into its parts. */
export function linesOf(body: string): BodyLine[] {
  return body.split('\n').map((line, at) => ({
    number: at + 1,
    parts: partsOf(line).map((part, index) => ({ ...part, index })),
  }));
}

/** In one go: a regular expression would go on to the end of the line for each mark that is not closed. */
function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  const take = (kind: Part['kind'], end: number) => {
    if (end > done) parts.push({ kind, text: line.slice(done, end) });
    done = end;
  };
  const ends = { tag: line.lastIndexOf('%}'), value: line.lastIndexOf('}}') };
  for (let at = line.indexOf('{'); at >= 0 && parts.length < mostParts; at = line.indexOf('{', at)) {
    const kind = line[at + 1] === '%' ? 'tag' : line[at + 1] === '{' ? 'value' : undefined;
    if (kind === undefined || ends[kind] < at + 2) {
      at += 1;
      continue;
    }
    take('words', at);
    at = line.indexOf(kind === 'tag' ? '%}' : '}}', at + 2) + 2;
    take(kind, at);
  }
  take('words', line.length);
  return parts;
}

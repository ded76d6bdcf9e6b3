/** A point in a list of texts: which one, and how many UTF-16 units of it are before. */
export interface Point {
  text: number;
  offset: number;
}

export interface Match {
  from: Point;
  to: Point;
}

/**
 * Where `wanted` stands in texts that follow each other, in any case. It may run from one text into the next, but not
 * over a break. `breaks` are the texts before which there is one.
 */
export function matchesIn(texts: readonly string[], breaks: ReadonlySet<number>, wanted: string): Match[] {
  const sought = lower(wanted.trim());
  if (sought === '') return [];
  const starts: number[] = [];
  let whole = '';
  for (const [nth, text] of texts.entries()) {
    if (breaks.has(nth)) whole += '\n';
    starts.push(whole.length);
    whole += lower(text);
  }
  const point = (at: number, isEnd: boolean): Point => {
    const text = starts.findLastIndex((start) => (isEnd ? start < at : start <= at));
    return { text, offset: at - (starts[text] ?? 0) };
  };
  const found: Match[] = [];
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + sought.length))
    found.push({ from: point(at, false), to: point(at + sought.length, true) });
  return found;
}

/** Lower case of the same length, so that offsets hold. */
function lower(text: string): string {
  const made = text.toLowerCase();
  return made.length === text.length ? made : text;
}

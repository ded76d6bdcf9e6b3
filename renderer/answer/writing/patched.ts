/** Lines that became others, and up to two that stand before them. */
interface Hunk {
  before: readonly string[];
  old: readonly string[];
  now: readonly string[];
}

/**
 * A text that a person made of `from`, following what became of `from`: lines that they left as they were become what
 * they are in `to`. `other` is what becomes of the lines that are theirs.
 */
export function patched(text: string, from: string, to: string, other: (line: string) => string): string {
  const before = text.split('\n');
  // A line that was put in is not theirs, and is not changed once more.
  let lines = before.map((line) => ({ line, theirs: true }));
  for (const { before: context, old, now } of hunksOf(from.split('\n'), to.split('\n'))) {
    const said = lines.map(({ line }) => line);
    const at = old.length > 0 ? placeOf(said, old) : afterOf(said, context);
    const put = now.map((line) => ({ line, theirs: false }));
    if (at >= 0) lines = lines.toSpliced(at, old.length, ...put);
    else if (old.length === 0) lines = [...lines, { line: '', theirs: false }, ...put];
  }
  return lines.map(({ line, theirs }) => (theirs ? other(line) : line)).join('\n');
}

function afterOf(lines: readonly string[], context: readonly string[]): number {
  const at = placeOf(lines, context);
  return at < 0 ? at : at + context.length;
}

function placeOf(lines: readonly string[], wanted: readonly string[]): number {
  if (wanted.every((line) => line === '')) return -1;
  return lines.findIndex((_, at) => wanted.every((line, nth) => lines[at + nth] === line));
}

function hunksOf(from: readonly string[], to: readonly string[]): Hunk[] {
  const same = commonTails(from, to);
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  while (a < from.length || b < to.length) {
    const [startA, startB] = [a, b];
    while ((a < from.length || b < to.length) && (from[a] !== to[b] || a >= from.length || b >= to.length))
      if (b >= to.length || (a < from.length && same(a + 1, b) >= same(a, b + 1))) a++;
      else b++;
    if (a > startA || b > startB)
      hunks.push({
        before: from.slice(Math.max(0, startA - 2), startA),
        old: from.slice(startA, a),
        now: to.slice(startB, b),
      });
    a++;
    b++;
  }
  return hunks;
}

/** How many lines two texts have in common, in order, from a line of each on. */
function commonTails(from: readonly string[], to: readonly string[]): (a: number, b: number) => number {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  const at = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = from.length - 1; a >= 0; a--)
    for (let b = to.length - 1; b >= 0; b--)
      lengths[a * width + b] =
        from[a] === to[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  return at;
}

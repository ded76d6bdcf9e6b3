import { diffArrays } from 'diff';

/** Lines of one text that were replaced by others, and up to two lines of context before them. */
interface Hunk {
  before: readonly string[];
  old: readonly string[];
  now: readonly string[];
}

/**
 * Applies to an edited `text` the changes that lead from `from` to `to`. Lines that the person left alone change with
 * it. `other` changes the lines that the person wrote.
 */
export function patched(text: string, from: string, to: string, other: (line: string) => string): string {
  const before = text.split('\n');
  // A line that was just put in is new already and must not go through `other`.
  let lines = before.map((line) => ({ line, theirs: true }));
  for (const { before: context, old, now } of hunksOf(from.split('\n'), to.split('\n'))) {
    const said = lines.map(({ line }) => line);
    const at = old.length > 0 ? indexOfLines(said, old) : afterOf(said, context);
    const put = now.map((line) => ({ line, theirs: false }));
    if (at >= 0) lines = lines.toSpliced(at, old.length, ...put);
    else if (old.length === 0) lines = [...lines, { line: '', theirs: false }, ...put];
  }
  return lines.map(({ line, theirs }) => (theirs ? other(line) : line)).join('\n');
}

function afterOf(lines: readonly string[], context: readonly string[]): number {
  const at = indexOfLines(lines, context);
  return at < 0 ? at : at + context.length;
}

function indexOfLines(lines: readonly string[], wanted: readonly string[]): number {
  if (wanted.every((line) => line === '')) return -1;
  return lines.findIndex((_, at) => wanted.every((line, nth) => lines[at + nth] === line));
}

function hunksOf(from: string[], to: string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let open: Hunk | undefined;
  for (const { value, added, removed } of diffArrays(from, to)) {
    if (!added && !removed) open = undefined;
    else if (!open) {
      open = { before: from.slice(Math.max(0, at - 2), at), old: [], now: [] };
      hunks.push(open);
    }
    if (open && removed) open.old = value;
    if (open && added) open.now = value;
    if (!added) at += value.length;
  }
  return hunks;
}

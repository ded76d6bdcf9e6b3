/** The words of a name in any style: `JOIN_ROOM_FAILED`, `joinRoomFailed`, `join-room-failed`, `join.room.failed`. */
export function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/);
  return words.filter((word) => word.length > 0).map((word) => word.toLowerCase());
}

/** One spelling for every style of a name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/**
 * How many letters two strings differ by: one missing, one too many, one wrong, or two neighbours exchanged count
 * one each. Stops counting beyond `most`, and then says `most + 1`.
 */
export function misspellings(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      current.push(cell(a, b, row, column, { before, above, current }));
    }
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? most + 1, most + 1);
}

interface Rows {
  before: number[];
  above: number[];
  current: number[];
}

function cell(a: string, b: string, row: number, column: number, { before, above, current }: Rows): number {
  const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
  let least = Math.min(
    (above[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (above[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const exchanged =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  if (exchanged) least = Math.min(least, (before[column - 2] ?? 0) + 1);
  return least;
}

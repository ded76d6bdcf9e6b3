/**
 * The optimal string alignment distance of two words: a UTF-16 unit too many, too few or wrong, and two neighbours
 * exchanged, count one each. Beyond `most` it stops counting and returns `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const value = cell(a, b, row, column, current, above, before);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(most + 1, above[b.length] ?? most + 1);
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  current: readonly number[],
  above: readonly number[],
  before: readonly number[],
): number {
  const same = a[row - 1] === b[column - 1];
  const value = Math.min(
    (above[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (above[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const exchanged = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return exchanged ? Math.min(value, (before[column - 2] ?? 0) + 1) : value;
}

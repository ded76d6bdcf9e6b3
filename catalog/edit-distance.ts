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

/**
 * The least distance of a word from any stretch of a text, counted as above but without exchanges. Beyond `most` it
 * returns `most + 1`.
 */
export function distanceWithin(text: string, word: string, most: number): number {
  if (word.length - text.length > most) return most + 1;
  let above = Array.from({ length: word.length + 1 }, (_, row) => row);
  let least = above[word.length] ?? 0;
  for (const unit of text) {
    const current = [0];
    for (let row = 1; row <= word.length; row++) {
      const across = (above[row - 1] ?? 0) + (word[row - 1] === unit ? 0 : 1);
      current.push(Math.min(across, (above[row] ?? 0) + 1, (current[row - 1] ?? 0) + 1));
    }
    least = Math.min(least, current[word.length] ?? least);
    above = current;
  }
  return Math.min(least, most + 1);
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

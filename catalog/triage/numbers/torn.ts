/** How digits that a line end tore apart stand in their lines. */
const list = /(?:^|\n)[\s>*#|•·-]*$/;
const listEnd = /^[\s,;|]*(?:\n|$)/;
const nextItem = /^(?:[.)、．]\s?(?!\d)|\s{0,2}[|\t])/;
const cellBefore = /[,;|\t]\s?$/;
const cellAfter = /^\s?[,;|\t]/;

/**
 * Whether two runs of digits, one at the end of a line and one at the head of the next, may be one number that was torn
 * apart. Two lines of a list, cells of two rows, and the number of a list's next item are not.
 */
export function mayBeTorn(before: string, tail: string, after: string): boolean {
  if (cellBefore.test(before) && cellAfter.test(after)) return false;
  // No number of its own begins with a nought.
  if (tail.startsWith('0')) return true;
  if (list.test(before) && listEnd.test(after)) return false;
  return tail.length > 1 || !nextItem.test(after);
}

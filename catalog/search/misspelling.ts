/** How many slips lie between two words. */
export { editDistance as slips } from '../edit-distance';

/** How many slips a word of this length may hold and still be taken for another. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** In UTF-16 units: so that none is trimmed at length time and again. */
const mostTrimmed = 64;

/** The end of a value without the signs that end a clause, which stand in Base64 and addresses too. */
export function withoutStop(text: string, start: number, end: number): number {
  const least = Math.max(start, end - mostTrimmed);
  let stop = end;
  while (stop > least && '.%,:;?!'.includes(text.charAt(stop - 1))) stop--;
  return stop;
}

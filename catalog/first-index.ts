/**
 * The first index from `from` up to `count` for which `reached` holds; `count` where it holds for none. By halving:
 * once it holds it must hold for all that follow.
 */
export function firstIndex(count: number, reached: (index: number) => boolean, from = 0): number {
  let low = from;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

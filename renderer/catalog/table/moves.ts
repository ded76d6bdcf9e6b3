/** Where the current row goes. */
export type Move = 'next' | 'previous' | 'next-page' | 'previous-page' | 'first' | 'last';

/** The index after a move, limited to the list. `page`: how many rows are in sight. */
export function indexAfter(index: number, move: Move, page: number, count: number): number {
  const steps: Record<Move, number> = {
    next: index + 1,
    previous: index - 1,
    'next-page': index + page,
    'previous-page': index - page,
    first: 0,
    last: count - 1,
  };
  return Math.max(0, Math.min(count - 1, steps[move]));
}

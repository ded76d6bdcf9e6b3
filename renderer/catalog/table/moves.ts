/** Where the current row goes. */
export type Move = 'next' | 'previous' | 'next-page' | 'previous-page' | 'first' | 'last';

/** The place that a move leads to from a place, of so many rows and so many in sight. It ends at either end. */
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

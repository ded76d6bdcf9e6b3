import type { Size } from '../settings/kept';
import type { Bounds } from './bounds';

/** The smallest window in which an entry can be read, and its size at first, without the frame. */
export const smallestEntry: Size = { width: 360, height: 400 };
export const usualEntry: Size = { width: 460, height: 720 };

/** The stored size, no smaller than an entry needs and no larger than the display. */
export function entrySize(kept: Size | undefined, area: Bounds): Size {
  const { width, height } = kept ?? usualEntry;
  return {
    width: Math.max(Math.min(width, area.width), smallestEntry.width),
    height: Math.max(Math.min(height, area.height), smallestEntry.height),
  };
}

/** Offset between the windows of a cascade, in screen units: the title bar of each stays visible. */
const step = 32;

/**
 * Where the window of an entry opens: to the right of the main window if there is room, else at the display's right
 * edge. If other windows are there already, it is offset towards the side with more room. Always within `area`.
 */
export function entryPosition(
  size: Size,
  { main, area, taken }: { main: Bounds; area: Bounds; taken: readonly Bounds[] },
): { x: number; y: number } {
  const column = cascade(main.x + main.width, area.x, area.width - size.width);
  const row = cascade(main.y, area.y, area.height - size.height);
  const nth = (n: number) => ({ x: column(n), y: row(n) });
  // The position of a window that is not shown yet may be off by one.
  const isTaken = (position: { x: number; y: number }) =>
    taken.some(({ x, y }) => Math.abs(x - position.x) < step / 2 && Math.abs(y - position.y) < step / 2);
  const positions = Array.from({ length: taken.length + 1 }, (_, n) => nth(n));
  return positions.find((position) => !isTaken(position)) ?? nth(0);
}

/** The cascade's coordinates on one axis, beginning at `wanted`. Windows may be from `from` to `from + room`. */
function cascade(wanted: number, from: number, room: number): (n: number) => number {
  const within = (at: number) => Math.max(from, Math.min(at, from + room));
  const towards = within(wanted) - from > room / 2 ? -step : step;
  return (n) => within(within(wanted) + n * towards);
}

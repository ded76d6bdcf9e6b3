import type { Breadth, Panes } from '../../../bridge/contract/panes';

export type Pane = 'day' | 'split' | 'answer';

/** In pixels. `split` is the paste's height; in a wide window, where it stands beside, the entry's width. */
export type Sizes = Record<Pane, number>;

const rest: Record<Breadth, Sizes> = {
  narrow: { day: 40, split: 212, answer: 360 },
  medium: { day: 200, split: 308, answer: 384 },
  roomy: { day: 216, split: 340, answer: 424 },
  wide: { day: 216, split: 608, answer: 480 },
};

/** Of the day's list while it is closed: the seals alone. */
export const closedDay = 40;
/** What it opens to where it is closed at rest. */
const openDay = 200;

const limits: Record<Pane, readonly [least: number, most: number]> = {
  day: [160, 280],
  split: [120, 520],
  answer: [320, 560],
};
const entryWidth = [480, 800] as const;

/** From which to which size a pane can be made. */
export function limitsOf(pane: Pane, breadth: Breadth, height: number): readonly [number, number] {
  if (pane !== 'split') return limits[pane];
  return breadth === 'wide' ? entryWidth : [limits.split[0], tall(height)];
}

/** The paste at its largest: three fifths of the window. */
export const tall = (height: number) => Math.max(limits.split[0], Math.round(0.6 * height));

export const restOf = (breadth: Breadth): Sizes => rest[breadth];

/** The sizes in a window that is so wide and high. */
export function sizesIn(panes: Panes, breadth: Breadth, height: number): Sizes {
  const own = panes[breadth];
  const sizeOf = (pane: Pane) => fitted(pane, own?.[pane] ?? rest[breadth][pane], breadth, height);
  return { day: sizeOf('day'), split: sizeOf('split'), answer: sizeOf('answer') };
}

/** The nearest size that a pane can have. The day's list is open or closed and nothing in between. */
export function fitted(pane: Pane, size: number, breadth: Breadth, height: number): number {
  const [least, most] = limitsOf(pane, breadth, height);
  if (pane === 'day' && size < (closedDay + least) / 2) return closedDay;
  return Math.min(most, Math.max(least, Math.round(size)));
}

/** The size of the day's list once it is opened or closed. */
export function toggledDay(day: number, breadth: Breadth): number {
  if (day > closedDay) return closedDay;
  return Math.max(openDay, rest[breadth].day);
}

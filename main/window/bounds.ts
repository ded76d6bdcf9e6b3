/** A rectangle of the screen, in screen units. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest window in which nothing is cut off. */
export const smallest = { width: 1120, height: 680 };
/** The size at the first start. */
export const usual = { width: 1280, height: 800 };

/**
 * Where a remembered window opens: as it was, if enough of its title bar is visible on one of the present displays;
 * else moved and shrunk onto the nearest display. `areas` are the displays' work areas, the main one first.
 */
export function keepOnScreen(wanted: Bounds, areas: readonly [Bounds, ...Bounds[]]): Bounds {
  const size = {
    width: Math.max(wanted.width, smallest.width),
    height: Math.max(wanted.height, smallest.height),
  };
  const bounds = { x: wanted.x, y: wanted.y, ...size };
  if (areas.some((area) => canGrasp(bounds, area))) return bounds;
  return moveInto(bounds, nearest(bounds, areas));
}

/** The part of the title bar that must be visible, in screen units. */
const grip = { width: 200, height: 32 };

function canGrasp(window: Bounds, area: Bounds): boolean {
  const seen = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const isTopIn = window.y >= area.y && window.y + grip.height <= area.y + area.height;
  return seen >= grip.width && isTopIn;
}

function nearest(window: Bounds, areas: readonly [Bounds, ...Bounds[]]): Bounds {
  const distance = (area: Bounds) =>
    Math.hypot(
      window.x + window.width / 2 - (area.x + area.width / 2),
      window.y + window.height / 2 - (area.y + area.height / 2),
    );
  return areas.reduce((best, area) => (distance(area) < distance(best) ? area : best));
}

function moveInto(window: Bounds, area: Bounds): Bounds {
  const width = Math.max(Math.min(window.width, area.width), smallest.width);
  const height = Math.max(Math.min(window.height, area.height), smallest.height);
  // If even the smallest window is larger than the display, its top left corner is visible.
  const within = (at: number, from: number, room: number) => Math.max(from, Math.min(at, from + room));
  return {
    x: within(window.x, area.x, area.width - width),
    y: within(window.y, area.y, area.height - height),
    width,
    height,
  };
}

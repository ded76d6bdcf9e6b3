import type { Bounds } from '../window/bounds';

/** Units of the card, and of the space between it and the edges of the work area. */
export const cardWidth = 400;
const margin = 24;

/** The place of a card at the lower right of a work area; on a small one it keeps to the upper left of its own. */
export function cornerOf(area: Bounds, { width, height }: Pick<Bounds, 'width' | 'height'>): Bounds {
  return {
    x: Math.max(area.x, area.x + area.width - width - margin),
    y: Math.max(area.y, area.y + area.height - height - margin),
    width,
    height,
  };
}

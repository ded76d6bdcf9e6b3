import type { Bounds } from '../window/bounds';

/** Width of the card, and its distance from the edges of the work area, in screen units. */
export const cardWidth = 400;
const margin = 24;

/** The card's bounds at the lower right of a work area. In a small one its upper left corner stays visible. */
export function cornerOf(area: Bounds, { width, height }: Pick<Bounds, 'width' | 'height'>): Bounds {
  return {
    x: Math.max(area.x, area.x + area.width - width - margin),
    y: Math.max(area.y, area.y + area.height - height - margin),
    width,
    height,
  };
}

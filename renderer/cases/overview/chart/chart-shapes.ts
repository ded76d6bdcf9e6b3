/** The bars of a chart: the whole, and the part of it that is picked out. */
export interface Bars {
  all: readonly number[];
  /** Null where nothing is picked out. */
  own: readonly number[] | null;
  /** What stands below each bar; null where nothing does. */
  labels: readonly (string | null)[];
  /** How a count is written. */
  said: (count: number) => string;
}

/** What a shape stands for; each has its colours. */
export type ShapeRole = 'all' | 'own' | 'grid' | 'base';

export interface ChartShapes {
  rects: { role: ShapeRole; x: number; y: number; width: number; height: number }[];
  texts: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }[];
  /** Where each bar can be pressed. */
  slots: { x: number; width: number }[];
}

export interface ChartSize {
  width: number;
  height: number;
}

/** Where the bars stand, at the right of the numbers and above the days. */
const left = 128;
const top = 12;
const bottom = 36;
const parts = 4;
const [thinnest, thickest] = [2, 24];
/** Labels that are nearer than this would touch. */
const apart = 64;

/** Draws a chart: all as outlines, and what is picked out filled from the base. In pixels. */
export function chartShapes(bars: Bars, { width, height }: ChartSize): ChartShapes {
  const room = Math.max(1, width - left);
  const deep = Math.max(1, height - top - bottom);
  const base = top + deep;
  const step = stepFor(Math.max(...bars.all, 0));
  const heightOf = (count: number) => Math.round((count / (step * parts)) * deep);
  const slot = room / Math.max(1, bars.all.length);
  const thick = Math.round(Math.min(thickest, Math.max(thinnest, (slot * 2) / 3)));
  const slots = bars.all.map((_, at) => ({ x: left + at * slot, width: slot }));
  const middles = slots.map(({ x }) => Math.round(x + slot / 2));
  const rectsOf = (role: ShapeRole, counts: readonly number[]) =>
    counts.flatMap((count, at) => {
      const high = heightOf(count);
      const x = (middles[at] ?? 0) - Math.floor(thick / 2);
      return count > 0
        ? [{ role, x, y: base - Math.max(1, high), width: thick, height: Math.max(1, high) }]
        : [];
    });
  const levels = Array.from({ length: parts + 1 }, (_, at) => at * step);
  return {
    rects: [
      ...levels.slice(1).map((level) => ({
        ...{ role: 'grid' as const, x: left, y: base - heightOf(level), width: room, height: 1 },
      })),
      ...rectsOf('all', bars.all),
      ...rectsOf('own', bars.own ?? []),
      { role: 'base', x: left, y: base, width: room, height: 1 },
    ],
    texts: [
      ...levels.map((level) => ({
        ...{ x: left - 16, y: base - heightOf(level) + 4, text: bars.said(level), anchor: 'end' as const },
      })),
      ...labelsOf(bars.labels, middles, width).map((label) => ({ ...label, y: height - 16 })),
    ],
    slots,
  };
}

/** The last one first: it is where everybody looks. */
function labelsOf(labels: Bars['labels'], middles: readonly number[], width: number) {
  const shown: { x: number; text: string; anchor: 'middle' | 'end' }[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (let at = labels.length - 1; at >= 0; at--) {
    const [text, x = 0] = [labels[at] ?? null, middles[at]];
    if (text === null || x > free) continue;
    const atEdge = x > width - apart / 2;
    shown.unshift({ x: atEdge ? width : x, text, anchor: atEdge ? 'end' : 'middle' });
    free = x - apart;
  }
  return shown;
}

/** How much lies between two lines: 1, 2 or 5 times a power of ten, so that few lines hold the most. */
function stepFor(most: number): number {
  for (let power = 1; ; power *= 10)
    for (const factor of [1, 2, 5]) if (factor * power * parts >= most) return factor * power;
}

import { expect, it } from 'vitest';
import { chartShapes } from './chart-shapes';

const size = { width: 1032, height: 248 };
const bars = (all: number[], own: number[] | null = null) => ({
  all,
  own,
  labels: all.map(() => null),
  said: String,
});
const levels = (all: number[]) =>
  chartShapes(bars(all), size)
    .texts.filter(({ anchor }) => anchor === 'end')
    .map(({ text }) => text);

it.each([
  [
    [0, 0],
    ['0', '1', '2', '3', '4'],
  ],
  [
    [18, 3],
    ['0', '5', '10', '15', '20'],
  ],
  [[41], ['0', '20', '40', '60', '80']],
  [[3000], ['0', '1000', '2000', '3000', '4000']],
])('has round lines that hold %j', (all, lines) => {
  expect(levels(all)).toEqual(lines);
});

it('draws each bar as high as it is, from the base, and what is picked out in it', () => {
  const { rects } = chartShapes(bars([18, 0, 10], [6, 0, 0]), size);
  const of = (role: string) => rects.filter((rect) => rect.role === role);
  // 20 of 200 pixels a case.
  expect(of('all').map(({ y, height }) => [y, height])).toEqual([
    [32, 180],
    [112, 100],
  ]);
  expect(of('own').map(({ x, y, height }) => [x, y, height])).toEqual([[of('all')[0]?.x, 152, 60]]);
  expect(of('base')[0]?.y).toBe(212);
});

it('keeps bars within the width, however many there are', () => {
  for (const count of [1, 7, 30, 92]) {
    const { rects, slots } = chartShapes(bars(Array(count).fill(1)), size);
    for (const { x, width } of rects) {
      expect(x).toBeGreaterThanOrEqual(128);
      expect(x + width).toBeLessThanOrEqual(1032);
    }
    const last = slots.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1032);
  }
});

it('shows the last label, and of the others those that do not touch it or one another', () => {
  const labels = Array.from({ length: 90 }, (_, at) =>
    at === 89 ? 'today' : at % 7 === 0 ? `d${at}` : null,
  );
  const { texts } = chartShapes({ all: Array(90).fill(1), own: null, labels, said: String }, size);
  const shown = texts.filter(({ y }) => y === 232);
  expect(shown.at(-1)).toMatchObject({ text: 'today', x: 1032, anchor: 'end' });
  const places = shown.map(({ x }) => x);
  for (const [at, x] of places.entries())
    if (at > 0) expect(x - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(64);
  expect(shown.length).toBeGreaterThan(5);
});

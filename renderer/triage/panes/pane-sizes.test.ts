import { expect, it } from 'vitest';
import { fitted, sizesIn, toggledDay } from './pane-sizes';

it('has the sizes of the design at rest', () => {
  expect(sizesIn({}, 'medium', 772)).toEqual({ day: 200, split: 308, answer: 384 });
  expect(sizesIn({}, 'narrow', 652)).toEqual({ day: 40, split: 212, answer: 360 });
  expect(sizesIn({}, 'wide', 1052)).toEqual({ day: 216, split: 608, answer: 480 });
});

it('keeps what a person changed for windows as wide as theirs was', () => {
  const panes = { medium: { answer: 500 } };
  expect([sizesIn(panes, 'medium', 772).answer, sizesIn(panes, 'roomy', 872).answer]).toEqual([500, 424]);
});

it('fits a size to what can be used', () => {
  expect(fitted('answer', 10, 'medium', 772)).toBe(320);
  expect(fitted('split', 10_000, 'medium', 800)).toBe(480);
  expect(fitted('split', 10_000, 'wide', 800)).toBe(800);
  // Remembered from a high window, in one that is low.
  expect(sizesIn({ medium: { split: 460 } }, 'medium', 400).split).toBe(240);
});

it('opens and closes the list of the day, with nothing in between', () => {
  expect([fitted('day', 90, 'medium', 772), fitted('day', 110, 'medium', 772)]).toEqual([40, 160]);
  expect([toggledDay(200, 'medium'), toggledDay(40, 'roomy'), toggledDay(40, 'narrow')]).toEqual([
    40, 216, 200,
  ]);
});

import { describe, expect, it } from 'vitest';
import { keepOnScreen } from './bounds';

const main = { x: 0, y: 0, width: 1920, height: 1040 };
const left = { x: -2560, y: -200, width: 2560, height: 1400 };
const at = (x: number, y: number, width = 1280, height = 800) => ({ x, y, width, height });

describe('a remembered window', () => {
  it('opens where it was', () => {
    expect(keepOnScreen(at(100, 50), [main])).toEqual(at(100, 50));
    expect(keepOnScreen(at(-2000, -100), [main, left])).toEqual(at(-2000, -100));
  });

  it('may hang over an edge as long as its title bar can be grasped', () => {
    expect(keepOnScreen(at(1700, 900), [main])).toEqual(at(1700, 900));
    expect(keepOnScreen(at(-1000, 100), [main])).toEqual(at(-1000, 100));
  });

  it('comes back from a display that is gone', () => {
    expect(keepOnScreen(at(-2000, -100), [main])).toEqual(at(0, 0));
    expect(keepOnScreen(at(5000, 3000), [main])).toEqual(at(640, 240));
  });

  it('comes back where its title bar is above or below every display', () => {
    expect(keepOnScreen(at(100, -60), [main])).toEqual(at(100, 0));
    expect(keepOnScreen(at(100, 1030), [main])).toEqual(at(100, 240));
  });

  it('goes to the nearest display', () => {
    expect(keepOnScreen(at(-4000, 0), [main, left])).toEqual(at(-2560, 0));
  });

  it('is never smaller than the smallest, and shrinks to a smaller display', () => {
    expect(keepOnScreen(at(0, 0, 10, 10), [main])).toEqual(at(0, 0, 1120, 680));
    expect(keepOnScreen(at(3000, 0, 3000, 2000), [main])).toEqual(at(0, 0, 1920, 1040));
    expect(keepOnScreen(at(3000, 0), [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual(
      at(0, 0, 1120, 680),
    );
  });
});

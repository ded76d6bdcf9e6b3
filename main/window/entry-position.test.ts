import { describe, expect, it } from 'vitest';
import { entryPosition, entrySize, smallestEntry, usualEntry } from './entry-position';

const area = { x: 0, y: 0, width: 1920, height: 1040 };
const main = { x: 40, y: 60, width: 1280, height: 800 };
const size = { width: 460, height: 720 };
const opened = (count: number, at: { main: typeof main; area: typeof area } = { main, area }) => {
  const taken: { x: number; y: number; width: number; height: number }[] = [];
  for (let n = 0; n < count; n += 1) taken.push({ ...entryPosition(size, { ...at, taken }), ...size });
  return taken;
};

describe('the window of an entry', () => {
  it('opens beside the main window', () => {
    expect(entryPosition(size, { main, area, taken: [] })).toEqual({ x: 1320, y: 60 });
  });

  it('opens at the right edge where the main window leaves no room', () => {
    expect(entryPosition(size, { main: area, area, taken: [] })).toEqual({ x: 1460, y: 0 });
  });

  it('leaves those that are open in sight, on screen', () => {
    for (const at of [
      { main, area },
      { main: area, area },
      { main: { x: -1000, y: 900, width: 1200, height: 700 }, area },
    ]) {
      const windows = opened(12, at);
      expect(new Set(windows.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
      for (const { x, y } of windows) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + size.width).toBeLessThanOrEqual(area.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + size.height).toBeLessThanOrEqual(area.height);
      }
    }
  });

  it('takes the position of one that was closed', () => {
    const [first, , third] = opened(3);
    const taken = [first, third].filter((one) => one !== undefined);
    expect(entryPosition(size, { main, area, taken })).toEqual({ x: 1288, y: 92 });
  });

  it('is as large as it was left, if it can be read and has room', () => {
    expect(entrySize(undefined, area)).toEqual(usualEntry);
    expect(entrySize({ width: 600, height: 500 }, area)).toEqual({ width: 600, height: 500 });
    expect(entrySize({ width: 10, height: 10 }, area)).toEqual(smallestEntry);
    expect(entrySize({ width: 3000, height: 2000 }, area)).toEqual({ width: 1920, height: 1040 });
  });
});

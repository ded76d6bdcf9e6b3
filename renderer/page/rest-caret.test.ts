import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rest, restCaret } from './rest-caret';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page as far as the caret needs one. `focused`: whether a field has it. */
function openedPage(focused = true) {
  const page = new EventTarget();
  const set = new Map<string, string>();
  const style = {
    setProperty: (name: string, value: string) => void set.set(name, value),
    removeProperty: (name: string) => void set.delete(name),
  };
  const activeElement = { style, matches: () => focused };
  restCaret(Object.assign(page, { activeElement }) as unknown as Document);
  return { use: (kind: string) => page.dispatchEvent(new Event(kind)), isResting: () => set.size > 0 };
}

it('stands still after a while without use', () => {
  const { isResting } = openedPage();
  vi.advanceTimersByTime(rest - 1);
  expect(isResting()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isResting()).toBe(true);
});

it('is left alone where no field has it', () => {
  const { isResting } = openedPage(false);
  vi.advanceTimersByTime(rest * 3);
  expect(isResting()).toBe(false);
});

it.each(['keydown', 'pointerdown', 'input', 'focusin'])('blinks again with %s, for as long', (kind) => {
  const { use, isResting } = openedPage();
  vi.advanceTimersByTime(rest * 3);
  use(kind);
  expect(isResting()).toBe(false);
  vi.advanceTimersByTime(rest - 1);
  use(kind);
  vi.advanceTimersByTime(rest - 1);
  expect(isResting()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isResting()).toBe(true);
});

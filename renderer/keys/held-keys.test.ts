import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHeldKeys } from './held-keys';

const press = (key: string, ctrlKey = false) => ({
  ...{ key, ctrlKey, metaKey: false, shiftKey: false, altKey: false },
});

function heldKeys() {
  const acted: string[] = [];
  const busy: boolean[] = [];
  const keys = createHeldKeys({
    act: ({ key }) => acted.push(key),
    onBusy: (now) => busy.push(now),
    isMac: false,
  });
  return { keys, acted, busy };
}

describe('keys that are pressed while a paste comes in', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('act once it is there, in their order', () => {
    const { keys, acted } = heldKeys();
    const end = keys.hold();
    expect([keys.keeps(press('Enter')), keys.keeps(press('j'))]).toEqual([true, true]);
    expect(acted).toEqual([]);
    end(true);
    expect(acted).toEqual(['Enter', 'j']);
  });

  it('are forgotten where none came', () => {
    const { keys, acted } = heldKeys();
    const end = keys.hold();
    keys.keeps(press('Enter'));
    end(false);
    expect(acted).toEqual([]);
  });

  it('wait for the last of several', () => {
    const { keys, acted, busy } = heldKeys();
    const [first, second] = [keys.hold(), keys.hold()];
    keys.keeps(press('Enter'));
    first(true);
    expect([acted, busy.at(-1)]).toEqual([[], true]);
    second(true);
    expect([acted, busy.at(-1)]).toEqual([['Enter'], false]);
  });

  it('are forgotten where it takes long, and what is pressed then does not wait', () => {
    const { keys, acted } = heldKeys();
    const end = keys.hold();
    keys.keeps(press('Enter'));
    vi.advanceTimersByTime(10_000);
    expect(keys.keeps(press('Enter'))).toBe(false);
    const next = keys.hold();
    end(true);
    expect(keys.keeps(press('j'))).toBe(true);
    next(true);
    expect(acted).toEqual(['j']);
  });

  it('wait only where they are of a command that the window hears', () => {
    const { keys } = heldKeys();
    expect(keys.keeps(press('Enter'))).toBe(false);
    keys.hold();
    // Ctrl+V is pasted by the browser, and Tab goes from one element to the next.
    expect([press('v', true), press('Tab'), press('Shift')].map(keys.keeps)).toEqual([false, false, false]);
    expect(keys.keeps(press('k', true))).toBe(true);
  });
});

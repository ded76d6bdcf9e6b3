import { beforeEach, describe, expect, it } from 'vitest';
import { createShortcut, type Shortcut } from './shortcut';

const given = 'CommandOrControl+Shift+E';
const usual = 'CommandOrControl+Shift+U';

/** A system with other programs in it. */
let others: Set<string>;
let registered: Map<string, () => void>;
let refused: string[];
let presses: number;
let shortcut: Shortcut;

beforeEach(() => {
  others = new Set();
  registered = new Map();
  refused = [];
  presses = 0;
  shortcut = createShortcut({
    registry: {
      register(accelerator, pressed) {
        if (accelerator === 'nonsense') throw new TypeError('conversion failure');
        if (others.has(accelerator)) return false;
        registered.set(accelerator, pressed);
        return true;
      },
      unregister: (accelerator) => registered.delete(accelerator),
    },
    pressed: () => {
      presses += 1;
    },
    given,
    refused: (accelerator) => refused.push(accelerator),
  });
});

describe('the global shortcut', () => {
  it('is registered until another is chosen, or none', () => {
    shortcut.take(usual);
    registered.get(usual)?.();
    expect(presses).toBe(1);
    shortcut.take('Alt+Shift+E');
    expect([...registered.keys()]).toEqual(['Alt+Shift+E']);
    shortcut.take(null);
    expect([...registered.keys()]).toEqual([]);
    expect([shortcut.active(), shortcut.isTaken(), refused]).toEqual([null, false, []]);
  });

  it('that another program has is reported once, and registered as soon as it is free', () => {
    others.add(usual);
    shortcut.take(usual);
    shortcut.take(usual);
    expect([shortcut.active(), shortcut.isTaken(), refused]).toEqual([null, true, [usual]]);
    others.clear();
    shortcut.take(usual);
    expect([shortcut.active(), shortcut.isTaken(), refused]).toEqual([usual, false, [usual]]);
  });

  it('that Errdesk comes with is taken without a word, since nobody chose it', () => {
    others.add(given);
    shortcut.take(given);
    expect([shortcut.active(), shortcut.isTaken(), refused]).toEqual([null, true, []]);
  });

  it('that is none is refused like one that is taken', () => {
    shortcut.take(usual);
    shortcut.take('nonsense');
    expect([[...registered.keys()], shortcut.isTaken(), refused]).toEqual([[], true, ['nonsense']]);
  });

  it.each(['CommandOrControl+C', 'Alt+F4', 'Alt+Tab'])(
    'is never %s, which every program needs',
    (accelerator) => {
      shortcut.take(accelerator);
      expect([[...registered.keys()], shortcut.isTaken(), refused]).toEqual([[], true, [accelerator]]);
    },
  );

  it('is not registered while it rests; afterwards the one chosen meanwhile is', () => {
    shortcut.take(usual);
    shortcut.rest(true);
    expect([[...registered.keys()], shortcut.isTaken()]).toEqual([[], false]);
    shortcut.take('Alt+Shift+E');
    expect([...registered.keys()]).toEqual([]);
    shortcut.rest(false);
    expect([[...registered.keys()], shortcut.isTaken(), refused]).toEqual([['Alt+Shift+E'], false, []]);
  });
});

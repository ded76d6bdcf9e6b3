import { beforeEach, describe, expect, it } from 'vitest';
import type { Suggestion } from '../../bridge/contract/watch';
import { createSuggester, type Outlet, type SuggesterParts } from './suggester';

const suggestion = (id: number): Suggestion => ({
  id,
  at: 0,
  verdict: 'match',
  entry: 'tencent-roomengine/room/-1001',
  sdk: { zh: '腾讯 RoomEngine', en: 'Tencent RoomEngine' },
  name: '-1001',
  title: { zh: '题目', en: 'title' },
  meanings: 1,
  excerpt: { text: '-1001', marks: [{ start: 0, end: 5 }] },
});

let onScreen: Set<string>;
beforeEach(() => {
  onScreen = new Set();
});

function outlet(name: string, works = true): Outlet {
  return {
    async show({ id }) {
      if (works) onScreen.add(`${name} ${id}`);
      return works;
    },
    hide() {
      for (const shown of onScreen) if (shown.startsWith(name)) onScreen.delete(shown);
    },
  };
}

const suggesterWith = (some: Partial<SuggesterParts> = {}) =>
  createSuggester({
    notify: () => 'system',
    isFocused: () => false,
    isAway: () => false,
    canNotify: () => true,
    system: outlet('system'),
    card: outlet('card'),
    ...some,
  });

const promisesDone = () => new Promise((resolve) => setImmediate(resolve));

describe('a suggestion', () => {
  it('is shown once, and goes when there is none any more', async () => {
    const { suggestionChanged } = suggesterWith();
    suggestionChanged(suggestion(1));
    suggestionChanged(suggestion(1));
    await promisesDone();
    expect([...onScreen]).toEqual(['system 1']);
    suggestionChanged(suggestion(2));
    await promisesDone();
    expect([...onScreen]).toEqual(['system 2']);
    suggestionChanged(null);
    expect([...onScreen]).toEqual([]);
  });

  it('falls to the card where the desktop shows nothing', async () => {
    const { suggestionChanged, windowInFront } = suggesterWith({ system: outlet('system', false) });
    suggestionChanged(suggestion(1));
    await promisesDone();
    expect([...onScreen]).toEqual(['card 1']);
    windowInFront();
    expect([...onScreen]).toEqual([]);
  });

  it('is not shown late to a person who came to the window meanwhile, nor after it is gone', async () => {
    let focused = false;
    const parts = { system: outlet('system', false), isFocused: () => focused };
    const first = suggesterWith(parts);
    first.suggestionChanged(suggestion(1));
    focused = true;
    await promisesDone();
    expect([...onScreen]).toEqual([]);

    focused = false;
    const second = suggesterWith(parts);
    second.suggestionChanged(suggestion(2));
    second.suggestionChanged(null);
    await promisesDone();
    expect([...onScreen]).toEqual([]);
  });

  it('that comes while nobody is there is not made up for', async () => {
    let away = true;
    const { suggestionChanged } = suggesterWith({ isAway: () => away });
    suggestionChanged(suggestion(1));
    away = false;
    suggestionChanged(suggestion(1));
    await promisesDone();
    expect([...onScreen]).toEqual([]);
  });
});

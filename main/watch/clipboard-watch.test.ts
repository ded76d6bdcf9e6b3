import { describe, expect, it } from 'vitest';
import type { EventName } from '../../bridge/contract';
import { watchSchema } from '../../bridge/contract/watch';
import { pasteLimit } from '../../bridge/limits';
import { createEvents } from '../events';
import { createNotices } from '../notices';
import { defaults } from '../settings/defaults';
import type { Stored } from '../settings/store';
import { createClipboardWatch } from './clipboard-watch';
import type { Found } from './look';
import { createManualClock } from './manual-clock';

/** A watch over a clipboard with a given content. What it did is in `done`, in order. */
function watchWith(found: Found | 'unreadable') {
  const done: unknown[] = [];
  let stored: Stored = { ...defaults };
  const send = (name: EventName, payload: unknown) => done.push([name, payload]);
  const events = createEvents(send);
  events.pageListens();
  const watch = createClipboardWatch({
    log: () => {},
    events,
    notices: createNotices((notice) => events.emit('notice.raised', notice)),
    preferences: {
      read: () => stored,
      change(change) {
        stored = { ...stored, ...change };
        watch.settingsChanged();
        return stored;
      },
    },
    page: { show: () => done.push('window shown'), leaving: () => () => false },
    reader: {
      look: ({ limit, watching }) => {
        if (!watching) done.push(['asked', limit]);
        return found === 'unreadable'
          ? Promise.reject(new Error('late'))
          : Promise.resolve({ found, took: 1, cost: 1, busy: false });
      },
      close: () => done.push('reader closed'),
    },
    spawnJudge: () => {
      throw new Error('not expected');
    },
    clock: createManualClock(),
  });
  return { watch, done, settings: () => stored.watch };
}

describe('what was copied, asked for while nothing is watched', () => {
  it('is given to the window, and the reader is closed', async () => {
    const { watch, done } = watchWith({ kind: 'text', text: 'code -1102' });
    await watch.triageCopied();
    expect(done).toEqual([
      ['asked', pasteLimit],
      'reader closed',
      'window shown',
      ['copy.handed', { text: 'code -1102' }],
    ]);
  });

  it.each([
    ['unreadable', { code: 'clipboard-failed' }],
    [{ kind: 'empty' }, { code: 'no-text' }],
    [
      { kind: 'too-large', size: pasteLimit + 1 },
      { code: 'paste-too-large', size: pasteLimit + 1, limit: pasteLimit },
    ],
  ] as const)('raises a notice when there is nothing to triage: %j', async (found, notice) => {
    const { watch, done } = watchWith(found);
    await watch.triageCopied();
    expect(done.slice(2)).toEqual(['window shown', ['notice.raised', { ...notice, id: 1 }]]);
  });
});

it('every change is sent to the window and to listeners, and what is set for good is stored', async () => {
  const { watch, done, settings } = watchWith({ kind: 'empty' });
  const received: boolean[] = [];
  const unsubscribe = watch.subscribe(({ state }) => received.push(state.watching));
  void watch.switchTo({ watching: true, for: 'good' });
  expect(settings()).toMatchObject({ on: true, asked: true });
  watch.outsideChanged({ tray: true });
  unsubscribe();
  void watch.switchTo({ watching: false, for: 'good' });
  expect(received.length).toBeGreaterThan(0);
  expect(new Set(received)).toEqual(new Set([true]));
  const [name, last] = [done.at(-1)].flat();
  expect(name).toBe('watch.changed');
  expect(watchSchema.parse(last)).toMatchObject({ state: { watching: false }, tray: true });
});

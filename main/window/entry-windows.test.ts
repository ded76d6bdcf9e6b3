import { beforeEach, describe, expect, it } from 'vitest';
import { createEntryWindows, type EntryWindow } from './entry-windows';

interface Desktop {
  /** Front first. */
  stack: string[];
  onTop: Set<string>;
  received: [string, string, unknown][];
}

let desktop: Desktop;

beforeEach(() => {
  desktop = { stack: [], onTop: new Set(), received: [] };
});

/** Windows on a desktop that is a list of names. */
function opened(limit = 3) {
  return createEntryWindows({
    limit,
    open(id, _others, closed): EntryWindow {
      const show = () => {
        desktop.stack = [id, ...desktop.stack.filter((one) => one !== id)];
      };
      show();
      return {
        show,
        keepOnTop: (onTop) => void (onTop ? desktop.onTop.add(id) : desktop.onTop.delete(id)),
        send: (name, payload) => desktop.received.push([id, name, payload]),
        bounds: () => ({ x: 0, y: 0, width: 460, height: 720 }),
        close() {
          desktop.stack = desktop.stack.filter((one) => one !== id);
          closed();
        },
      };
    },
  });
}

describe('windows of entries', () => {
  it('are one for each entry, which comes to the front when it is asked for again', () => {
    const { show } = opened();
    expect([show('a'), show('b'), show('a')].every(({ ok }) => ok)).toBe(true);
    expect(desktop.stack).toEqual(['a', 'b']);
    expect(desktop.received).toEqual([['a', 'entry.asked', { id: 'a' }]]);
  });

  it('are refused beyond the limit, and opened again once one is closed', () => {
    const windows = opened(2);
    windows.show('a');
    windows.show('b');
    expect(windows.show('c')).toEqual({ ok: false, problem: { code: 'too-many-windows', limit: 2 } });
    expect(windows.show('a').ok).toBe(true);
    windows.close('b');
    expect(windows.show('c').ok).toBe(true);
    expect(desktop.stack).toEqual(['c', 'a']);
    windows.closeAll();
    expect(desktop.stack).toEqual([]);
  });

  it('stay above others one by one', () => {
    const windows = opened();
    windows.show('a');
    windows.show('b');
    windows.keepOnTop('b', true);
    windows.keepOnTop('none', true);
    expect([...desktop.onTop]).toEqual(['b']);
    windows.keepOnTop('b', false);
    expect([...desktop.onTop]).toEqual([]);
  });

  it('all get what is sent', () => {
    const windows = opened();
    windows.show('a');
    windows.show('b');
    windows.send('command.run', { command: 'show-about' });
    expect(desktop.received.map(([id, name]) => `${id} ${name}`)).toEqual(['a command.run', 'b command.run']);
  });
});

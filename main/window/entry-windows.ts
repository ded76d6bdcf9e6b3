import type { Answer, EventName, Payload } from '../../bridge/contract';
import type { Bounds } from './bounds';

/** A window that shows an entry. */
export interface EntryWindow {
  /** Brings it to the front. */
  show(): void;
  keepOnTop(onTop: boolean): void;
  send<N extends EventName>(name: N, payload: Payload<N>): void;
  bounds(): Bounds;
  close(): void;
}

/** The windows of single entries. Each belongs to the entry it was opened for, whatever is read in it later. */
export interface EntryWindows {
  /** Shows the window of an entry, and opens it if there is none. */
  show(id: string): Answer<undefined>;
  keepOnTop(id: string, onTop: boolean): void;
  close(id: string): void;
  /** Sends an event to all of them. */
  send<N extends EventName>(name: N, payload: Payload<N>): void;
  closeAll(): void;
}

export interface EntryWindowsParts {
  /** More are refused, because each is a process. None is closed to make room. */
  limit: number;
  /** Opens one for an entry. `others` are the bounds of the open ones. `closed` is called when it is gone. */
  open(id: string, others: readonly Bounds[], closed: () => void): EntryWindow;
}

const done: Answer<undefined> = { ok: true, value: undefined };

export function createEntryWindows({ limit, open }: EntryWindowsParts): EntryWindows {
  const windows = new Map<string, EntryWindow>();
  return {
    show(id) {
      const existing = windows.get(id);
      if (existing) {
        existing.send('entry.asked', { id });
        existing.show();
        return done;
      }
      if (windows.size >= limit) return { ok: false, problem: { code: 'too-many-windows', limit } };
      const others = [...windows.values()].map((window) => window.bounds());
      windows.set(
        id,
        open(id, others, () => windows.delete(id)),
      );
      return done;
    },
    keepOnTop: (id, onTop) => windows.get(id)?.keepOnTop(onTop),
    close: (id) => windows.get(id)?.close(),
    send(name, payload) {
      for (const window of windows.values()) window.send(name, payload);
    },
    closeAll() {
      for (const window of [...windows.values()]) window.close();
    },
  };
}

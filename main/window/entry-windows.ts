import type { Answer, EventName, Payload } from '../../bridge/contract';
import type { Bounds } from './bounds';

/** A window that shows an entry. */
export interface EntryWindow {
  /** Brings it before the person's eyes. */
  show(): void;
  keepOnTop(onTop: boolean): void;
  send<N extends EventName>(name: N, payload: Payload<N>): void;
  bounds(): Bounds;
  close(): void;
}

/** The windows of single entries. Which entry one was opened for stays, whatever is read in it later. */
export interface EntryWindows {
  /** Shows the window of an entry, which is opened where there is none. */
  show(id: string): Answer<undefined>;
  keepOnTop(id: string, onTop: boolean): void;
  close(id: string): void;
  /** Tells all of them. */
  send<N extends EventName>(name: N, payload: Payload<N>): void;
  closeAll(): void;
}

export interface EntryWindowsParts {
  /** More are refused: each is a process, and none that a person put there is taken away. */
  limit: number;
  /** Opens one for an entry, beside those of the others. `closed` is called when it is gone. */
  open(id: string, others: readonly Bounds[], closed: () => void): EntryWindow;
}

const done: Answer<undefined> = { ok: true, value: undefined };

export function createEntryWindows({ limit, open }: EntryWindowsParts): EntryWindows {
  const windows = new Map<string, EntryWindow>();
  return {
    show(id) {
      const there = windows.get(id);
      if (there) {
        there.send('entry.asked', { id });
        there.show();
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

import type { Suggestion } from '../../bridge/contract/watch';
import type { Clock } from '../clock';
import type { Seen } from './judge';

/** A recent suggestion, for the tray's menu, without its text. */
export type Recent = Pick<Suggestion, 'at' | 'name' | 'title'> & { entry: string };

/** The current suggestion with its text, until it is opened, dismissed or stale. */
export interface Suggestions {
  current(): Suggestion | null;
  recent(): readonly Recent[];
  make(seen: Seen, text: string): void;
  /** Returns the text of the suggestion with that id and forgets it. Undefined if it is gone. */
  take(id: number): string | undefined;
  drop(): void;
  /** Forgets the suggestion if this is its text. */
  dropOf(text: string): void;
}

/** In milliseconds. After that a person no longer remembers what was copied. */
const stale = 120_000;
const mostRecent = 5;

export function createSuggestions(clock: Clock, changed: () => void): Suggestions {
  let open: { suggestion: Suggestion; text: string; forget: () => void } | undefined;
  let recent: Recent[] = [];
  let last = 0;

  function drop(): void {
    if (!open) return;
    open.forget();
    open = undefined;
    changed();
  }

  return {
    current: () => open?.suggestion ?? null,
    recent: () => recent,
    make(seen, text) {
      open?.forget();
      last += 1;
      const suggestion: Suggestion = { ...seen, id: last, at: clock.now() };
      open = { suggestion, text, forget: clock.after(stale, drop) };
      const { at, entry, name, title } = suggestion;
      // Somebody else's error has no entry to open.
      if (entry !== null) recent = [{ at, entry, name, title }, ...recent].slice(0, mostRecent);
      changed();
    },
    take(id) {
      if (open?.suggestion.id !== id) return undefined;
      const { text } = open;
      drop();
      return text;
    },
    drop,
    dropOf(text) {
      if (open?.text === text) drop();
    },
  };
}

import type { Suggestion } from '../../bridge/contract/watch';
import type { Clock } from '../clock';
import type { Seen } from './judge';

/** What was suggested lately, for a menu. Nothing of the text. */
export type Recent = Pick<Suggestion, 'at' | 'entry' | 'name' | 'title'>;

/** The one suggestion that is open, with its text, until somebody opens or dismisses it or it goes stale. */
export interface Suggestions {
  current(): Suggestion | null;
  recent(): readonly Recent[];
  make(seen: Seen, text: string): void;
  /** The text of the suggestion of that id, which is then forgotten; undefined where it is gone. */
  take(id: number): string | undefined;
  drop(): void;
  /** Forgets the suggestion where this is its text. */
  dropOf(text: string): void;
}

/** Milliseconds after which nobody remembers what was copied. */
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
      recent = [{ at, entry, name, title }, ...recent].slice(0, mostRecent);
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

import type { Suggestion, WatchSettings } from '../../bridge/contract/watch';
import { wayOf } from './way';

/** A way to show a suggestion. One is shown at a time. */
export interface Outlet {
  /** Resolves to whether it could be shown. */
  show(suggestion: Suggestion): Promise<boolean>;
  hide(): void;
}

export interface SuggesterParts {
  notify(): WatchSettings['notify'];
  /** Whether a window of Errdesk has the focus. */
  isFocused(): boolean;
  /** Whether nobody can be looking: locked, or asleep. */
  isAway(): boolean;
  canNotify(): boolean;
  system: Outlet;
  card: Outlet;
}

export interface Suggester {
  /** Call it whenever the watcher's suggestion may have changed; null is none. */
  suggestionChanged(suggestion: Suggestion | null): void;
  /** The main window got the focus. It shows the suggestion itself. */
  windowInFront(): void;
}

/** Shows each suggestion once, by the outlet that suits the moment. */
export function createSuggester(parts: SuggesterParts): Suggester {
  const { system, card } = parts;
  let current: number | undefined;

  function wayNow(canNotify: boolean) {
    return wayOf({
      notify: parts.notify(),
      focused: parts.isFocused(),
      away: parts.isAway(),
      canNotify,
    });
  }

  async function show(suggestion: Suggestion): Promise<void> {
    const way = wayNow(parts.canNotify());
    if (way !== 'card') card.hide();
    if (way === 'none' || (way === 'system' && (await system.show(suggestion)))) return;
    // In the meantime the person may have come to the window, or copied something else.
    if (current === suggestion.id && wayNow(false) === 'card') await card.show(suggestion);
  }

  return {
    suggestionChanged(suggestion) {
      if (suggestion?.id === current) return;
      current = suggestion?.id;
      system.hide();
      if (suggestion) void show(suggestion);
      else card.hide();
    },
    windowInFront() {
      system.hide();
      card.hide();
    },
  };
}

import { type BrowserWindow, Notification, nativeTheme, powerMonitor, screen } from 'electron';
import type { Suggestion } from '../../bridge/contract/watch';
import type { Language } from '../../catalog/schema';
import type { Events } from '../events';
import { appIcon } from '../icons/icons';
import { createNotifier } from '../notifier';
import type { Preferences } from '../settings/preferences';
import type { PageParts } from '../window/page-window';
import { cardBackground } from '../window/theme';
import { watchPower } from './away';
import { createCard } from './card';
import { messageOf } from './message';
import { createSuggester, type Outlet } from './suggester';

export interface SuggestionServices {
  watch: {
    subscribe(listener: (watch: { suggestion: Suggestion | null }) => void): void;
    open(id: number): void;
  };
  preferences: Pick<Preferences, 'read'>;
  events: Pick<Events, 'subscribe'>;
  language(): Language;
}

/** Shows the watcher's suggestions, as notifications or as cards. `address` is that of the card's page. */
export function showSuggestions(
  { watch, preferences, events, language }: SuggestionServices,
  window: BrowserWindow,
  parts: PageParts,
  address: string,
): void {
  const card = createCard({
    address,
    area: () => screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea,
    page: () => ({ ...parts(), background: cardBackground(nativeTheme) }),
  });
  events.subscribe(card.send);
  const notifier = createNotifier({ Notification, icon: appIcon(), platform: process.platform });
  const system: Outlet = {
    show: (suggestion) =>
      notifier.show({
        ...messageOf(suggestion, language()),
        clicked: () => watch.open(suggestion.id),
      }),
    hide: notifier.hide,
  };
  const suggester = createSuggester({
    notify: () => preferences.read().watch.notify,
    // Only the main window: those of entries have no line for suggestions.
    isFocused: () => window.isFocused(),
    isAway: watchPower(powerMonitor),
    canNotify: notifier.supported,
    system,
    card,
  });
  watch.subscribe(({ suggestion }) => suggester.suggestionChanged(suggestion));
  window.on('focus', suggester.windowInFront);
  // Errdesk ends with its main window, and an open card would keep it running.
  window.once('closed', card.hide);
}

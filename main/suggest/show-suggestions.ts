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

/** Puts what the watcher suggests before the person. `address` is that of the card's page. */
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
    // The windows of entries have no line that tells of it.
    isFocused: () => window.isFocused(),
    isAway: watchPower(powerMonitor),
    canNotify: notifier.supported,
    system,
    card,
  });
  watch.subscribe(({ suggestion }) => suggester.hear(suggestion));
  window.on('focus', suggester.windowInFront);
  // It must not outlive the window, whose end is that of Errdesk.
  window.once('closed', card.hide);
}

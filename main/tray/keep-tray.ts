import { app } from 'electron';
import type { WatchState, WatchSwitch } from '../../bridge/contract/watch';
import type { Language } from '../../catalog/schema';
import type { Events } from '../events';
import type { Preferences } from '../settings/preferences';
import type { Words } from '../words';
import { findTray } from './find-tray';
import { showTray } from './show-tray';
import { trayIsThere } from './tray-host';
import type { TrayMenuParts } from './tray-menu';

export interface TrayServices {
  page: { show(): void };
  watch: {
    read(): { state: WatchState };
    recent(): TrayMenuParts['recent'];
    switchTo(to: WatchSwitch): Promise<void>;
    triageCopied(): Promise<void>;
    subscribe(listener: () => void): void;
    outsideChanged(now: { tray: boolean }): void;
  };
  events: Pick<Events, 'emit'>;
  preferences: Pick<Preferences, 'subscribe'>;
  words(): Words;
  language(): Language;
}

/** Shows Errdesk in the tray, if there is one, and updates it with every change. */
export function keepTray(services: TrayServices, shortcut: { active(): string | null }): void {
  const { page, watch, events, preferences, words, language } = services;
  findTray(trayIsThere, () => {
    const draw = showTray(
      () => ({
        words: words(),
        language: language(),
        state: watch.read().state,
        shortcut: shortcut.active(),
        recent: watch.recent(),
        turn: (change) => void watch.switchTo(change),
        triageCopied: () => void watch.triageCopied(),
        openEntry(id) {
          page.show();
          events.emit('entry.asked', { id });
        },
        showWindow: page.show,
        showSettings() {
          page.show();
          events.emit('command.run', { command: 'show-settings' });
        },
        quit: () => app.quit(),
      }),
      process.platform,
    );
    watch.subscribe(draw);
    preferences.subscribe(draw);
    watch.outsideChanged({ tray: true });
  });
}

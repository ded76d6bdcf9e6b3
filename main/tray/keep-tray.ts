import { app } from 'electron';
import type { Services } from '../services';
import type { Shortcut } from '../shortcut/shortcut';
import { findTray } from './find-tray';
import { showTray } from './show-tray';
import { trayIsThere } from './tray-host';

/** Puts Errdesk into the tray, where there is one, and draws it anew with every change. */
export function keepTray(services: Services, shortcut: Shortcut): void {
  const { page, watch, events, preferences, words, language } = services;
  findTray(trayIsThere, () => {
    const draw = showTray(
      () => ({
        words: words(),
        language: language(),
        state: watch.read().state,
        shortcut: shortcut.held(),
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

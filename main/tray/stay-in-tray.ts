import { app, type BrowserWindow, Notification } from 'electron';
import { appIcon } from '../icons/icons';
import type { Notices } from '../notices';
import { createNotifier } from '../notifier';
import type { Preferences } from '../settings/preferences';
import type { SettingsStore } from '../settings/store';
import type { Words } from '../words';
import { hideOnClose } from './hide-on-close';
import { trayIsThere } from './tray-host';

const { platform } = process;
const isMac = platform === 'darwin';

export interface StayServices {
  page: { show(): void };
  watch: { read(): { state: { watching: boolean } } };
  preferences: Pick<Preferences, 'read'>;
  stores: { settings: Pick<SettingsStore, 'read' | 'write'> };
  notices: Pick<Notices, 'raise'>;
  words(): Words;
}

/** Hides the window when it is closed and Errdesk is to keep running. The first time, a message says so. */
export function stayInTray(services: StayServices, window: BrowserWindow): void {
  const { watch, preferences, stores, page } = services;
  app.on('activate', page.show);
  hideOnClose(window, {
    app,
    closing() {
      const { stay, on } = preferences.read().watch;
      return { isMac, stay, watches: on || watch.read().state.watching };
    },
    hasTray: trayIsThere,
    hidden() {
      if (isMac || stores.settings.read().toldStay) return;
      stores.settings.write({ toldStay: true });
      void sayThatItStays(services);
    },
  });
}

async function sayThatItStays({ words, page, notices }: StayServices): Promise<void> {
  const notifier = createNotifier({ Notification, icon: appIcon(), platform });
  const { staysTitle: title, staysText: body } = words();
  const seen = notifier.supported() && (await notifier.show({ title, body, clicked: page.show }));
  if (!seen) notices.raise({ code: 'stays-in-tray' });
}

import { app, ipcMain, shell } from 'electron';
import { settingsFileLimit, templateFileLimit } from '../bridge/limits';
import { aboutOf } from './about';
import { readCopied, writeClipboardForms } from './clipboard';
import { createExports } from './export/exports';
import { createGate } from './gate';
import type { Gestures } from './gestures';
import { chooseFile, chooseTickets } from './open/choose-file';
import { isOwnPage } from './page/address';
import { listenToPages } from './page/listen-to-pages';
import { pdfOf } from './print/pdf';
import { openSheet } from './print/sheet';
import { createHandlers, type RequestParts } from './requests';
import { saverFor } from './save/saver';
import type { Services } from './services';
import type { Shortcut } from './shortcut/shortcut';
import type { Dialogs } from './window/dialogs';
import type { EntryWindows } from './window/entry-windows';
import type { GuideWindow } from './window/guide-window';

export interface GateParts {
  entryWindows: EntryWindows;
  guide: GuideWindow;
  shortcut: Shortcut;
  gestures: Gestures;
  dialogs: Dialogs;
  devServer: string | undefined;
}

/** From here on, requests of the pages are answered. */
export function openGate(services: Services, parts: GateParts): void {
  const { entryWindows, guide, shortcut, gestures, dialogs, devServer } = parts;
  const { log, words, tables, watch, privacy, events } = services;
  const saver = saverFor(dialogs, services.stores.settings);
  const handlers = createHandlers(services, {
    entryWindows,
    showGuide: guide.show,
    restShortcut: shortcut.rest,
    saver,
    clipboard: { read: readCopied, write: writeClipboardForms },
    // Imported on first use, so that the window opens sooner.
    catalog: async () => (await import('errdesk:catalog-text')).parts,
    hasEntry: async (id) =>
      (await import('errdesk:catalog')).catalog.entries.some((entry) => entry.id === id),
    ...choosers(services, dialogs),
    print: (page) =>
      pdfOf(
        () => openSheet(page),
        (error) => log('printing failed', error),
      ),
    exports: createExports({
      tables,
      saveFile: saver.save,
      copy(given) {
        watch.willCopy(given.text);
        return writeClipboardForms(given);
      },
      kinds: () => words().tableKinds,
      privacy: () => ({ ...privacy.read(), stretches: [] }),
      progress: (payload) => events.emit('export.progress', payload),
      version: app.getVersion(),
      now: () => new Date(),
    }),
    about: () => aboutOf(app),
    // Long, and seldom asked for.
    licences: async () => (await import('errdesk:licences')).licences,
    // Electron resolves with the system's words where it could not.
    openFolder: async () => (await shell.openPath(app.getPath('userData'))) === '',
  });
  const gate = createGate(handlers, {
    isOwnPage: (url) => isOwnPage(url, devServer),
    // A screen reader or a voice presses buttons without a key or a mouse. Chromium counts that as use of the page.
    takeGesture: ({ page, used }) =>
      used && app.accessibilitySupportEnabled ? gestures.takeTold(page) : gestures.take(page),
    failed: (name, error) => log(`request failed: ${name}`, error),
  });
  listenToPages(ipcMain, gate);
}

type Choosers = Pick<RequestParts, 'chooseTickets' | 'chooseBackup' | 'chooseTemplates' | 'chooseSettings'>;

/** Asks the person for files. */
function choosers({ files, words }: Services, dialogs: Dialogs): Choosers {
  return {
    chooseTickets: (what) => chooseTickets(dialogs, files, what),
    async chooseBackup() {
      const filters = [{ name: words().backupKind, extensions: ['errdesk', 'db'] }];
      const { filePaths } = await dialogs.open({ properties: ['openFile'], filters });
      return filePaths[0] ?? null;
    },
    chooseTemplates() {
      const filters = [{ name: words().templateKind, extensions: ['json'] }];
      return chooseFile(dialogs, files, { filters, limit: templateFileLimit });
    },
    chooseSettings() {
      const filters = [{ name: words().settingsKind, extensions: ['json'] }];
      return chooseFile(dialogs, files, { filters, limit: settingsFileLimit });
    },
  };
}

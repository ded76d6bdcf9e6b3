import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, nativeTheme, protocol, screen } from 'electron';
import type { Settings } from '../bridge/contract';
import { templateFileLimit } from '../bridge/limits';
import { openBoard, readClipboard, writeClipboardForms } from './clipboard';
import { createDesk, type Desk } from './desk';
import { exportsOf } from './export/window-exports';
import spawnExport from './export/worker?nodeWorker';
import { endOnFailure } from './failure';
import { chooseFile } from './files/choose-file';
import { handOver } from './files/hand-over';
import { saverFor } from './files/saver';
import { createGate, type Gate } from './gate';
import { appIcon } from './icons/icons';
import { systemLanguage } from './language';
import { openLog } from './log';
import { startsHidden } from './login/start-at-login';
import { offerContextMenu, showApplicationMenu } from './menu/show-menus';
import { cardAddress, isOwnPage, pageAddress } from './page/address';
import { hearPages } from './page/hear-pages';
import { switchOffNetwork } from './page/offline';
import { declareScheme, servePages } from './page/protocol';
import { restrictPages } from './page/restrictions';
import { pdfOf } from './print/pdf';
import { openSheet } from './print/sheet';
import { fileArguments } from './profile/file-arguments';
import { settleProfile } from './profile/settle-profile';
import { isFirstInstance } from './profile/single-instance';
import type { UserData } from './profile/user-data';
import { finishBeforeQuit } from './quit';
import { createHandlers } from './requests';
import { type Surroundings, surround, trayIsThere } from './surroundings';
import spawnTriage from './triage/worker?nodeWorker';
import { systemClock } from './watch/clock';
import { createLook } from './watch/look';
import { saltedHash } from './watch/memory';
import { createOwnReader, createProcessReader, type Reader } from './watch/reader';
import { readerArguments, readerSwitch, serveLooks } from './watch/reader-process';
import spawnJudge from './watch/worker?nodeWorker';
import { asEntryWindow, createEntryWindow } from './window/entry-window';
import { createEntryWindows, type EntryWindows } from './window/entry-windows';
import { createMainWindow } from './window/main-window';
import { bringForward, pagePreferences } from './window/page-window';
import { reloadOnce } from './window/recovery';
import { followTheme, ground } from './window/theme';
import { words } from './words';

/** The server of `npm run dev`. A build for release does not hold even the question. */
const devServer = import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined;
const isDevelopment = devServer !== undefined;

/** Of the first instance only: a second one must not touch what the first one keeps. */
let desk: Desk | undefined;
let surroundings: Surroundings | undefined;

/** From when the main window is made until it is closed. */
let windows: { main: BrowserWindow; entries: EntryWindows } | undefined;

const logFolder = () => join(app.getPath('userData'), 'logs');
const log = openLog(logFolder);
const end = endOnFailure({ app, dialog, log, logFolder, words: () => desk?.words() ?? words.en });

if (app.commandLine.hasSwitch(readerSwitch)) {
  switchOffNetwork(app, undefined);
  serveLooks(app, openBoard());
} else begin();

function begin(): void {
  const profile = settleProfile(app);
  const files = fileArguments(process.argv, process.cwd(), process.defaultApp);
  if (isFirstInstance(app, files, receive)) start(profile, files);
  else app.exit(0);
}

function start(profile: UserData, files: readonly string[]): void {
  declareScheme(protocol);
  switchOffNetwork(app, devServer);
  // Chromium does not run as root in its sandbox, and would not start at all.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  restrictPages(app, devServer);
  const own = createDesk({
    profile,
    log,
    send(name, payload) {
      windows?.main.webContents.send('errdesk.event', name, payload);
      surroundings?.tell(name, payload);
    },
    systemLanguage: () => systemLanguage(app),
    changed: applySettings,
    templatesChanged: (all) => windows?.entries.tell('templates.changed', all),
    // A paste that fills the worker's memory must not fill ours. In mebibytes.
    spawnTriage: () => spawnTriage({ resourceLimits: { maxOldGenerationSizeMb: 1024 } }),
    // All entries with all columns in both languages, as JSON.
    spawnExport: () => spawnExport({ resourceLimits: { maxOldGenerationSizeMb: 3072 } }),
    spawnJudge: () => spawnJudge({ resourceLimits: { maxOldGenerationSizeMb: 256 } }),
    clipboardReader: clipboardReader(),
    showWindow,
  });
  desk = own;
  finishBeforeQuit(app, async () => {
    own.watch.close();
    own.triage.close();
    own.maker.close();
    await Promise.all([own.store.flush(), own.templates.flush(), own.drafts.flush()]);
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    receive([url]);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive([path]);
  });
  receive(files);
  // Not awaited: Electron becomes ready only after this module has run.
  void app.whenReady().then(() => open(own));
}

function open(own: Desk): void {
  servePages(protocol, join(import.meta.dirname, '../renderer'));
  nativeTheme.themeSource = own.preferences.read().theme;
  const hidden = startsHidden(app, process.platform, own.preferences.read().watch);
  const window = createMainWindow({
    placement: own.store.read().window,
    areas: [screen.getPrimaryDisplay().workArea, ...screen.getAllDisplays().map(({ workArea }) => workArea)],
    ...pageParts(),
    async opens() {
      if (!hidden) return 'shown';
      return (await trayIsThere()) ? 'hidden' : 'minimized';
    },
    moved: (placement) => own.store.write({ window: placement }),
  });
  const entries = entryWindows(own, window);
  windows = { main: window, entries };
  // Where closing only hides it they stay: each was put where it is by a person, and Errdesk goes on.
  window.once('closed', () => {
    windows = undefined;
    entries.closeAll();
  });
  followTheme(window, nativeTheme);
  offerContextMenu(window, own.words);
  reloadOnce(window.webContents, {
    now: () => performance.now(),
    reloaded(reason) {
      log(`page gone: ${reason}`);
      own.events.pageLoads();
      surroundings?.restShortcut(false);
      own.notices.raise({ code: 'window-reloaded' });
    },
    gaveUp: (reason) => end(`page gone again: ${reason}`),
  });
  hearPages(ipcMain, gateFor(own, window, entries));
  showMenu(own, window);
  void window.loadURL(pageAddress(undefined, devServer));
  // Not while the window is painted for the first time; a paste that comes sooner starts it itself.
  window.once('ready-to-show', () => setTimeout(() => window.isDestroyed() || own.triage.warm(), 1000));
  surroundings = surround({
    desk: own,
    window,
    showWindow,
    card: { address: cardAddress(devServer), ...pageParts() },
  });
  own.watch.start();
}

/** On macOS the system holds what was copied, and a second process would have an icon in the Dock. */
function clipboardReader(): Reader {
  if (process.platform === 'darwin') {
    return createOwnReader(createLook(openBoard(), process.platform, saltedHash()), systemClock);
  }
  return createProcessReader(
    () =>
      spawn(process.execPath, readerArguments(app, process.defaultApp), {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        serialization: 'advanced',
      }),
    systemClock,
  );
}

function pageParts() {
  return {
    background: ground(nativeTheme),
    icon: appIcon(),
    webPreferences: pagePreferences(join(import.meta.dirname, '../preload/preload.cjs'), isDevelopment),
  };
}

function entryWindows(own: Desk, main: BrowserWindow): EntryWindows {
  return createEntryWindows({
    limit: 12,
    open(id, taken, closed) {
      const window = createEntryWindow({
        ...pageParts(),
        size: own.store.read().entryWindow,
        main: main.getBounds(),
        area: screen.getDisplayMatching(main.getBounds()).workArea,
        taken,
        resized: (entryWindow) => own.store.write({ entryWindow }),
      });
      followTheme(window, nativeTheme);
      offerContextMenu(window, own.words);
      reloadOnce(window.webContents, {
        now: () => performance.now(),
        reloaded(reason) {
          log(`page of an entry gone: ${reason}`);
          // As its new page believes.
          window.setAlwaysOnTop(false);
        },
        gaveUp(reason) {
          log(`page of an entry gone again: ${reason}`);
          window.destroy();
        },
      });
      window.once('closed', closed);
      void window.loadURL(pageAddress(id, devServer));
      return asEntryWindow(window);
    },
  });
}

function gateFor(own: Desk, window: BrowserWindow, entries: EntryWindows): Gate {
  const saver = saverFor(window, own.store);
  const handlers = createHandlers({
    ...own,
    entryWindows: entries,
    showMain: showWindow,
    // The window need not wait for it to be read before it is opened.
    catalog: async () => (await import('errdesk:catalog-text')).parts,
    hasEntry: async (id) =>
      (await import('errdesk:catalog')).catalog.entries.some((entry) => entry.id === id),
    restShortcut: (rests) => surroundings?.restShortcut(rests),
    clipboard: { read: readClipboard, write: writeClipboardForms },
    chooseFile: () => chooseFile(dialog, window),
    chooseTemplates: () =>
      chooseFile(dialog, window, {
        filters: [{ name: own.words().templateKind, extensions: ['json'] }],
        limit: templateFileLimit,
      }),
    saver,
    print: (page) =>
      pdfOf(
        () => openSheet(page),
        (error) => log('printing failed', error),
      ),
    exports: exportsOf(own, saver),
    about: () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
      systemLanguage: systemLanguage(app),
    }),
  });
  return createGate(handlers, {
    isOwnPage: (url) => isOwnPage(url, devServer),
    failed: (name, error) => log(`request failed: ${name}`, error),
  });
}

function showMenu(own: Desk, window: BrowserWindow): void {
  showApplicationMenu({
    words: own.words(),
    settings: own.preferences.read(),
    isMac: process.platform === 'darwin',
    isDevelopment,
    // The menu is that of every window, and what it does happens in the main one.
    openFile() {
      showWindow();
      void chooseFile(dialog, window).then((file) => handOver(file, own.events, own.notices));
    },
    run(command) {
      showWindow();
      own.events.emit('command.run', { command });
    },
    change: (change) => own.preferences.change(change),
  });
}

/** The main window is told by an event of the desk. */
function applySettings(settings: Settings): void {
  nativeTheme.themeSource = settings.theme;
  if (desk && windows) showMenu(desk, windows.main);
  windows?.entries.tell('settings.changed', settings);
  surroundings?.settingsChanged();
}

/** Files from outside: of the command line, of a second start, of the system. */
function receive(given: readonly string[]): void {
  showWindow();
  void desk?.receive(given);
}

function showWindow(): void {
  if (windows) bringForward(windows.main);
}

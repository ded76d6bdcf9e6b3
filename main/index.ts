import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, nativeTheme, protocol, screen } from 'electron';
import { readClipboard, writeClipboard } from './clipboard';
import { createDesk, type Desk } from './desk';
import { endOnFailure } from './failure';
import { chooseFile } from './files/choose-file';
import { handOver } from './files/hand-over';
import { createGate, type Gate } from './gate';
import { systemLanguage } from './language';
import { openLog } from './log';
import { offerContextMenu, showApplicationMenu } from './menu/show-menus';
import { isOwnPage, startPage } from './page/address';
import { hearPages } from './page/hear-pages';
import { switchOffNetwork } from './page/offline';
import { declareScheme, servePages } from './page/protocol';
import { restrictPages } from './page/restrictions';
import { fileArguments } from './profile/file-arguments';
import { settleProfile } from './profile/settle-profile';
import { isFirstInstance } from './profile/single-instance';
import { finishBeforeQuit } from './quit';
import { createHandlers } from './requests';
import spawnTriage from './triage/worker?nodeWorker';
import { createMainWindow, showWindow } from './window/main-window';
import { reloadOnce } from './window/recovery';
import { followTheme, ground } from './window/theme';
import { words } from './words';

/** The server of `npm run dev`. A build for release does not hold even the question. */
const devServer = import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined;
const isDevelopment = devServer !== undefined;

/** Of the first instance only: a second one must not touch what the first one keeps. */
let desk: Desk | undefined;

const logFolder = () => join(app.getPath('userData'), 'logs');
const log = openLog(logFolder);
const end = endOnFailure({ app, dialog, log, logFolder, words: () => desk?.words() ?? words.en });

const profile = settleProfile(app);
const files = fileArguments(process.argv, process.cwd(), process.defaultApp);
if (isFirstInstance(app, files, receive)) start();
else app.exit(0);

function start(): void {
  declareScheme(protocol);
  switchOffNetwork(app, devServer);
  // Chromium does not run as root in its sandbox, and would not start at all.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  restrictPages(app, devServer);
  const own = createDesk({
    profile,
    log,
    send: (name, payload) => mainWindow()?.webContents.send('errdesk.event', name, payload),
    systemLanguage: () => systemLanguage(app),
    changed: () => applySettings(own),
    // A paste that fills the worker's memory must not fill ours. In mebibytes.
    spawnTriage: () => spawnTriage({ resourceLimits: { maxOldGenerationSizeMb: 1024 } }),
  });
  desk = own;
  finishBeforeQuit(app, async () => {
    own.triage.close();
    await own.store.flush();
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
  const window = createMainWindow({
    placement: own.store.read().window,
    areas: [screen.getPrimaryDisplay().workArea, ...screen.getAllDisplays().map(({ workArea }) => workArea)],
    background: ground(nativeTheme),
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    hasDevTools: isDevelopment,
    moved: (placement) => own.store.write({ window: placement }),
  });
  followTheme(window, nativeTheme);
  offerContextMenu(window, own.words);
  reloadOnce(window.webContents, {
    now: () => performance.now(),
    reloaded(reason) {
      log(`page gone: ${reason}`);
      own.events.pageLoads();
      own.notices.raise({ code: 'window-reloaded' });
    },
    gaveUp: (reason) => end(`page gone again: ${reason}`),
  });
  hearPages(ipcMain, gateFor(own, window));
  showMenu(own, window);
  void window.loadURL(devServer ?? startPage);
  window.once('ready-to-show', () => own.triage.warm());
}

function gateFor(own: Desk, window: BrowserWindow): Gate {
  const handlers = createHandlers({
    ...own,
    // The window need not wait for it to be read before it is opened.
    catalog: async () => (await import('errdesk:catalog')).catalog,
    clipboard: { read: readClipboard, write: writeClipboard },
    chooseFile: () => chooseFile(dialog, window),
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
    openFile: () => void chooseFile(dialog, window).then((file) => handOver(file, own.events, own.notices)),
    run: (command) => own.events.emit('command.run', { command }),
    change: (change) => own.preferences.change(change),
  });
}

function applySettings(own: Desk): void {
  nativeTheme.themeSource = own.preferences.read().theme;
  const window = mainWindow();
  if (window) showMenu(own, window);
}

/** Files from outside: of the command line, of a second start, of the system. */
function receive(given: readonly string[]): void {
  const window = mainWindow();
  if (window) showWindow(window);
  void desk?.receive(given);
}

function mainWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows()[0];
}

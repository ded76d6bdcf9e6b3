import { join } from 'node:path';
import { app, dialog, Menu, nativeTheme, protocol } from 'electron';
import { openBoard } from './clipboard';
import { commandOf } from './command-line/command-of';
import { runCommand } from './command-line/run-command';
import { endOnFailure } from './failure';
import { createGestures, type Gestures } from './gestures';
import { openLog } from './log';
import { followLogin } from './login/follow-login';
import { keepMenu } from './menu/keep-menu';
import { newerFiles } from './newer/newer-files';
import { refuseNewer } from './newer/refuse-newer';
import { receiveFromOutside } from './open/receive';
import { openGate } from './open-gate';
import { openWindows } from './open-windows';
import { cardAddress, pageAddress } from './page/address';
import { shareFonts } from './page/fonts';
import { hearGestures } from './page/hear-gestures';
import { switchOffNetwork } from './page/offline';
import { declareScheme, servePages } from './page/protocol';
import { restrictPages, sandboxPages } from './page/restrictions';
import { type Handed, handedBy } from './profile/handed';
import { namedDefaults } from './profile/named-defaults';
import { readerSwitch } from './profile/own-switches';
import { prepareProfile } from './profile/prepare-profile';
import { isFirstInstance } from './profile/single-instance';
import { startedAgain } from './profile/start-again';
import type { UserData } from './profile/user-data';
import { finishBeforeQuit } from './quit';
import { createServices, type Services } from './services';
import { defaultsPlaces, readTeamDefaults } from './settings/team-defaults';
import { followShortcut, shortcutFor } from './shortcut/follow-shortcut';
import { showSuggestions } from './suggest/show-suggestions';
import { systemParts } from './system';
import { keepTray } from './tray/keep-tray';
import { stayInTray } from './tray/stay-in-tray';
import { serveLooks } from './watch/reader-process';
import { dialogsOf } from './window/dialogs';
import { createMainPage, type MainPage } from './window/main-page';
import { pagePartsOf } from './window/page-window';
import { setTheme } from './window/theme';

/** The server of `npm run dev`. Release builds do not contain this lookup. */
const devServer = import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined;
const logFolder = () => join(app.getPath('userData'), 'logs');
const log = openLog(logFolder);
const failure = endOnFailure({ app, dialog, log, logFolder });

const given = {
  ...{ given: process.argv, folder: process.cwd() },
  ...{ isDefaultApp: process.defaultApp, isPackaged: app.isPackaged },
};
const command = commandOf(given);
// Awaited: Electron becomes ready, and asks for a display, only after this module has run.
if (command) await runCommand(app, command, process);
else if (!startedAgain(app, given, process)) {
  if (app.commandLine.hasSwitch(readerSwitch)) serveLooks(app, openBoard());
  else begin();
}

function begin(): void {
  const profile = prepareProfile(app);
  const newer = newerFiles(profile);
  const handed = handedBy(given);
  if (newer.length > 0) refuseNewer(app, dialog, profile, newer);
  else if (isFirstInstance(app, handed)) start(profile, handed);
  else app.exit(0);
}

function start(profile: UserData, handed: Handed): void {
  // Electron would make a menu of its own, which nobody sees.
  Menu.setApplicationMenu(null);
  declareScheme(protocol);
  switchOffNetwork(app, devServer);
  shareFonts(app);
  sandboxPages(app);
  restrictPages(app, devServer);
  const gestures = createGestures(() => performance.now());
  hearGestures(app, gestures);
  const page = createMainPage();
  const team = readTeamDefaults(namedDefaults(given), defaultsPlaces(process));
  const services = createServices({ profile, team, log, page, ...systemParts(app) });
  failure.speak(services.words);
  finishBeforeQuit(app, services.close);
  receiveFromOutside(app, handed, services);
  // Not awaited: Electron becomes ready only after this module has run.
  void app.whenReady().then(() => open(services, page, gestures));
}

function open(services: Services, page: MainPage, gestures: Gestures): void {
  const parts = pagePartsOf(join(import.meta.dirname, '../preload/preload.cjs'), devServer !== undefined);
  servePages(protocol, join(import.meta.dirname, '../renderer'));
  setTheme(nativeTheme, services.preferences);
  const shortcut = shortcutFor(services);
  const { window, entryWindows, guide } = openWindows(services, {
    parts,
    shortcut,
    gestures,
    devServer,
    failure,
  });
  page.use(window);
  const { settings } = services.stores;
  const dialogs = dialogsOf(dialog, window, {
    last: () => settings.read().openFolder,
    chosen: (openFolder) => settings.write({ openFolder }),
  });
  openGate(services, { entryWindows, guide, shortcut, gestures, dialogs, devServer });
  void window.loadURL(pageAddress(undefined, devServer));
  // What its first paint does not need would hold it up: main serves the page too.
  window.once('ready-to-show', () => {
    keepMenu(services, { window, guide, dialogs, gestures, isDevelopment: devServer !== undefined });
    keepTray(services, shortcut);
  });
  showSuggestions(services, window, parts, cardAddress(devServer));
  stayInTray(services, window);
  followLogin(services);
  followShortcut(shortcut, services);
  void services.privacy.tellUnusable();
  services.watch.start();
}

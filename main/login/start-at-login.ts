import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import type { WatchSettings } from '../../bridge/contract/watch';
import { writeWhole } from '../../files/write-whole';
import { words } from '../words';
import { autostartFile } from './autostart-file';

/** The word of the command line that starts Errdesk without its window. */
const hiddenSwitch = 'hidden';

type LoginSettings = Pick<WatchSettings, 'atLogin' | 'hidden'>;

export interface LoginParts {
  app: App;
  platform: NodeJS.Platform;
  environment: NodeJS.ProcessEnv;
  /** The system did not take it; `path` is the file that could not be written, where it is one. */
  failed(path: string | null): void;
}

/** Tells the system whether Errdesk is to be started when the person logs in. Never rejects. */
export async function startAtLogin(wanted: LoginSettings, parts: LoginParts): Promise<void> {
  if (parts.platform === 'linux') return writeAutostart(wanted, parts);
  const { app, failed } = parts;
  app.setLoginItemSettings({
    openAtLogin: wanted.atLogin,
    args: wanted.hidden ? [`--${hiddenSwitch}`] : [],
  });
  const { openAtLogin, status } = app.getLoginItemSettings();
  // macOS may still ask the person, in its own settings.
  if (openAtLogin !== wanted.atLogin && status !== 'requires-approval') failed(null);
}

async function writeAutostart({ atLogin, hidden }: LoginSettings, { app, environment, failed }: LoginParts) {
  const folder = join(environment['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'autostart');
  const path = join(folder, 'errdesk.desktop');
  try {
    if (!atLogin) return await rm(path, { force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const command = [...commandOf(app, environment), ...(hidden ? [`--${hiddenSwitch}`] : [])];
    const text = autostartFile(command, { en: words.en.comment, zh: words.zh.comment });
    await writeWhole(path, text, { mode: 0o600 });
  } catch {
    failed(path);
  }
}

/** What starts Errdesk: an AppImage is not where its program seems to be, and from the sources Electron is named the app. */
function commandOf(app: App, environment: NodeJS.ProcessEnv): string[] {
  if (app.isPackaged) return [environment['APPIMAGE'] || process.execPath];
  return [process.execPath, app.getAppPath()];
}

/** Whether this start is to be one without a window. */
export function startsHidden(app: App, platform: NodeJS.Platform, { hidden }: LoginSettings): boolean {
  if (app.commandLine.hasSwitch(hiddenSwitch)) return true;
  // There a login item has no words of its own.
  return platform === 'darwin' && hidden && app.getLoginItemSettings().wasOpenedAtLogin;
}

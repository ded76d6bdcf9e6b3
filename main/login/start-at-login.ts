import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import type { WatchSettings } from '../../bridge/contract/watch';
import { writeWhole } from '../../files/write-whole';
import { hiddenSwitch } from '../profile/own-switches';
import { words } from '../words';
import { autostartFile } from './autostart-file';

type LoginSettings = Pick<WatchSettings, 'atLogin' | 'hidden'>;

export interface LoginParts {
  app: App;
  platform: NodeJS.Platform;
  environment: NodeJS.ProcessEnv;
  /** The system refused. `path` is the file that could not be written; null when no file is involved. */
  failed(path: string | null): void;
}

/** Tells the system whether to start Errdesk when the person logs in. Never rejects. */
export async function startAtLogin(wanted: LoginSettings, parts: LoginParts): Promise<void> {
  if (parts.platform === 'linux') return writeAutostart(wanted, parts);
  const { app, failed } = parts;
  app.setLoginItemSettings({
    openAtLogin: wanted.atLogin,
    args: wanted.hidden ? [`--${hiddenSwitch}`] : [],
  });
  const { openAtLogin, status } = app.getLoginItemSettings();
  // On macOS the person may still have to approve it in the system's settings.
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

/** The command that starts Errdesk. In an AppImage `execPath` is temporary; from sources Electron needs the app's path. */
function commandOf(app: App, environment: NodeJS.ProcessEnv): string[] {
  if (app.isPackaged) return [environment['APPIMAGE'] || process.execPath];
  return [process.execPath, app.getAppPath()];
}

/** Whether to start without a window. */
export function startsHidden(app: App, platform: NodeJS.Platform, { hidden }: LoginSettings): boolean {
  if (app.commandLine.hasSwitch(hiddenSwitch)) return true;
  // On macOS a login item cannot have arguments.
  return platform === 'darwin' && hidden && app.getLoginItemSettings().wasOpenedAtLogin;
}

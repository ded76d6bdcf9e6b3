import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { App } from 'electron';
import { chooseUserData, type UserData } from './user-data';

/**
 * Chooses the folder of this profile, also for Chromium's files. Call it first, because the single-instance lock, the
 * settings and the log are all in that folder.
 */
export function prepareProfile(app: App): UserData {
  // The switch is read here because Electron, when it cannot create that folder, silently uses the default one, and
  // two profiles would be mixed.
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  const usual = app.getPath('userData');
  const chosen = chooseUserData(asked === '' ? usual : resolve(asked), tmpdir());
  if (chosen.path !== usual) {
    app.setPath('userData', chosen.path);
    app.setPath('sessionData', chosen.path);
  }
  return chosen;
}

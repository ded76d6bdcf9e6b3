import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { App } from 'electron';
import { chooseUserData, type UserData } from './user-data';

/**
 * Settles where everything of this profile is kept, Chromium's own files included. Must come first: the lock of
 * the single instance, the settings and the log are all in there.
 */
export function prepareProfile(app: App): UserData {
  // Where the folder of this switch cannot be made, Electron goes back to the usual one without a word, and would
  // mix two profiles.
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  const usual = app.getPath('userData');
  const chosen = chooseUserData(asked === '' ? usual : resolve(asked), tmpdir());
  if (chosen.path !== usual) {
    app.setPath('userData', chosen.path);
    app.setPath('sessionData', chosen.path);
  }
  return chosen;
}

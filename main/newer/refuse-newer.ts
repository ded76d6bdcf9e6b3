import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App, Dialog } from 'electron';
import { systemLanguage } from '../language';
import type { UserData } from '../profile/user-data';
import { words } from '../words';

/**
 * Says that a newer Errdesk has written this profile, and ends. What is in the profile stays as it is: Chromium keeps
 * its own files elsewhere meanwhile.
 */
export function refuseNewer(
  app: App,
  dialog: Pick<Dialog, 'showMessageBox'>,
  { path }: UserData,
  files: readonly string[],
): void {
  const apart = mkdtempSync(join(tmpdir(), 'errdesk-'));
  app.setPath('userData', apart);
  app.setPath('sessionData', apart);
  app.on('quit', () => rmSync(apart, { recursive: true, force: true }));
  void app.whenReady().then(async () => {
    const { newerTitle, newerText } = words[systemLanguage(app)];
    const detail = newerText(app.getVersion(), path, files);
    await dialog.showMessageBox({ type: 'info', title: 'Errdesk', message: newerTitle, detail });
    app.quit();
  });
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { SettingsChange } from '../bridge/contract/settings';
import { asAtFirst, firstSettings } from './as-at-first';
import { launch, openedWindow } from './launch';

/** The folder of a profile that holds such settings. */
export function createProfile(settings: SettingsChange): string {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-e2e-'));
  if (Object.keys(settings).length > 0)
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  return folder;
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** An Errdesk that runs. */
export interface Running {
  app: ElectronApplication;
  profile: string;
}

/** One Errdesk for test after test, of which each finds it as if it had just been started. */
export interface SharedErrdesk {
  take(settings: SettingsChange): Promise<Running>;
  /** Leaves the clipboard and the shortcut to another Errdesk on the same display. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export function createSharedErrdesk(): SharedErrdesk {
  let running: Running | undefined;

  async function start(): Promise<Running> {
    const profile = createProfile({});
    running = { app: await launch({ profile }), profile };
    await openedWindow(running.app);
    return running;
  }

  async function close(): Promise<void> {
    if (!running) return;
    const { app, profile } = running;
    running = undefined;
    await app.close();
    removeFolder(profile);
  }

  return {
    async take(settings) {
      const there = running ?? (await start());
      // Of a window that a test has broken nothing is expected.
      if (await asAtFirst(there.app, settings).catch(() => false)) return there;
      await close();
      const fresh = await start();
      if (await asAtFirst(fresh.app, settings)) return fresh;
      throw new Error('Errdesk cannot be left as it is at first.');
    },
    async rest() {
      if (!running) return;
      const quiet = { watch: { ...firstSettings.watch, shortcut: null } };
      if (!(await asAtFirst(running.app, quiet).catch(() => false))) await close();
    },
    close,
  };
}

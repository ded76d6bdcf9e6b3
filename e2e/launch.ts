import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { findRuntime, runtimeArguments, runtimeEnvironment } from '../scripts/runtime.mjs';
import { hasVirtualDisplays } from './virtual-display';

/** On a virtual display Chromium would look for a graphics card, twice and in vain, at each start. */
export const displayArguments = hasVirtualDisplays ? ['--disable-gpu'] : [];

/** Errdesk with the packs that belong to the tests. */
const root = join(import.meta.dirname, '../out/test');

export interface Launch {
  /** Folder of the profile. */
  profile: string;
  /** Further arguments of the command line, such as a file to open. */
  args?: string[];
  /** Variables of the environment that are others for this start. */
  env?: Record<string, string>;
  /** Of Electron's main process, in place of Errdesk. */
  script?: string;
}

/** The command line of such a start, without its program. */
export const startWords = (profile: string, args: readonly string[], script = root) => [
  ...[...runtimeArguments(), ...displayArguments, `--user-data-dir=${profile}`],
  ...[script, ...args],
];

/** Starts Errdesk as it is built for the tests, on the runtime that `npm start` uses. */
export async function launch({
  profile,
  args = [],
  env = {},
  script = root,
}: Launch): Promise<ElectronApplication> {
  const runtime = findRuntime();
  if (!runtime) throw new Error('There is no Electron yet: run `npm test`, which installs it.');
  // Playwright asks the electron package for the executable, which reads this. Given `executablePath` instead, its
  // launch hangs now and then.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  return electron.launch({
    args: startWords(profile, args, script),
    colorScheme: null,
    // Playwright switches Chromium's sandbox off unless it is told not to; only root has to do without.
    chromiumSandbox: runtimeArguments().length === 0,
    env: { ...runtimeEnvironment(), LC_ALL: 'C.UTF-8', LANGUAGE: 'en', ...env },
  });
}

/** The window, once a person could begin to use it. */
export async function openedWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import type { SettingsChange } from '../bridge/contract';
import { findRuntime, runtimeArguments, runtimeEnvironment } from '../scripts/runtime.mjs';

export { expect } from '@playwright/test';

/** The folder of the app: one that was built apart, such as `out/test`, or Errdesk itself. */
const root = process.env['ERRDESK_APP'] ?? join(import.meta.dirname, '..');

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

/** Starts Errdesk as it is built in `out/`, on the runtime that `npm start` uses. */
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
    args: [...runtimeArguments(), `--user-data-dir=${profile}`, script, ...args],
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

interface Fixtures {
  /** Settings that are there at the start. */
  settings: SettingsChange;
  /** A folder of its own for each test, gone afterwards. */
  profile: string;
  app: ElectronApplication;
  page: Page;
}

/** A test with a fresh Errdesk in front of it. */
export const test = base.extend<Fixtures>({
  settings: [{}, { option: true }],
  profile: async ({ settings }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'errdesk-e2e-'));
    if (Object.keys(settings).length > 0)
      writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  app: async ({ profile }, use) => {
    const app = await launch({ profile });
    await use(app);
    await app.close();
  },
  page: async ({ app }, use) => {
    await use(await openedWindow(app));
  },
});

/** Puts a text on the system's clipboard and presses Ctrl+V, as a person does. */
export async function paste(app: ElectronApplication, page: Page, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
  await page.keyboard.press('Control+V');
}

/** Waits until the window has been painted. One that is resized before that now and then is never painted at all. */
export async function painted(app: ElectronApplication): Promise<void> {
  const page = await app.firstWindow();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Makes the window's content so large, as dragging its edge does. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await painted(app);
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

/** What lies on the system's clipboard. */
export function copied(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

export async function choose(page: Page, group: string | RegExp, option: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option }).click();
}

/** The word of the verdict, beside its seal. The samples of the empty window bear the same words. */
export function verdict(page: Page, word: string) {
  return page
    .locator('header')
    .filter({ has: page.getByRole('heading', { level: 1 }) })
    .getByText(word, { exact: true });
}

/** Asks for an entry in a window of its own, and answers that window once it can be read. */
export async function entryWindow(app: ElectronApplication, page: Page, id: string): Promise<Page> {
  const [opened] = await Promise.all([
    app.waitForEvent('window'),
    page.evaluate((entry) => window.errdesk.request('entry.show', { id: entry }), id),
  ]);
  await opened.getByRole('heading', { level: 2 }).waitFor();
  return opened;
}

/** Closes the window of an entry as a person does. Closed by the debugging protocol it would keep Errdesk from ending. */
export async function closeByKey(own: Page): Promise<void> {
  const gone = own.waitForEvent('close');
  // It may be gone before the key is reported.
  await own.keyboard.press('Escape').catch(() => undefined);
  await gone;
}

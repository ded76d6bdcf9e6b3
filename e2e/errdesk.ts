import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { SettingsChange } from '../bridge/contract/settings';
import { launch, openedWindow } from './launch';
import {
  createProfile,
  createSharedErrdesk,
  type Running,
  removeFolder,
  type SharedErrdesk,
} from './shared-errdesk';
import { hasVirtualDisplays, openVirtualDisplay } from './virtual-display';

export { expect } from '@playwright/test';
export { launch, openedWindow } from './launch';

interface WorkerFixtures {
  display: undefined;
  shared: SharedErrdesk;
}

interface Fixtures {
  /** Settings that are there at the start. */
  settings: SettingsChange;
  /** A folder of its own for each test, gone afterwards. */
  folder: string;
  running: Running;
  /** The folder of the profile. */
  profile: string;
  app: ElectronApplication;
  page: Page;
}

/**
 * A test with Errdesk in front of it as it is after its start. It is the same one as that of the test before, so a
 * test must not end it, and what it raises as a notice costs a start.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      if (!hasVirtualDisplays) return use(undefined);
      const { name, close } = await openVirtualDisplay();
      // Of this worker, so that whatever it starts is there: Errdesk, and the programs that play others.
      process.env['DISPLAY'] = name;
      delete process.env['WAYLAND_DISPLAY'];
      delete process.env['XAUTHORITY'];
      await use(undefined);
      await close();
    },
    { scope: 'worker', auto: true },
  ],
  shared: [
    async ({ display: _ }, use) => {
      const shared = createSharedErrdesk();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  settings: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'errdesk-e2e-'));
    await use(folder);
    removeFolder(folder);
  },
  running: async ({ shared, settings }, use) => {
    await use(await shared.take(settings));
  },
  app: async ({ running }, use) => {
    await use(running.app);
  },
  profile: async ({ running }, use) => {
    await use(running.profile);
  },
  page: async ({ app }, use) => {
    await use(await openedWindow(app));
  },
});

/** A test with an Errdesk of its own: for what is about its start, its end or its profile. */
export const freshTest = test.extend({
  profile: async ({ shared, settings }, use) => {
    await shared.rest();
    const profile = createProfile(settings);
    await use(profile);
    removeFolder(profile);
  },
  app: async ({ profile }, use) => {
    const app = await launch({ profile });
    await use(app);
    await app.close();
  },
});

/**
 * Puts a text on the system's clipboard and presses Ctrl+V, as a person does. What is shown then is about that text, and
 * no longer about the one before.
 */
export async function paste(app: ElectronApplication, page: Page, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
  await page.keyboard.press('Control+V');
  await page.locator('html[aria-busy]').waitFor({ state: 'detached' });
}

/**
 * Pastes a log of 20 MB with an error in its middle. It is made in the main process: a text so long breaks the
 * connection over which tests speak to Errdesk.
 */
export async function pasteVeryLong(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ clipboard }) => {
    const line = '[09:41:06.931] <INFO> stats rtt=31 loss=0 jitter=2 bytes=184467\n';
    const half = line.repeat(Math.ceil(10_000_000 / line.length));
    clipboard.writeText(`${half}RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> result: 70003\n${half}`);
  });
  await page.keyboard.press('Control+V');
}

/** Keeps a page busy for a moment: the keys that are pressed in it come to it together, with no frame between them. */
export async function keepBusy(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 300;
      while (performance.now() < end);
    });
  });
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

/** Chooses from the menu of the paste. */
export async function fromPasteMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'What to do with the paste' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** That the answer was copied, and when. */
export const copiedSign = (page: Page) => page.getByText(/^(Copied \d\d:\d\d|\d\d:\d\d 已复制)$/);

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
  // A key that comes before the page listens is pressed again, as a person would.
  await expect(async () => {
    await own.keyboard.press('Escape').catch(() => undefined);
    expect(own.isClosed()).toBe(true);
  }).toPass();
}

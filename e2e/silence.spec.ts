import { once } from 'node:events';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { cardOf, leave as leaveErrdesk } from './card';
import { entryWindow, expect, freshTest, launch, openedWindow } from './errdesk';
import { type Listeners, openListeners } from './listeners';
import { netLog } from './net-log';
import { watchForGood, watchSettings } from './watching';
import { askByElements, askByScript, askPeers, leave } from './ways-out';

// Every window is tried in one run: each is a page of Errdesk's in which a stranger's script runs.

freshTest.use({ settings: { language: 'en', watch: { ...watchSettings, notify: 'card' } } });
freshTest.setTimeout(180_000);

let listeners: Listeners;
freshTest.beforeEach(async () => {
  listeners = await openListeners();
});
freshTest.afterEach(() => listeners.close());

/** What came from Errdesk until now. Something is sent from here at last, which is heard after what was sent before. */
async function heard(): Promise<readonly string[]> {
  const { targets, heard: all } = listeners;
  const socket = createConnection(targets.tcp, targets.addresses[0]);
  await once(socket, 'connect');
  await expect.poll(() => all()).toContain(`tcp from ${socket.localPort}`);
  const own = `tcp from ${socket.localPort}`;
  socket.destroy();
  return all().filter((each) => each !== own);
}

/** Tries everything in a page of Errdesk's. Answers what went through. */
async function attack(page: Page): Promise<string[]> {
  const { targets } = listeners;
  const before = page.url();
  const through = await page.evaluate(askByScript, targets);
  await page.evaluate(askByElements, targets);
  for (const of of ['page', 'frame'] as const)
    through.push(...(await page.evaluate(askPeers, { ...targets, of })));
  for (const frame of await framesOf(page)) through.push(...(await frame.evaluate(askByScript, targets)));
  for (const worker of page.workers()) through.push(...(await worker.evaluate(askByScript, targets)));
  await page.evaluate(leave, targets);
  expect(page.url()).toBe(before);
  // Asked by script: Playwright itself waits for where the page was not let go.
  expect(await page.evaluate(async () => (await window.errdesk.request('app.about')).ok)).toBe(true);
  return through;
}

/** Frames that a page can make of itself, without an address to be refused. */
async function framesOf(page: Page): Promise<Frame[]> {
  await page.evaluate(() => {
    const code = new Blob(['<p>frame</p>'], { type: 'text/html' });
    for (const source of [{}, { srcdoc: '<p>frame</p>' }, { src: URL.createObjectURL(code) }])
      document.body.append(Object.assign(document.createElement('iframe'), source));
  });
  // What is shown in place of a frame that was refused runs no script.
  return page.frames().filter((frame) => frame.parentFrame() && !frame.url().startsWith('chrome-error:'));
}

freshTest('a script in any page of ours sends nothing anywhere', async ({ profile }) => {
  const log = join(profile, 'net.json');
  const app = await launch({ profile, args: [`--log-net-log=${log}`] });
  const page = await openedWindow(app);
  const own = await entryWindow(app, page, 'tencent-roomengine/device/-1102');
  expect(await attack(own)).toEqual([]);
  expect(await attack(page)).toEqual([]);
  await watchForGood(page);
  await leaveErrdesk(app);
  const card = await cardOf(app);
  // While the pointer is on it, it stays.
  await card.getByRole('heading', { level: 1 }).hover();
  expect(await attack(card)).toEqual([]);
  expect(await heard()).toEqual([]);
  await app.close();

  const { requested, resolved, connected, sent } = netLog(log);
  expect(requested.filter((url) => !/^(app|data|blob):/.test(url))).toEqual([]);
  expect({ resolved, connected, sent }).toEqual({ resolved: [], connected: [], sent: [] });
});

freshTest('nor does one in the session in which answers are printed', async ({ app, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [sheet] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(({ BrowserWindow }) => {
      const webPreferences = { partition: 'print', sandbox: true };
      void new BrowserWindow({ show: false, webPreferences }).loadURL(
        'data:text/html,<h1>A page to print</h1>',
      );
    }),
  ]);
  await sheet.getByRole('heading').waitFor({ state: 'attached' });
  const { targets } = listeners;
  for (const of of ['page', 'frame'] as const)
    expect(await sheet.evaluate(askPeers, { ...targets, of })).toEqual([]);
  await sheet.evaluate(askByScript, targets);
  await sheet.evaluate(askByElements, targets);
  expect(await heard()).toEqual([]);
});

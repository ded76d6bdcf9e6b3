import type { ElectronApplication, Page } from '@playwright/test';
import { choose, entryWindow, expect, freshTest, launch, openedWindow, paste, test } from './errdesk';
import { joinRefused } from './logs';

const camera = 'tencent-roomengine/device/-1102';
/** A code that is part of another one. */
const account = 'tencent-trtc-web-v4/account/-8';

const ask = (page: Page, id: string) =>
  page.evaluate((entry) => window.errdesk.request('entry.show', { id: entry }), id);
const title = (window: Page) => window.getByRole('heading', { level: 2 });
const detail = (page: Page) => page.getByRole('region', { name: 'The chosen entry' });
const copied = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());
/** Whether the window of such a title stays above the others. */
const isOnTop = (app: ElectronApplication, name: string) =>
  app.evaluate(
    ({ BrowserWindow }, start) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle().startsWith(start))
        ?.isAlwaysOnTop(),
    name,
  );

/** The window that opens upon `act`, with its entry in it. */
async function windowAfter(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const [window] = await Promise.all([app.waitForEvent('window'), act()]);
  await title(window).waitFor();
  return window;
}

/** Presses a key that closes a window, which is gone before the key is up again. */
async function closedBy(window: Page, key: string): Promise<void> {
  await Promise.all([window.waitForEvent('close'), window.keyboard.press(key).catch(() => undefined)]);
}

/** Goes to the Catalog and chooses the entry of a code. */
async function find(page: Page, code: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the catalog' }).fill(code);
  await page.keyboard.press('Enter');
  await expect(detail(page).getByText(code, { exact: true }).first()).toBeVisible();
}

test.describe('an entry is opened in a window of its own', () => {
  test('by the button of the catalog, and read there', async ({ app, page }) => {
    await find(page, '70003');
    const window = await windowAfter(app, () =>
      detail(page).getByRole('button', { name: 'Open in its own window' }).click(),
    );
    await expect(window).toHaveTitle(/^70003 .*signature/i);
    await expect(title(window)).toContainText(/signature/i);
    for (const label of ['Meaning', 'Cause', 'Fixed when', 'Source'])
      await expect(window.getByRole('heading', { level: 3, name: label })).toBeVisible();
    await expect(window.getByRole('main').locator('ol li').first()).toContainText(/userSig/);
  });

  for (const key of ['o'])
    test(`by ${key} on its row`, async ({ app, page }) => {
      await find(page, '70003');
      const window = await windowAfter(app, () => page.keyboard.press(key));
      await expect(title(window)).toContainText(/signature/i);
    });

  test('from Triage, by its button and by a key', async ({ app, page }) => {
    await paste(app, page, joinRefused);
    const button = page.getByRole('button', { name: 'Open in its own window' });
    const window = await windowAfter(app, () => button.click());
    await expect(window).toHaveTitle(/^70003 /);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Joining');
    const outer = await windowAfter(app, () => page.keyboard.press('o'));
    await expect(title(outer)).toContainText('Joining');
  });

  test('once: asked for again, the same one shows it', async ({ app, page }) => {
    const window = await entryWindow(app, page, account);
    await expect(window).toHaveTitle(/^-8 /);
    await window.getByRole('button', { name: '16385' }).click();
    await expect(window).toHaveTitle(/^16385 /);
    expect(await ask(page, account)).toEqual({ ok: true, value: undefined });
    await expect(window).toHaveTitle(/^-8 /);
    expect(app.windows()).toHaveLength(2);
  });

  test('but not one that the catalog does not have, nor more than can be overlooked', async ({
    app,
    page,
  }) => {
    for (const id of ['no/such/entry', '../../index.html', ''])
      expect(await ask(page, id)).toEqual({ ok: false, problem: { code: 'entry-unknown', name: id } });
    const ids = await page.evaluate(async () => {
      const part = await window.errdesk.request('catalog.read', { part: 0 });
      const entries: { id: string }[] = part.ok ? JSON.parse(part.value.text).entries : [];
      return entries.slice(0, 12).map(({ id }) => id);
    });
    for (const id of ids) expect(await ask(page, id)).toMatchObject({ ok: true });
    await find(page, '70003');
    await page.keyboard.press('o');
    await expect(page.getByText('12 entries are open in windows of their own.')).toBeVisible();
    expect(app.windows()).toHaveLength(13);
  });
});

test.describe('the window of an entry', () => {
  test('follows language and theme of the main window', async ({ app, page }) => {
    const window = await entryWindow(app, page, camera);
    const ground = () => window.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Appearance', 'Light');
    await expect.poll(ground).toBe('rgb(243, 245, 245)');
    await choose(page, 'Appearance', 'Dark');
    await expect.poll(ground).toBe('rgb(16, 19, 20)');
    await choose(page, 'Language', '中文');
    await expect(window.getByRole('heading', { level: 3, name: '含义' })).toBeVisible();
    await expect(title(window)).toContainText('摄像头');
    const text = (label: string) =>
      window
        .getByRole('main')
        .locator('section')
        .filter({ has: window.getByRole('heading', { name: label }) });
    await expect(text('含义')).toContainText('摄像头');
    await expect(window.getByRole('main').locator('ol li').first()).toContainText(/[\u4e00-\u9fff]{4}/);
    await expect(window).toHaveTitle(/^-1102 .*摄像头/);
    await expect(window.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });

  test('leads to related entries and back, where each was left, and Esc closes it at last', async ({
    app,
    page,
  }) => {
    const window = await entryWindow(app, page, account);
    const main = window.getByRole('main');
    const scrolled = () => main.evaluate(({ scrollTop }) => scrollTop);
    await window.keyboard.press('End');
    const end = await main.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(scrolled).toBe(end);
    await window.getByRole('button', { name: '16385' }).evaluate((link: HTMLElement) => link.click());
    await expect(window).toHaveTitle(/^16385 /);
    expect(await scrolled()).toBe(0);
    await window.keyboard.press('Alt+ArrowLeft');
    await expect(window).toHaveTitle(/^-8 /);
    expect(await scrolled()).toBe(end);
    await window.getByRole('button', { name: '16385' }).click();
    await window.keyboard.press('Escape');
    await expect(window).toHaveTitle(/^-8 /);
    await closedBy(window, 'Escape');
    expect(app.windows()).toHaveLength(1);
  });

  test('shows its entry in the catalog of the main window', async ({ app, page }) => {
    const window = await entryWindow(app, page, camera);
    await window.getByRole('button', { name: 'Show in Catalog' }).click();
    await expect(detail(page)).toContainText('-1102');
    await expect(page.getByRole('button', { name: 'Catalog' })).toHaveAttribute('aria-current', 'page');
  });

  test('copies the code by a key, and what the menu offers', async ({ app, page }) => {
    const window = await entryWindow(app, page, camera);
    await window.keyboard.press('c');
    await expect(window.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await copied(app)).toBe('-1102');
    await window.getByRole('button', { name: /Cop/ }).click();
    await window.getByRole('button', { name: 'Link' }).click();
    await expect.poll(() => copied(app)).toBe(`errdesk://entry/${camera}`);
    // Esc closes the list alone.
    await window.getByRole('button', { name: /Cop/ }).click();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toBeHidden();
    await expect(title(window)).toBeVisible();
  });

  test('stays on top while that is pressed', async ({ app, page }) => {
    const window = await entryWindow(app, page, camera);
    const pin = window.getByRole('button', { name: 'Keep on top' });
    await expect(pin).toHaveAttribute('aria-pressed', 'false');
    await pin.click();
    await expect(pin).toHaveAttribute('aria-pressed', 'true');
    expect(await isOnTop(app, '-1102')).toBe(true);
    expect(await isOnTop(app, 'Errdesk')).toBe(false);
    await pin.click();
    await expect(pin).toHaveAttribute('aria-pressed', 'false');
    expect(await isOnTop(app, '-1102')).toBe(false);
  });

  freshTest('is closed by Ctrl+W, and with the main window', async ({ app, page }) => {
    const window = await entryWindow(app, page, camera);
    await closedBy(window, 'Control+W');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await entryWindow(app, page, camera);
    const ended = app.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle() === 'Errdesk')
        ?.close(),
    );
    await ended;
  });

  freshTest('is as large again as it was left', async ({ app, page, profile }) => {
    const first = await entryWindow(app, page, camera);
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.getTitle() !== 'Errdesk')
        ?.setContentSize(520, 610),
    );
    await expect.poll(() => first.evaluate(() => [innerWidth, innerHeight])).toEqual([520, 610]);
    await closedBy(first, 'Control+W');
    await app.close();
    const again = await launch({ profile });
    const main = await openedWindow(again);
    const window = await entryWindow(again, main, camera);
    expect(await window.evaluate(() => [innerWidth, innerHeight])).toEqual([520, 610]);
    await again.close();
  });
});

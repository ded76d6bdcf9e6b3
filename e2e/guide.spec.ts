import type { ElectronApplication, Page } from '@playwright/test';
import { appearances, complaints } from './axe';
import { choose, closeByKey, entryWindow, expect, paste, test } from './errdesk';
import { cameraOccupied } from './logs';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const contents = (guide: Page) => guide.getByRole('navigation', { name: /^(Contents|目录)$/ });
const field = (guide: Page) => guide.getByRole('textbox', { name: 'Find in the guide' });

/** The window of the guide, which `act` opens. */
async function guideAfter(app: ElectronApplication, act: () => Promise<unknown>): Promise<Page> {
  const [guide] = await Promise.all([app.waitForEvent('window'), act()]);
  await heading(guide).first().waitFor();
  return guide;
}

const byKey = (app: ElectronApplication, page: Page) => guideAfter(app, () => page.keyboard.press('F1'));

/** A key as the system sends it, which the menu hears where the page leaves it. The debugging protocol's reaches pages alone. */
const realKey = (app: ElectronApplication, keyCode: string) =>
  app.evaluate(({ BrowserWindow }, key) => {
    const page = BrowserWindow.getFocusedWindow()?.webContents;
    for (const type of ['keyDown', 'keyUp'] as const) page?.sendInputEvent({ type, keyCode: key });
  }, keyCode);

/** Whether the place of a heading, by its words, is in sight. */
const inSight = (guide: Page, title: string) =>
  expect(guide.getByRole('heading', { name: title, exact: true })).toBeInViewport();

test.describe('the guide opens', () => {
  test('by F1 beside the ticket, which keeps its place, and Esc gives the focus back', async ({
    app,
    page,
  }) => {
    await paste(app, page, cameraOccupied);
    await expect(heading(page)).toContainText('camera');
    await page.keyboard.press('a');
    const answer = page.getByRole('textbox', { name: /Answer to the customer/ });
    await expect(answer).toBeFocused();
    const guide = await byKey(app, page);
    await expect(guide).toHaveTitle('Errdesk: Guide');
    await expect(heading(guide).first()).toHaveText('The first minute');
    await closeByKey(guide);
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
    await expect(answer).toBeFocused();
    await expect(heading(page)).toContainText('camera');
  });

  test('from the rail, the palette and the menu, and once', async ({ app, page }) => {
    const guide = await guideAfter(app, () => page.getByRole('button', { name: 'Guide' }).click());
    await page.keyboard.press('Control+K');
    await page.keyboard.type('manual');
    await page.keyboard.press('Enter');
    await expect.poll(() => guide.evaluate(() => document.hasFocus())).toBe(true);
    await app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find(({ accelerator }) => accelerator === 'F1')?.click();
    });
    expect(app.windows()).toHaveLength(2);
    await closeByKey(guide);
  });

  test('by the key of the menu from the window of an entry, which gets the focus back', async ({
    app,
    page,
  }) => {
    const entry = await entryWindow(app, page, 'tencent-roomengine/device/-1102');
    await expect.poll(() => entry.evaluate(() => document.hasFocus())).toBe(true);
    const guide = await guideAfter(app, () => realKey(app, 'F1'));
    await expect.poll(() => guide.evaluate(() => document.hasFocus())).toBe(true);
    await closeByKey(guide);
    await expect.poll(() => entry.evaluate(() => document.hasFocus())).toBe(true);
  });
});

test.describe('in the guide', () => {
  test('every picture is there, and nothing is loaded from elsewhere', async ({ app, page }) => {
    const guide = await byKey(app, page);
    const pictures = await guide
      .getByRole('img')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          one instanceof HTMLImageElement
            ? [{ src: new URL(one.src).protocol, width: one.naturalWidth }]
            : [],
        ),
      );
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.filter(({ src, width }) => src !== 'app:' || width === 0)).toEqual([]);
  });

  test('the table of contents leads on by the keyboard, and follows what is read', async ({ app, page }) => {
    const guide = await byKey(app, page);
    const chapter = contents(guide).getByRole('link', { name: 'The clipboard' });
    await chapter.focus();
    await guide.keyboard.press('Enter');
    await inSight(guide, 'The clipboard');
    await expect(chapter).toHaveAttribute('aria-current', 'location');
    expect(guide.url()).toMatch(/^app:\/\/errdesk\/guide\.html/);
    await guide.getByRole('main').focus();
    await guide.keyboard.press('Home');
    await expect(contents(guide).getByRole('link', { name: 'The first minute' })).toHaveAttribute(
      'aria-current',
      'location',
    );
  });

  test('words are found, one after the other and round again', async ({ app, page }) => {
    const guide = await byKey(app, page);
    await guide.keyboard.press('Control+F');
    await expect(field(guide)).toBeFocused();
    await field(guide).fill('wechat no such');
    await expect(guide.getByRole('status').filter({ hasText: 'not found' })).toBeVisible();
    await field(guide).fill('TEMPLATES');
    const counted = guide.getByText(/^\d+ of \d+$/);
    await expect(counted).toHaveText(/^1 of /);
    const count = Number((await counted.innerText()).split(' of ')[1]);
    expect(count).toBeGreaterThan(1);
    await guide.keyboard.press('Shift+Enter');
    await expect(counted).toHaveText(`${count} of ${count}`);
    await guide.keyboard.press('Enter');
    await expect(counted).toHaveText(`1 of ${count}`);
    // Esc ends the search first.
    await guide.keyboard.press('Escape');
    await expect(field(guide)).toBeHidden();
    await expect(guide.getByRole('main')).toBeFocused();
  });

  test('language and colours are those of the window, at the same place', async ({ app, page }) => {
    const guide = await byKey(app, page);
    const ground = () => guide.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await contents(guide).getByRole('link', { name: 'Answers' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Appearance', 'Dark');
    await expect.poll(ground).toBe('rgb(16, 19, 20)');
    await choose(page, 'Language', '中文');
    await inSight(guide, '回复');
    await expect(guide.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(guide).toHaveTitle('Errdesk: 指南');
  });

  for (const { language, theme } of appearances)
    test.describe(`${language}, ${theme}`, () => {
      test.use({ settings: { language, theme } });
      test('axe has nothing to complain of', async ({ app, page }) => {
        test.slow();
        const guide = await byKey(app, page);
        await guide.keyboard.press('Control+F');
        expect(await complaints(guide)).toEqual([]);
      });
    });
});

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { Settings } from '../bridge/contract/settings';
import { copyElsewhere } from './another-program';
import { ask } from './ask';
import { cardOf, focus, focused, leave } from './card';
import { expect, freshTest, launch, openedWindow, test } from './errdesk';
import { joinRefused } from './logs';
import { fresh, hasLooked, patient, suggested, watchForGood, watchOf, watchSettings } from './watching';

// The other programs are X11's.
test.skip(process.platform !== 'linux');

const watch: Settings['watch'] = { ...watchSettings, notify: 'card', stay: true };
test.use({ settings: { language: 'en', watch } });

/** Clicks what closes its own window, which may be gone before the click is reported. */
const clickAway = (button: Locator) => button.click().catch(() => undefined);

for (const [language, words] of [
  [
    'en',
    { verdict: 'Match', title: 'Signature', show: /^Show the answer Ctrl ?Shift ?E$/, copied: 'just copied' },
  ],
  ['zh', { verdict: '匹配', title: '签名', show: /^看答案 Ctrl ?Shift ?E$/, copied: '刚复制' }],
] as const)
  test.describe(language, () => {
    test.use({ settings: { language, watch } });
    test(`what was copied elsewhere is put into the corner, and takes no focus (${language})`, async ({
      app,
    }) => {
      await leave(app);
      const before = await focused(app);
      const card = await cardOf(app);
      const head = card.getByRole('heading', { level: 1 });
      for (const word of [words.verdict, '70003', words.title]) await expect(head).toContainText(word);
      await expect(card.locator('p')).toContainText('result: 70003');
      await expect(card.locator('mark')).toHaveText('70003');
      await expect(card.getByRole('button', { name: words.show })).toBeVisible();
      await expect(card.getByText(words.copied)).toBeVisible();
      expect(await card.locator('html').getAttribute('lang')).toMatch(language);

      const shown = () =>
        app.evaluate(({ BrowserWindow, screen }) => {
          const { workArea } = screen.getPrimaryDisplay();
          const [window] = BrowserWindow.getAllWindows().filter((one) => !one.isFocusable());
          const { x = 0, y = 0, width = 0, height = 0 } = window?.getBounds() ?? {};
          return {
            visible: window?.isVisible(),
            width,
            right: workArea.x + workArea.width - x - width,
            bottom: workArea.y + workArea.height - y - height,
          };
        });
      await expect.poll(shown).toEqual({ visible: true, width: 400, right: 24, bottom: 24 });
      expect(await card.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
      expect(await focused(app)).toBe(before);
    });
  });

test('a click on the card brings the window, with what was copied triaged', async ({ app, page }) => {
  await leave(app);
  const card = await cardOf(app);
  const gone = card.waitForEvent('close');
  await clickAway(card.getByRole('button', { name: /Show the answer/ }));
  await gone;
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Signature');
});

test('the card goes when it is dismissed, and what was copied is forgotten', async ({ app, page }) => {
  await leave(app);
  const card = await cardOf(app);
  const gone = card.waitForEvent('close');
  await clickAway(card.getByRole('button', { name: 'Dismiss' }));
  await gone;
  expect(await suggested(page)).toBe(null);
});

// The clock that is wound is that of all windows, and stays with them.
freshTest.describe('the card', () => {
  freshTest.use({ settings: { language: 'en', watch } });
  freshTest('leaves by itself, but not from under the pointer', async ({ app, page }) => {
    await watchForGood(page);
    await leave(app);
    const card = await cardOf(app);
    await card.getByRole('heading', { level: 1 }).hover();
    await expect(card.getByText('leaves in 8 s')).toBeVisible();
    await card.clock.install();
    await card.clock.runFor(9000);
    await expect(card.getByText('leaves in 8 s')).toBeVisible();
    const gone = card.waitForEvent('close');
    await card.locator('main').dispatchEvent('pointerout', { relatedTarget: null });
    await card.clock.runFor(7000);
    await expect(card.getByText('leaves in 1 s')).toBeVisible();
    // It goes before the clock can say how late it is.
    await card.clock.runFor(1000).catch(() => undefined);
    await gone;
    // The window still has it in its own line.
    expect(await suggested(page)).toBe('70003');
  });
});

test('a newer copy takes the place of the older one on the same card', async ({ app }) => {
  await leave(app);
  const card = await cardOf(app);
  copyElsewhere(fresh('[RoomEngine] onError code: -1102 camera is occupied by another process'));
  await expect(card.getByRole('heading', { level: 1 })).toContainText('-1102');
  expect(app.windows()).toHaveLength(2);
});

test('with the window in front there is no card', async ({ app, page }) => {
  await focus(app);
  copyElsewhere(fresh(joinRefused));
  await expect.poll(() => suggested(page), patient).toBe('70003');
  // A card would be made in answer to the same event, before the next look.
  await hasLooked(app);
  expect(app.windows()).toHaveLength(1);
});

test.describe('where the desktop has no notifications', () => {
  test.use({ settings: { language: 'en', watch: { ...watch, notify: 'system' } } });
  test('the card stands in for them', async ({ app }) => {
    await leave(app);
    await expect((await cardOf(app)).getByRole('heading', { level: 1 })).toContainText('70003');
  });
});

freshTest(
  'without a tray, closing the window quits although the clipboard is watched',
  async ({ profile }) => {
    writeFileSync(join(profile, 'settings.json'), JSON.stringify({ language: 'en', watch }));
    const app = await launch({ profile, env: { DBUS_SESSION_BUS_ADDRESS: 'disabled:' } });
    const page = await openedWindow(app);
    const tray = await page.evaluate(() => window.errdesk.request('watch.read'));
    expect(tray).toMatchObject({ ok: true, value: { tray: false } });
    const ended = app.waitForEvent('close');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await ended;
  },
);

freshTest(
  'the start at login is a file of the desktop’s, or a sentence that says why not',
  async ({ profile }) => {
    const app = await launch({ profile, env: { XDG_CONFIG_HOME: join(profile, 'config') } });
    const page = await openedWindow(app);
    const set = (change: Partial<Settings['watch']>) =>
      ask(page, 'settings.write', { watch: { ...watch, on: false, ...change } });
    const file = join(profile, 'config/autostart/errdesk.desktop');
    await set({ atLogin: true, hidden: true });
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toMatch(/^Exec=.* --hidden$/m);
    await set({ atLogin: false });
    await expect.poll(() => existsSync(file)).toBe(false);

    rmSync(join(profile, 'config/autostart'), { recursive: true });
    writeFileSync(join(profile, 'config/autostart'), 'no folder');
    await set({ atLogin: true });
    await expect(page.getByRole('status').filter({ hasText: `${file} could not be written` })).toBeVisible();
    await app.close();
  },
);

freshTest.describe('a shortcut that cannot be had', () => {
  freshTest.use({ settings: { language: 'en', watch: { ...watch, shortcut: 'Not+A+Shortcut' } } });
  freshTest('is said once', async ({ page }) => {
    await expect(page.getByRole('status').filter({ hasText: 'could not get the shortcut' })).toHaveCount(1);
    expect(await watchOf(page)).toMatchObject({ shortcutTaken: true });
  });
});

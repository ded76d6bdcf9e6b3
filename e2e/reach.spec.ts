import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { settingsSections } from '../renderer/vocabulary/settings-sections';
import { expect, painted, paste, test } from './errdesk';
import { joinRefused, notListed, threeNames } from './logs';
import { openSettings } from './settings-parts';

/** Everything a person presses, ticks or types into. */
const controls =
  'button:not([aria-hidden=true] *), [role=tab], input[type=radio], input[type=checkbox], textarea, [role=combobox], summary';

async function magnify(app: ElectronApplication, width: number, height: number): Promise<void> {
  await painted(app);
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(size.width, size.height);
      window?.webContents.setZoomFactor(2);
    },
    { width, height },
  );
}

/** Brings every control into sight, one after the other, and answers those that a click would not meet there. */
function unreached(within: Locator): Promise<string[]> {
  return within
    .locator(controls)
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter((control) => {
          control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          const { x, width, top, bottom } = control.getBoundingClientRect();
          // A text may be higher than what it scrolls in.
          const pane = control.parentElement?.parentElement?.getBoundingClientRect();
          const isText = control instanceof HTMLTextAreaElement && pane !== undefined;
          const from = isText ? Math.max(top, pane.top) : top;
          const to = isText ? Math.min(bottom, pane.bottom) : bottom;
          const met = document.elementFromPoint(x + width / 2, (from + to) / 2);
          return !(met && (control.contains(met) || met.closest('label')?.contains(control)));
        })
        .map((control) => control.outerHTML.slice(0, 160)),
    );
}

/** What stands beyond the edge of the window, or was scrolled to where a person cannot scroll, as one line each. */
function losses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const isBeyond = (element: Element) => {
      if (element.getBoundingClientRect().right <= innerWidth + 1) return false;
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(around);
        if (scrolls(overflowX) || textOverflow === 'ellipsis') return false;
      }
      return true;
    };
    const isStuck = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (element.scrollTop > 0 && !scrolls(overflowY)) || (element.scrollLeft > 0 && !scrolls(overflowX))
      );
    };
    return [...document.querySelectorAll('html, body *')]
      .filter((element) => isStuck(element) || (element.checkVisibility() && isBeyond(element)))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

for (const language of ['zh', 'en'] as const)
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
  ] as const)
    test.describe(`at 200 % in a window of ${width} × ${height}, ${language}`, () => {
      test.use({ settings: { language, theme: 'light' } });

      test('everything is reached', async ({ app, page }) => {
        await magnify(app, width, height);
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width / 2);
        const body = page.locator('body');
        const reachesAll = async () => {
          expect(await unreached(body)).toEqual([]);
          expect(await losses(page)).toEqual([]);
        };
        await reachesAll();
        for (const [text, verdict] of [
          [joinRefused, /签名|Signature/],
          [threeNames, /61004/],
          [notListed, /-10014/],
        ] as const) {
          await paste(app, page, text);
          await expect(page.getByRole('heading', { level: 1 })).toContainText(verdict);
          await reachesAll();
        }
        const places = page.getByRole('navigation').getByRole('button');
        await places.nth(1).click();
        await expect(page.getByRole('grid')).toBeVisible();
        await reachesAll();
        await page.getByRole('button', { name: /^(Columns|列)$/ }).click();
        expect(await unreached(page.getByRole('dialog'))).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
        await page.keyboard.press('Control+E');
        await expect(page.getByRole('button', { name: /^(Save…|保存…)$/ })).toBeFocused();
        expect(await unreached(page.getByRole('dialog'))).toEqual([]);
        await page.keyboard.press('Escape');
        for (const section of settingsSections) {
          await openSettings(page, section);
          await reachesAll();
        }
        await openSettings(page, 'templates');
        await page
          .getByRole('button', { name: /^(Duplicate|复制一份)/ })
          .first()
          .click();
        await page.getByRole('textbox', { name: /Liquid/ }).fill('{{ title }}, {{ custmer }}');
        await expect(page.getByRole('button', { name: /^(Use|改成) customer$/ })).toBeVisible();
        await reachesAll();
        await page.getByRole('textbox', { name: /Liquid/ }).focus();
        await page.keyboard.press('Control+I');
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await unreached(page.getByRole('dialog'))).toEqual([]);
        await page.keyboard.press('Escape');
      });
    });

test('another paste is shown from its top, with its verdict in sight', async ({ app, page }) => {
  await magnify(app, 1280, 800);
  await paste(app, page, joinRefused);
  await page.getByRole('button', { name: 'Copy answer' }).scrollIntoViewIfNeeded();
  await page.locator('body').click({ position: { x: 4, y: 200 } });
  await paste(app, page, notListed);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('-10014');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Copy question' })).toBeInViewport();
});

test('the colours a person forces tell the chosen row, marks and the current place', async ({
  app,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = (color: string) =>
    page.evaluate((name) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = name;
      const { color: computed } = getComputedStyle(probe);
      probe.remove();
      return computed;
    }, color);
  const highlight = await forced('Highlight');
  await paste(app, page, joinRefused);
  const chosen = page.getByRole('button', { name: /70003.*likely/ });
  await expect(chosen).toHaveCSS('background-color', highlight);
  await expect(chosen.getByText('70003')).toHaveCSS('color', await forced('HighlightText'));
  const marked = page.locator('mark', { hasText: '70003' }).first();
  await expect(marked).toHaveCSS('border-bottom-width', '2px');
  await expect(marked).toHaveCSS('color', await forced('CanvasText'));
  await expect(page.getByRole('button', { name: 'Triage' })).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('/');
  const row = page.getByRole('row', { selected: true });
  await expect(row).toHaveCSS('background-color', highlight);
  await expect(row.locator('[data-column=code]')).toHaveCSS('color', await forced('HighlightText'));
});

test('nothing moves for those who want less motion', async ({ page }) => {
  const seconds = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .flatMap(({ transitionDuration, animationDuration }) => [transitionDuration, animationDuration])
        .filter((duration) => Number.parseFloat(duration) > 0),
    );
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await seconds()).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await seconds()).toEqual([]);
});

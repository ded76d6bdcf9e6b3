import type { Page } from '@playwright/test';
import { choose, expect, paste, test } from './errdesk';
import { joinRefused, manyErrors } from './logs';

const field = (page: Page) => page.getByRole('textbox', { name: 'Find in the paste' });
const sheet = (page: Page) => page.getByLabel('The paste, with what was found marked in it');
const count = (page: Page) => page.getByRole('search').getByRole('status');
/** What the browser lays over the text. */
const painted = (page: Page) =>
  page.evaluate(() => [
    CSS.highlights.get('found')?.size ?? 0,
    CSS.highlights.get('found-current')?.size ?? 0,
  ]);

test('where there is room for one pane alone, what is looked for and the evidence bring the paste', async ({
  app,
  page,
}) => {
  await paste(app, page, 'one TRTC join\nthree Join JOIN\n70003 TRTC Web');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect(sheet(page)).toBeHidden();
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('join');
  await expect(count(page)).toHaveText('1 of 3');
  await page.keyboard.press('Escape');
  await page.keyboard.press('i');
  await expect(sheet(page)).toBeHidden();
  await page.keyboard.press('e');
  await expect(sheet(page)).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: '70003' })).toBeInViewport();
});

test.describe('Ctrl+F looks for a text in the paste', () => {
  test('counts it, goes from place to place, and gives the focus back', async ({ app, page }) => {
    await paste(app, page, 'one TRTC join\ntwo\nthree Join JOIN\n70003 TRTC Web');
    const row = page.locator('[aria-current=true][data-finding]');
    await expect(row).toBeFocused();
    await page.keyboard.press('Control+f');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('join');
    await expect(count(page)).toHaveText('1 of 3');
    expect(await painted(page)).toEqual([2, 1]);
    await page.keyboard.press('Enter');
    await expect(count(page)).toHaveText('2 of 3');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await expect(count(page)).toHaveText('3 of 3');
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeHidden();
    await expect(row).toBeFocused();
    expect(await painted(page)).toEqual([0, 0]);
  });

  test('stays where a person went while the last letter was looked for', async ({ app, page }) => {
    await paste(app, page, 'one TRTC joi\njoin\nthree Join JOIN\n70003 TRTC Web');
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Control+f');
    // In one task, as a busy window meets it: what is typed first is looked for at once, the last letter is not yet.
    await field(page).evaluate(async (input: HTMLInputElement) => {
      const drawn = async () => {
        for (let turns = 0; turns < 20; turns++) await Promise.resolve();
      };
      for (const typed of ['joi', 'join']) {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, typed);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await drawn();
      }
      for (let presses = 0; presses < 2; presses++) {
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        await drawn();
      }
    });
    await expect(count(page)).toHaveText('2 of 3');
  });

  test('goes on with n and N outside the field', async ({ app, page }) => {
    await paste(app, page, 'TRTC a\na\na 70003');
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('a');
    await expect(count(page)).toHaveText('1 of 3');
    await page.getByRole('region', { name: 'Result' }).focus();
    await page.keyboard.press('n');
    await expect(count(page)).toHaveText('2 of 3');
    await page.keyboard.press('Shift+N');
    await expect(count(page)).toHaveText('1 of 3');
  });

  test('opens the fold that a place is in, and says where there is none', async ({ app, page }) => {
    await paste(
      app,
      page,
      `${'quiet line\n'.repeat(40)}the needle\n${'quiet line\n'.repeat(40)}${joinRefused}`,
    );
    await page.keyboard.press('Control+f');
    await page.keyboard.type('needle');
    await expect(count(page)).toHaveText('1 of 1');
    await expect(page.getByText('the needle')).toBeInViewport();
    await page.keyboard.type('s');
    await expect(count(page)).toHaveText('not found');
  });

  test('finds nothing in what is hidden, and nothing of one paste in another', async ({ app, page }) => {
    await paste(app, page, joinRefused);
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('eJ');
    await expect(count(page)).toHaveText('not found');
    await page.keyboard.press('Escape');
    await paste(app, page, manyErrors);
    await expect(field(page)).toBeHidden();
  });

  test('in Chinese', async ({ app, page }) => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Language', '中文');
    await page.getByRole('button', { name: '诊断' }).click();
    await paste(app, page, '进房失败 TRTC 70003，再次进房失败');
    await expect(page.getByLabel('粘贴内容，已标出识别到的部分')).toBeVisible();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('进房');
    await expect(page.getByRole('search').getByRole('status')).toHaveText('第 1 处，共 2 处');
  });
});

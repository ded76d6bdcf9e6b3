import type { Page } from '@playwright/test';
import { copied, expect, paste, test } from './errdesk';
import { threeNames } from './logs';

const palette = (page: Page) => page.getByRole('dialog', { name: /^(Commands|命令)$/ });
const field = (page: Page) => palette(page).getByRole('combobox');
const options = (page: Page) => palette(page).getByRole('option');
const sheet = (page: Page) => page.getByRole('dialog', { name: /^(All keys|全部快捷键)$/ });
const editor = (page: Page) =>
  page.getByRole('textbox', { name: /The error as the customer sent it|客户发来/ });
const detail = (page: Page) => page.getByRole('region', { name: /The chosen entry|选中的条目/ });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
}

async function inChinese(page: Page): Promise<void> {
  await openPalette(page);
  await field(page).fill('中文');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '诊断' })).toBeVisible();
}

test.describe('the palette', () => {
  test('opens by its key while someone writes, and gives the focus back', async ({ page }) => {
    await editor(page).pressSequentially('error -23');
    await openPalette(page);
    await page.keyboard.type('#xq7w');
    await expect(palette(page)).toContainText('No command or entry found.');
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type('43');
    await expect(editor(page)).toHaveValue('error -2343');
    await openPalette(page);
    await page.keyboard.press('Control+K');
    await expect(palette(page)).toBeHidden();
    await expect(editor(page)).toBeFocused();
  });

  test('finds commands in English, says how many, and runs the one that is chosen', async ({ page }) => {
    await openPalette(page);
    await field(page).fill('app dark');
    await expect(options(page)).toHaveText(['Appearance: dark']);
    await expect(palette(page).getByRole('status')).toHaveText('1 command');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeHidden();
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    // What is set already is not offered.
    await openPalette(page);
    await expect(options(page).filter({ hasText: 'Appearance: dark' })).toHaveCount(0);
    await field(page).fill('match language');
    await expect(palette(page).getByRole('group', { name: 'Commands' })).toHaveCount(0);
    await field(page).fill('go triage');
    await page.keyboard.press('Enter');
    await expect(editor(page)).toBeVisible();
  });

  test('finds commands in Chinese, by a part of the name and by pinyin', async ({ page }) => {
    await inChinese(page);
    await openPalette(page);
    await field(page).fill('网易');
    await expect(options(page).first()).toContainText('错误码：网易云信 WebRTC');
    await field(page).fill('qbkjj');
    await expect(options(page).first()).toContainText('全部快捷键');
    await field(page).fill('外观 深色');
    await expect(options(page)).toHaveText(['外观：深色']);
  });

  test('shows what was used lately first', async ({ page }) => {
    await openPalette(page);
    await field(page).fill('netease');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'NetEase WebRTC' })).toHaveAttribute('aria-selected', 'true');
    await openPalette(page);
    await expect(palette(page).getByRole('group').first()).toContainText('Recently used');
    await expect(options(page).first()).toContainText('Catalog: NetEase WebRTC');
  });

  test('opens an entry by its code, its symbol or its words', async ({ page }) => {
    for (const [typed, title] of [
      ['70003', /signature/i],
      ['JOIN_ROOM_FAILED', /joining failed/i],
      ['摄像头 占用', /camera/i],
    ] as const) {
      await openPalette(page);
      await field(page).fill(typed);
      const entries = palette(page).getByRole('group', { name: 'Catalog' });
      await expect(entries.getByRole('option').first()).toContainText(title);
      expect(await entries.getByRole('option').count()).toBeLessThanOrEqual(6);
      await page.keyboard.press('Enter');
      await expect(detail(page).getByRole('heading', { level: 2 })).toContainText(title);
      await expect(palette(page)).toBeHidden();
    }
  });

  test('goes through its rows with the arrows, and keeps the place', async ({ page }) => {
    await openPalette(page);
    await field(page).fill('1001');
    const entries = palette(page).getByRole('option');
    await expect(entries.nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(entries.nth(1)).toHaveAttribute('data-highlighted');
    // The count is told a moment after the last key, and must not move anything.
    await expect(palette(page).getByRole('status')).toHaveText(/entries$/);
    await expect(entries.nth(1)).toHaveAttribute('data-highlighted');
    const title = (await entries.nth(1).locator('span').nth(1).textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(detail(page)).toContainText(title);
  });

  test('takes a pasted code, which is not triaged', async ({ app, page }) => {
    await openPalette(page);
    await paste(app, page, '70003');
    await expect(field(page)).toHaveValue('70003');
    await expect(options(page).first()).toContainText('Signature');
    await page.keyboard.press('Escape');
    await expect(editor(page)).toHaveValue('');
  });

  test('offers only what works now', async ({ app, page }) => {
    // Those of the clipboard watcher work always.
    const offered = async (typed: string) => {
      await openPalette(page);
      await field(page).fill(typed);
      const names = await palette(page)
        .getByRole('group', { name: 'Commands' })
        .getByRole('option')
        .allTextContents();
      await page.keyboard.press('Escape');
      await expect(palette(page)).toBeHidden();
      return names.filter((name) => !name.startsWith('Clipboard:')).map((name) => name.replace(/[⏎C]$/, ''));
    };
    expect(await offered('copy')).toEqual([]);
    await paste(app, page, threeNames);
    await expect(page.getByRole('button', { name: /Copy question/ })).toBeVisible();
    const copies = await offered('copy');
    expect(copies[0]).toBe('Copy question');
    expect(copies).not.toContain('Copy link');
    await page.keyboard.press('Control+1');
    await expect(detail(page)).toBeVisible();
    expect(await offered('copy')).toContain('Copy link');
    expect(await offered('copy question')).toEqual([]);
  });

  test('copies the chosen entry', async ({ app, page }) => {
    await page.keyboard.press('Control+1');
    await expect(detail(page)).toBeVisible();
    await openPalette(page);
    await field(page).fill('copy link');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(app)).toMatch(/^errdesk:\/\/entry\//);
  });
});

test.describe('the sheet of keys', () => {
  test('opens by "?", in both languages', async ({ page }) => {
    await page.getByRole('button', { name: 'Triage' }).focus();
    await page.keyboard.press('?');
    await expect(sheet(page)).toContainText('Copy answer');
    await expect(sheet(page).getByRole('heading')).toHaveText([
      ...[
        'All keys',
        'Anywhere',
        'Triage',
        'Several tickets',
        'Catalog',
        'Cases',
        'Cases: overview',
        'Templates',
      ],
    ]);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Triage' })).toBeFocused();
    await inChinese(page);
    await page.getByRole('button', { name: '诊断' }).focus();
    await page.keyboard.press('?');
    await expect(sheet(page).getByRole('heading')).toHaveText([
      ...['全部快捷键', '任何地方', '诊断', '多张工单', '错误码', '记录', '记录概览', '模板'],
    ]);
    await expect(sheet(page)).toContainText('复制错误码');
  });

  test('opens from the palette and from the menu; a written "?" is text', async ({ app, page }) => {
    await editor(page).pressSequentially('why 70003?');
    await expect(editor(page)).toHaveValue('why 70003?');
    await openPalette(page);
    await field(page).fill('shortcuts');
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find(({ label }) => label === 'All Keys')?.click();
    });
    await expect(sheet(page)).toBeVisible();
  });
});

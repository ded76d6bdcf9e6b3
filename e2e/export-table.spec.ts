import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { exportColumns } from '../catalog/export/columns';
import { ask, touch } from './ask';
import { detail, grid, look, rows } from './catalog-parts';
import { choose, expect, freshTest, launch, openedWindow, test } from './errdesk';
import {
  answerDialog,
  arrange,
  cellsOfWorkbook,
  extensions,
  headings,
  openPanel,
  panel,
  readers,
  shownIn,
  told,
} from './export-parts';

const asked = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as { asked?: { defaultPath: string } }).asked);

const exportButton = (page: Page) => page.getByRole('button', { name: /^Export/ });

async function save(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Save…' }).click();
  await expect(told(page)).toContainText('Saved');
}

test('what the table shows is what is saved', async ({ app, page, folder }) => {
  await arrange(page);
  const { columns, lines } = await shownIn(page);
  expect(columns.slice(0, 4)).toEqual(['code', 'title', 'actor', 'sdk']);
  expect(columns).not.toContain('retry');
  const savedAs = async (format: string, extension: string) => {
    const path = join(folder, `out.${extension}`);
    await answerDialog(app, path);
    await openPanel(page);
    await expect(panel(page)).toContainText(`${lines.length} rows, filtered and sorted as they are`);
    await choose(page, 'Format', format);
    await save(page);
    await expect(told(page)).toHaveText(new RegExp(`^Saved ${lines.length} rows to .*${path}`));
    return path;
  };

  for (const format of ['Excel', 'CSV', 'Markdown', 'HTML'] as const)
    await test.step(format, async () => {
      const [head = [], ...body] = readers[format](await savedAs(format, extensions[format]));
      expect(head).toEqual(columns.map((column) => headings[column]));
      expect(
        body.map((cells) => [cells[columns.indexOf('code')] ?? '', cells[columns.indexOf('title')]]),
      ).toEqual(lines);
    });

  await test.step('JSON', async () => {
    const { entries } = JSON.parse(readFileSync(await savedAs('JSON', 'json'), 'utf8')) as {
      entries: { id: string; code: string | null; title: { en: string } }[];
    };
    expect(entries.map(({ code, title }) => [code ?? '', title.en])).toEqual(lines);
    for (const entry of entries) expect(Object.keys(entry)).toEqual(['id', ...columns]);
  });
});

freshTest(
  'rows that are chosen are saved alone, with all columns and both languages, and that is remembered',
  async ({ app, page, profile }) => {
    const path = join(profile, 'a', 'chosen.csv');
    mkdirSync(join(profile, 'a'));
    await answerDialog(app, path);
    await look(page, 'sdk:netease');
    await expect(rows(page).nth(0)).toContainText('NetEase');
    await rows(page).nth(3).click();
    await rows(page)
      .nth(1)
      .click({ modifiers: ['Control'] });
    await expect(page.getByRole('status').filter({ hasText: '2 chosen' })).toBeVisible();
    await openPanel(page);
    await expect(panel(page).getByRole('radio', { name: '2 chosen' })).toBeChecked();
    await choose(page, 'Columns', /All/.source);
    await choose(page, 'Language', 'Both');
    await choose(page, 'Format', 'CSV');
    await save(page);
    const [head = [], ...body] = parse(readFileSync(path), { bom: true }) as string[][];
    expect(head).toContain('名称（中文）');
    expect(head).toContain('Name (English)');
    expect(head.length).toBeGreaterThan(exportColumns.length);
    const codes = await rows(page).locator('[data-column=code]').allTextContents();
    expect(body.map(([code]) => code)).toEqual([codes[1], codes[3]]);
    expect(await asked(app)).toMatchObject({
      defaultPath: expect.stringMatching(/[\\/]errdesk-netease-\d{4}-\d\d-\d\d\.csv$/),
    });
    await app.close();

    const again = await launch({ profile });
    const reopened = await openedWindow(again);
    await answerDialog(again, null);
    await look(reopened, '');
    await openPanel(reopened);
    for (const name of ['All 24', 'Both', 'CSV'])
      await expect(panel(reopened).getByRole('radio', { name, exact: true })).toBeChecked();
    // The button has the focus: the key and Enter do what was done the last time.
    await reopened.keyboard.press('Enter');
    await expect(panel(reopened)).toBeHidden();
    await expect
      .poll(async () => (await asked(again))?.defaultPath)
      .toMatch(new RegExp(`^${join(profile, 'a', 'errdesk-')}\\d`));
    await expect(told(reopened)).toHaveCount(0);
    await again.close();
  },
);

test('where nothing can be written it says so, and what is at hand is saved elsewhere', async ({
  app,
  page,
  folder,
}) => {
  await look(page, '70001');
  await expect(rows(page)).toHaveCount(1);
  await answerDialog(app, join(folder, 'missing', 'out.xlsx'));
  await openPanel(page);
  await page.keyboard.press('Enter');
  const notice = page.getByRole('status').filter({ hasText: 'Nothing was written' });
  await expect(notice).toContainText('there is no such folder. Make it first, or choose another one.');
  await expect(notice).toContainText(join('missing', 'out.xlsx'));

  // What the table shows now is something else.
  await look(page, '70003');
  const path = join(folder, 'out.xlsx');
  writeFileSync(path, 'old');
  await answerDialog(app, path);
  await page.getByRole('button', { name: 'Save elsewhere…' }).click();
  await expect(told(page)).toContainText('Saved 1 row to');
  await expect(notice).toHaveCount(0);
  expect(cellsOfWorkbook(readFileSync(path))[1]?.[0]).toBe('70001');
  expect(readdirSync(folder).filter((name) => name.startsWith('.errdesk'))).toEqual([]);
});

test('a file that was saved is shown in its folder, and no other is', async ({ app, page, folder }) => {
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => {
      (globalThis as { revealed?: string }).revealed = path;
    };
  });
  const revealed = () => app.evaluate(() => (globalThis as { revealed?: string }).revealed);
  const path = join(folder, 'out.xlsx');
  await answerDialog(app, path);
  await look(page, '70001');
  await expect(rows(page)).toHaveCount(1);
  await openPanel(page);
  await save(page);
  const refused = await ask(page, 'file.reveal', { path: '/etc/passwd' });
  expect(refused.ok).toBe(false);
  expect(await revealed()).toBeUndefined();
  await page.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(revealed).toBe(path);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(told(page)).toHaveCount(0);
});

test('an empty table is not exported', async ({ page }) => {
  await look(page, 'zzzzqq');
  await expect(rows(page)).toHaveCount(0);
  await expect(exportButton(page)).toBeDisabled();
  await page.keyboard.press('Control+E');
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill('export');
  await expect(page.getByRole('option', { name: 'Export the table' })).toHaveCount(0);
});

test('similar entries are not exported, unless they are chosen', async ({ page }) => {
  await look(page, '70039');
  await expect(grid(page).getByRole('row', { name: /similar/ })).toBeVisible();
  await expect(exportButton(page)).toBeDisabled();
  await rows(page).nth(0).click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(exportButton(page)).toHaveText(/^Export 2 chosen/);
});

test('the panel is gone through with the keyboard, and leaves the focus where it was', async ({ page }) => {
  await look(page, 'room');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeFocused();
  await openPanel(page);
  await expect(panel(page).getByRole('button', { name: 'Save…' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(panel(page).getByRole('radio', { name: 'Excel' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel(page).getByRole('radio', { name: 'CSV' })).toBeChecked();
  await expect(panel(page)).toContainText('formulas do not run');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(grid(page)).toBeFocused();
  await expect(detail(page)).toContainText('1 of');
});

test('100,000 rows tell how far they are, hold up nobody, and can be cancelled', async ({
  app,
  page,
  folder,
}) => {
  const path = join(folder, 'out.xlsx');
  await answerDialog(app, path);
  await look(page, '');
  await expect(rows(page).first()).toBeVisible();
  await touch(page);
  const end = await page.evaluate(async () => {
    const order = {
      id: 'long',
      format: 'xlsx' as const,
      language: 'both' as const,
      columns: ['code' as const, 'title' as const, 'steps' as const, 'meaning' as const],
      entries: Array.from({ length: 100_000 }, () => 'tencent-trtc-web-v4/account/70001'),
      scope: [],
    };
    const shares: number[] = [];
    const answer = window.errdesk.request('export.save', order);
    await new Promise<void>((resolve) => {
      window.errdesk.on('export.progress', ({ share }) => {
        shares.push(share);
        if (share > 0.4) resolve();
      });
    });
    // Main answers others meanwhile.
    const other = await window.errdesk.request('settings.read');
    await window.errdesk.request('export.cancel', { id: 'long' });
    return { answer: await answer, shares, other: other.ok };
  });
  expect(end.answer).toEqual({ ok: false, problem: { code: 'export-cancelled' } });
  expect(end.shares).toEqual(end.shares.toSorted((one, other) => one - other));
  expect(end.other).toBe(true);
  expect(existsSync(path)).toBe(false);
});

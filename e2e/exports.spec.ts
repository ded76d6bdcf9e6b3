import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { htmlOf } from '../catalog/export/html-table';
import { hostileCells, tableWith } from '../catalog/export/table-for-test';
import { complaints } from './axe';
import { test as base, expect, launch } from './errdesk';

const commandLine = join(import.meta.dirname, '../out/test/cli/errdesk.js');
const viewer = join(import.meta.dirname, 'show-page.mjs');

/** Shows a page as a browser does that someone opens it with. */
const test = base.extend<{ show: (html: string) => Promise<Page> }>({
  show: async ({ folder }, use) => {
    const path = join(folder, 'exported.html');
    let close = async () => {};
    await use(async (html) => {
      writeFileSync(path, html);
      const app = await launch({ profile: folder, script: viewer, args: [path] });
      close = () => app.close();
      const page = await app.firstWindow();
      await page.getByRole('table').waitFor();
      return page;
    });
    await close();
  },
});

const exported = (...argv: string[]) =>
  execFileSync(process.execPath, [commandLine, 'export', ...argv], { encoding: 'utf8', maxBuffer: 2 ** 26 });

test('an exported page reads well in both themes', async ({ show }) => {
  const page = await show(
    exported('sdk:roomengine', '-1103', '--format', 'html', '--lang', 'both', '--columns', 'all'),
  );
  await expect(
    page.getByRole('table', { name: /^Errdesk 错误码：sdk:roomengine -1103（\d+ 条）$/ }),
  ).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Name (English)' })).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await complaints(page)).toEqual([]);
  }
  const backgrounds = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await backgrounds('dark')).not.toBe(await backgrounds('light'));
});

test('a browser shows hostile cells as they are and runs none', async ({ show }) => {
  const given = tableWith(hostileCells.map((cell) => [cell, cell]));
  const page = await show(htmlOf(given, '<script>alert(1)</script>'));
  const shown = await page
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  expect(shown).toEqual(given.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  expect(await page.locator('script, img, a').count()).toBe(0);
  await expect(page).toHaveTitle('<script>alert(1)</script>');
  // What got in all the same would still not run.
  await page.evaluate(() => document.body.setAttribute('onclick', "document.title = 'ran'"));
  await page.locator('body').click({ position: { x: 1, y: 1 } });
  await expect(page).toHaveTitle('<script>alert(1)</script>');
});

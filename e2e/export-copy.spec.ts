import { parse } from 'csv-parse/sync';
import { pasteElsewhere } from './another-program';
import { look, rows } from './catalog-parts';
import { choose, expect, test } from './errdesk';
import { arrange, cellsOfPage, headings, openPanel, panel, shownIn, told } from './export-parts';

test('what is copied is a table where that can be shown, and cells with tabs elsewhere', async ({ page }) => {
  await arrange(page);
  const { columns, lines } = await shownIn(page);
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Copy' }).click();
  await expect(told(page)).toHaveText(`Copied ${lines.length} rows`);
  const plain = parse(pasteElsewhere(), { delimiter: '\t' }) as string[][];
  const rich = cellsOfPage(pasteElsewhere('text/html'));
  for (const [head = [], ...body] of [plain, rich]) {
    expect(head).toEqual(columns.map((column) => headings[column]));
    expect(body.map(([code, title]) => [code, title])).toEqual(lines);
  }
});

test('what is copied is Markdown, CSV and JSON as text', async ({ page }) => {
  await look(page, '70001');
  await expect(rows(page)).toHaveCount(1);
  for (const [format, begins] of [
    ['Markdown', '| Code | Name |'],
    ['CSV', 'Code,Name,'],
    ['JSON', '{\n  "format": "errdesk-entries",'],
  ] as const) {
    await openPanel(page);
    await choose(page, 'Format', format);
    await panel(page).getByRole('button', { name: 'Copy' }).click();
    await expect(told(page)).toHaveText('Copied 1 row');
    await expect.poll(() => pasteElsewhere()).toMatch(new RegExp(`^${begins.replace(/[|{]/g, '\\$&')}`));
  }
});

test('what is copied is a table by its command, whatever format was chosen', async ({ page }) => {
  await look(page, '70001');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill('copy the table');
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText('Copied 1 row');
  expect(pasteElsewhere('text/html')).toContain('70001');
});

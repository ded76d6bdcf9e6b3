import { readFileSync } from 'node:fs';
import type { ElectronApplication, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import markdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { grid, look, rows } from './catalog-parts';
import { expect } from './errdesk';

// Files that are saved: where to, and what other programs read in them.

/** Answers the system's dialog from now on; null is Cancel. Remembers what it was asked. */
export async function answerDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = ((_window: unknown, options: unknown) => {
      (globalThis as { asked?: unknown }).asked = options;
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    }) as typeof dialog.showSaveDialog;
  }, path);
}
export const panel = (page: Page) => page.getByRole('dialog', { name: 'Export the table' });
export const told = (page: Page) => page.getByRole('status').filter({ hasText: /Saved|Copied \d/ });

export async function openPanel(page: Page): Promise<void> {
  await page.keyboard.press('Control+E');
  await expect(panel(page)).toBeVisible();
}

/** A table that is filtered, sorted, and has other columns than at first. All of its rows are in sight. */
export async function arrange(page: Page): Promise<void> {
  await look(page, 'room');
  await page
    .getByRole('group', { name: 'Side' })
    .getByRole('checkbox', { name: /recording/ })
    .check();
  await expect(rows(page)).not.toHaveCount(0);
  const heads = grid(page).getByRole('columnheader');
  await heads.filter({ hasText: 'Retry' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await heads.filter({ hasText: 'Acts' }).getByRole('button').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await heads.filter({ hasText: 'Code' }).getByRole('button').click();
  await heads.filter({ hasText: 'Code' }).getByRole('button').click();
  await expect(heads.filter({ hasText: 'Code' })).toHaveAttribute('aria-sort', 'descending');
}

/** The columns that the window shows, and of each row its code and title. */
export async function shownIn(page: Page) {
  const columns = await grid(page)
    .getByRole('columnheader')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['column'] ?? ''));
  const lines = await rows(page).evaluateAll((all) =>
    all.map((row) => [
      row.querySelector('[data-column=code]')?.textContent ?? '',
      row.querySelector('[data-column=title] [title]')?.getAttribute('title') ?? '',
    ]),
  );
  const count = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
  expect(lines).toHaveLength(count);
  return { columns, lines };
}

/** Headings as the file has them. */
export const headings: Record<string, string> = {
  code: 'Code',
  title: 'Name',
  symbol: 'Symbol',
  sdk: 'SDK',
  side: 'Side',
  fault: 'Fault',
  actor: 'Acts first',
  retry: 'Retry',
  document: 'Documents',
  flags: 'Notes',
};

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The cells of the first table in a page. */
export function cellsOfPage(html: string): string[][] {
  const found: string[][] = [];
  const textOf = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  const visit = (node: Node) => {
    if (node.nodeName === 'tr') found.push([]);
    if (node.nodeName === 'td' || node.nodeName === 'th') found.at(-1)?.push(textOf(node).trim());
    else if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parseHtml(html).childNodes.forEach(visit);
  return found;
}

export function cellsOfWorkbook(bytes: Uint8Array): string[][] {
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  return cellsOfPage(
    strFromU8(sheet)
      .replace(/<c [^>]*?\/>/g, '')
      .replace(/<row[^>]*>/g, '<tr>')
      .replace(/<\/row>/g, '</tr>')
      .replace(/<c r="([A-Z]+)\d+"[^>]*>/g, '<td>$1=')
      .replace(/<\/c>/g, '</td>')
      .replace(/.*?(<tr>)/s, '<table>$1'),
  ).map((cells) => {
    // Empty cells are left out of a workbook; the letters say where the others stand.
    const line: string[] = [];
    for (const cell of cells) line[cell.charCodeAt(0) - 65] = cell.slice(2);
    return line;
  });
}

/** The cells of a file, by what its format is called in the window. */
export const readers = {
  Excel: (path: string) => cellsOfWorkbook(readFileSync(path)),
  CSV: (path: string) => parse(readFileSync(path), { bom: true }) as string[][],
  Markdown: (path: string) => cellsOfPage(markdownIt('default').render(readFileSync(path, 'utf8'))),
  HTML: (path: string) => cellsOfPage(readFileSync(path, 'utf8')),
} as const;
export const extensions = { Excel: 'xlsx', CSV: 'csv', Markdown: 'md', HTML: 'html' } as const;

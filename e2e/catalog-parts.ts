import type { Page } from '@playwright/test';
import type { Entry } from '../catalog/schema';
import { expect } from './errdesk';

// The parts of the Catalog, by the words a person reads.
export const search = (page: Page) => page.getByRole('combobox', { name: /Search the catalog|搜索错误码/ });
export const grid = (page: Page) => page.getByRole('grid', { name: /Entries of the catalog|错误码条目/ });
export const tab = (page: Page, name: string) => page.getByRole('tab', { name });
export const detail = (page: Page) => page.getByRole('region', { name: /The chosen entry|选中的条目/ });
/** Rows of entries, without the head and the line before similar ones. */
export const rows = (page: Page) =>
  grid(page)
    .locator('tbody')
    .getByRole('row')
    .filter({ has: page.locator('[data-column]') });
export const firstRow = (page: Page) => rows(page).first();
/** The entries that the window was given. */
export function entriesOf(page: Page): Promise<Entry[]> {
  return page.evaluate(async () => {
    const entries: Entry[] = [];
    for (let part = 0, parts = 1; part < parts; part++) {
      const answer = await window.errdesk.request('catalog.read', { part });
      if (!answer.ok) throw new Error(answer.problem.code);
      parts = answer.value.parts;
      entries.push(...JSON.parse(answer.value.text).entries);
    }
    return entries;
  });
}

/** Goes to the Catalog and types. */
export async function look(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await search(page).fill(query);
}

import type { Page } from '@playwright/test';
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
/** Goes to the Catalog and types. */
export async function look(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await search(page).fill(query);
}

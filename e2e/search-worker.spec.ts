import type { Page } from '@playwright/test';
import { expect, test } from './errdesk';

const search = (page: Page) => page.getByRole('combobox', { name: 'Search the catalog' });
const grid = (page: Page) => page.getByRole('grid', { name: 'Entries of the catalog' });
const firstRow = (page: Page) => grid(page).locator('tbody').getByRole('row').first();

test('the search answers what was typed before it was prepared', async ({ page }) => {
  await page.evaluate(
    () =>
      new Promise<void>((typed) => {
        new MutationObserver((_changes, observer) => {
          const field = document.querySelector<HTMLInputElement>('[role=combobox]');
          if (!field) return;
          observer.disconnect();
          const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
          set?.call(field, 'JOIN_ROOM_FAILED');
          field.dispatchEvent(new Event('input', { bubbles: true }));
          typed();
        }).observe(document, { childList: true, subtree: true });
        document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
      }),
  );
  await expect(search(page)).toHaveValue('JOIN_ROOM_FAILED');
  await expect(firstRow(page)).toContainText('16388');
});

test('the window says that the answer is prepared only where it is long in coming, and keeps what is typed', async ({
  page,
}) => {
  const waiting = page.getByRole('search').getByText('Preparing the search');
  await page.keyboard.press('/');
  await search(page).fill('room');
  await expect(firstRow(page)).toContainText(/room/i);
  const [worker] = page.workers();
  // As one that is at work does, it hears nothing until it is let go.
  await worker?.evaluate(() => {
    const waiting: MessageEvent[] = [];
    const own = globalThis as unknown as { onmessage: (event: MessageEvent) => void; letGo?: () => void };
    const hear = own.onmessage;
    own.onmessage = (event) => void waiting.push(event);
    own.letGo = () => {
      own.onmessage = hear;
      waiting.forEach(hear);
    };
  });
  await search(page).fill('70003');
  await expect(search(page)).toHaveValue('70003');
  await expect(grid(page)).toHaveAttribute('aria-busy', 'true');
  await expect(waiting).toBeVisible();
  await worker?.evaluate(() => (globalThis as { letGo?: () => void }).letGo?.());
  await expect(firstRow(page)).toContainText('70003');
  await expect(waiting).toHaveCount(0);
});

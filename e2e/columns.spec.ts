import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { firstRow, grid, look } from './catalog-parts';
import { expect, freshTest, launch, openedWindow, test } from './errdesk';

test.describe('the columns', () => {
  test('are shown, moved and resized without a drag, and reset', async ({ page }) => {
    await look(page, '');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Fault' }).check();
    await expect(grid(page).getByRole('columnheader', { name: 'Fault' })).toBeVisible();
    await page.getByRole('button', { name: 'Move Retry to the left' }).click();
    const heads = grid(page).getByRole('columnheader');
    await expect(heads.nth(-3)).toContainText('Retry');
    await page.getByRole('button', { name: 'Reset columns' }).click();
    await expect(grid(page).getByRole('columnheader', { name: 'Fault' })).toHaveCount(0);
  });

  test('are moved and resized from their heads with keys', async ({ page }) => {
    await look(page, '');
    const sdk = grid(page).getByRole('columnheader', { name: 'SDK' });
    const before = (await sdk.boundingBox())?.width ?? 0;
    await sdk.getByRole('button').focus();
    await page.keyboard.press('Shift+ArrowRight');
    expect((await sdk.boundingBox())?.width).toBe(before + 16);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(grid(page).getByRole('columnheader').nth(1)).toContainText('SDK');
    await expect(sdk.getByRole('button')).toBeFocused();
  });

  test('are pinned, and then stay in sight while the others scroll', async ({ page }) => {
    await look(page, '');
    await page.getByRole('button', { name: 'Columns' }).click();
    for (const name of ['Symbol', 'Side', 'Fault', 'Document'])
      await page.getByRole('checkbox', { name, exact: true }).check();
    const pin = page.getByRole('button', { name: 'Pin SDK to the left' });
    await expect(pin).toHaveAttribute('aria-pressed', 'false');
    await pin.click();
    await expect(pin).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');

    const pane = grid(page).locator('..');
    await pane.evaluate((element) => element.scrollTo({ left: 400 }));
    const { x: left = 0 } = (await pane.boundingBox()) ?? {};
    const at = async (column: string) => ({
      head: await grid(page).locator(`th[data-column=${column}]`).boundingBox(),
      cell: await firstRow(page).locator(`[data-column=${column}]`).boundingBox(),
    });
    const [code, sdk, title] = [await at('code'), await at('sdk'), await at('title')];
    for (const part of ['head', 'cell'] as const) {
      expect(code[part]?.x).toBe(left);
      expect(sdk[part]?.x).toBe(left + (code[part]?.width ?? 0));
      expect(title[part]?.x).toBeLessThan(left);
    }
  });

  test('are pinned, sorted and hidden from the menu of their heads', async ({ page }) => {
    await look(page, '');
    const heads = grid(page).getByRole('columnheader');
    const retry = heads.filter({ hasText: 'Retry' });
    await retry.click({ button: 'right' });
    const menu = page.getByRole('menu', { name: 'The column Retry' });
    await menu.getByRole('menuitemcheckbox', { name: 'Pin to the left' }).click();
    await expect(heads.nth(1)).toContainText('Retry');
    await retry.click({ button: 'right' });
    await menu.getByRole('menuitemcheckbox', { name: 'Sort descending' }).click();
    await expect(retry).toHaveAttribute('aria-sort', 'descending');

    await retry.getByRole('button').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(menu).toBeVisible();
    // A menu that has just opened may not listen yet.
    await expect(async () => {
      await page.keyboard.press('ArrowUp');
      await expect(menu.getByRole('menuitem', { name: 'Hide' })).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.press('Enter');
    await expect(retry).toHaveCount(0);

    await heads.filter({ hasText: 'Name' }).click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeDisabled();
  });

  test('are dragged', async ({ page }) => {
    await look(page, '');
    const heads = grid(page).getByRole('columnheader');
    await heads.filter({ hasText: 'Retry' }).dragTo(heads.filter({ hasText: 'SDK' }));
    await expect(heads.nth(2)).toContainText('Retry');
  });
});

freshTest(
  'the layout of the columns is there again after a restart, until it is reset',
  async ({ app, page, profile }) => {
    await look(page, '');
    const heads = (of: Page) => grid(of).getByRole('columnheader');
    const code = (of: Page) => heads(of).filter({ hasText: 'Code' });
    await code(page).getByRole('button').click();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('button', { name: 'Pin Retry to the left' }).click();
    await expect(async () => {
      const kept = readFileSync(join(profile, 'settings.json'), 'utf8');
      expect(kept).toContain('"column": "code"');
      expect(kept).toContain('"retry": true');
    }).toPass();
    await app.close();

    const again = await launch({ profile });
    const reopened = await openedWindow(again);
    await look(reopened, '');
    await expect(code(reopened)).toHaveAttribute('aria-sort', 'ascending');
    await expect(heads(reopened).nth(1)).toContainText('Retry');
    await reopened.getByRole('button', { name: 'Columns' }).click();
    await reopened.getByRole('button', { name: 'Reset columns' }).click();
    await expect(heads(reopened).nth(1)).toContainText('Name');
    await expect(code(reopened)).toHaveAttribute('aria-sort', 'ascending');
    await again.close();
  },
);

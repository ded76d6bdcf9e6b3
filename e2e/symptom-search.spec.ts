import { choose, expect, test } from './errdesk';

test.describe('what people see or hear', () => {
  test('is found by the Catalog, above what has a code, and read beside the table', async ({ page }) => {
    await page.getByRole('button', { name: 'Catalog' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('echo');
    const found = page.getByRole('region', { name: 'Troubles without a code' });
    await found.getByRole('button', { name: /Echo/ }).click();
    const detail = page.getByRole('region', { name: 'A trouble without a code' });
    await expect(detail).toContainText('Ask one thing');
    // It is only read here: nobody answers its question.
    await expect(detail.locator('[aria-pressed]')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(detail).toBeHidden();
  });

  test('is found by the palette, which leads to its playbook', async ({ page }) => {
    await page.keyboard.press('Control+K');
    await page.keyboard.type('echo');
    await page.getByRole('option', { name: /Echo/ }).click();
    await expect(page.getByRole('region', { name: 'A trouble without a code' })).toContainText(
      'Usual causes',
    );
  });

  test('in Chinese, by characters', async ({ page }) => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Language', '中文');
    await page.getByRole('button', { name: '错误码' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('有回音');
    await expect(page.getByRole('region', { name: '没有错误码的故障' })).toContainText('回声');
  });
});

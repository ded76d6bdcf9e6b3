import type { Page } from '@playwright/test';
import { copied, expect, paste, test } from './errdesk';
import { joinRefused } from './logs';

const editor = (page: Page) => page.getByRole('textbox', { name: /as the customer sent it/ });
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'masked as' });

const secret = 'call 13812345678 about -1101';

test('what is selected is copied without what should not leave, unless a person wants it as it is', async ({
  app,
  page,
}) => {
  await editor(page).fill(secret);
  await editor(page).press('Control+A');
  await editor(page).press('Control+C');
  await expect(said(page)).toContainText('One private value was masked as');
  expect(await copied(app)).toBe('call ⟦phone A⟧ about -1101');
  await page.getByRole('button', { name: 'Copy as it is' }).click();
  await expect.poll(() => copied(app)).toBe(secret);
  await expect(said(page)).toBeHidden();
});

test('cutting loses nothing: undo brings it back', async ({ app, page }) => {
  await editor(page).fill(secret);
  await editor(page).press('Control+A');
  await editor(page).press('Control+X');
  await expect(editor(page)).toHaveValue('');
  await expect.poll(() => copied(app)).toBe('call ⟦phone A⟧ about -1101');
  await editor(page).press('Control+Z');
  await expect(editor(page)).toHaveValue(secret);
});

test('what is too long to be looked through is copied only as it is', async ({ app, page }) => {
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  const long = 'code: -1101 '.repeat(30_000);
  // A paste of this length is shown folded; what matters here is how much is selected.
  await page.evaluate((text) => {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
  }, long);
  await page.keyboard.press('Control+C');
  const line = page.getByRole('status').filter({ hasText: 'Not copied' });
  await expect(line).toContainText('are too many to look through for secrets');
  expect(await copied(app)).toBe('before');
  await line.getByRole('button', { name: 'Copy as it is' }).click();
  await expect.poll(() => copied(app)).toBe(long);
});

test('the lines of a paste are copied as they are read, with pseudonyms', async ({ app, page }) => {
  await paste(app, page, joinRefused);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Signature');
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  await page.getByRole('region', { name: /The paste, with what was found/ }).click();
  await page.evaluate(() => {
    const paste = document.querySelector('[aria-label^="The paste, with what was found"]');
    if (paste) document.getSelection()?.selectAllChildren(paste);
  });
  await page.keyboard.press('Control+C');
  await expect.poll(() => copied(app)).toContain('result: 70003');
  expect(await copied(app)).not.toContain('eJwtzEELgjAYxvHvsnPY3GabQZcOHQ');
});

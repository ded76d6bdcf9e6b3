import type { Page } from '@playwright/test';
import { answer } from './answer-parts';
import { expect, paste, test, verdict } from './errdesk';
import { cameraOccupied, joinRefused, notListed } from './logs';

// A person can say that it is another error, or that a number counts; the answer follows.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) =>
  page.getByRole('list', { name: 'Findings, likeliest first' }).getByRole('listitem');
const menu = (page: Page) => page.getByRole('dialog', { name: 'choose another' });

test.describe('another entry', () => {
  test('is found by what is typed, answered, remembered for this paste, and undone', async ({
    app,
    page,
  }) => {
    await paste(app, page, joinRefused);
    await expect(heading(page)).toContainText('Signature');
    await page.keyboard.press('x');
    const field = menu(page).getByRole('combobox');
    await expect(field).toBeFocused();
    await field.fill('-1102');
    await expect(menu(page).getByRole('option').first()).toContainText('-1102');
    await page.keyboard.press('Enter');

    await expect(menu(page)).toBeHidden();
    await expect(heading(page)).toContainText('camera');
    await expect(verdict(page, 'Chosen by you')).toBeVisible();
    await expect(rows(page).first()).toContainText('-1102');
    await expect(rows(page)).toContainText([/-1102/, /70003/, /16388/]);
    await expect(answer(page)).toHaveValue(/camera/);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Copied \d\d:\d\d$/)).toBeVisible();

    // It is this paste's alone, and is there when it comes back.
    await paste(app, page, joinRefused);
    await expect(heading(page)).toContainText('Signature');
    await page.keyboard.press('j');
    await expect(heading(page)).toContainText('camera');
    await page.keyboard.press('u');
    await expect(heading(page)).toContainText('Signature');
    await expect(verdict(page, 'Match')).toBeVisible();
    await expect(answer(page)).toHaveValue(/70003/);
    await page.keyboard.press('Control+z');
    await expect(heading(page)).toContainText('camera');
  });

  test('is offered from the paste and from what is related; Esc gives the focus back', async ({
    app,
    page,
  }) => {
    await paste(app, page, joinRefused);
    await expect(heading(page)).toContainText('Signature');
    await page.keyboard.press('x');
    await expect(menu(page).getByRole('group', { name: 'In this paste' })).toContainText('16388');
    await expect(
      menu(page).getByRole('group', { name: 'Related to it' }).getByRole('option').first(),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(heading(page)).toContainText('Signature');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Copied \d\d:\d\d$/)).toBeVisible();
  });

  test('is chosen where nothing was found, too', async ({ app, page }) => {
    await paste(app, page, notListed);
    await expect(verdict(page, 'No match')).toBeVisible();
    await page.getByRole('button', { name: /^choose another/ }).click();
    await menu(page)
      .getByRole('option', { name: /-10015/ })
      .click();
    await expect(verdict(page, 'Chosen by you')).toBeVisible();
    await expect(answer(page)).toHaveValue(/-10015/);
  });

  test('none of these is answered as not listed', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    await expect(heading(page)).toContainText('camera');
    await page.keyboard.press('x');
    await expect(menu(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.press('0');
    await expect(verdict(page, 'No match')).toBeVisible();
    await expect(answer(page)).toHaveValue(/cannot yet tell/);
    await page.keyboard.press('u');
    await expect(heading(page)).toContainText('camera');
  });
});

test.describe('a number that was ruled out', () => {
  test('is counted by a key, as a finding of its own, and undone', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    await expect(rows(page)).toHaveCount(1);
    await page.keyboard.press('+');
    await expect(rows(page)).toHaveCount(2);
    const counted = rows(page).filter({ hasText: '20406' });
    await expect(counted).toContainText('counted by you');
    await expect(answer(page)).toHaveValue(/20406/);
    await counted.getByRole('button', { name: /^undo/ }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(answer(page)).toHaveValue(/-1102/);
  });

  test('is counted by a click on its mark', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    await expect(rows(page)).toHaveCount(1);
    await page.locator('mark').filter({ hasText: '20406' }).click();
    await expect(rows(page)).toContainText([/-1102/, /20406/]);
  });
});

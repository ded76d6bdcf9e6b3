import type { Page } from '@playwright/test';
import { copied, copiedSign, expect, paste, test } from './errdesk';

const two = [
  'Wang 10:24',
  'TRTC Web: join room failed result: 70001',
  'Wang 10:25',
  'And in RoomEngine openLocalCamera onError code: -1102',
].join('\n');

const answer = (page: Page) => page.getByRole('textbox', { name: /^Answer to the customer/ });
const box = (page: Page, title: RegExp) => page.getByRole('checkbox', { name: title });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('several errors of one paste', () => {
  test('are answered at once, each with its number', async ({ app, page }) => {
    await paste(app, page, two);
    await expect(heading(page)).toContainText('2 separate errors');
    await expect(box(page, /^In the answer: .*signature/i)).toBeChecked();
    await expect(box(page, /^In the answer: .*camera/i)).toBeChecked();
    await page.keyboard.press('2');
    await expect(answer(page)).toHaveValue(/\(1\)[\s\S]*\(2\)/);
    await expect(answer(page)).toHaveValue(/70001/);
    await page.keyboard.press('Enter');
    await expect(copiedSign(page)).toBeVisible();
    expect(await copied(app)).toContain('-1102');
  });

  test('leave the answer by Space, and come back', async ({ app, page }) => {
    await paste(app, page, two);
    await expect(answer(page)).toHaveValue(/-1102/);
    await page.keyboard.press('2');
    await page.keyboard.press('Space');
    await expect(box(page, /^In the answer: .*camera/i)).not.toBeChecked();
    // What is open is what is answered.
    await expect(answer(page)).not.toHaveValue(/70001/);
    await page.keyboard.press('1');
    await expect(answer(page)).not.toHaveValue(/-1102/);
    await page.keyboard.press('Control+Z');
    await expect(answer(page)).toHaveValue(/\(1\)[\s\S]*\(2\)/);
  });

  test('belong to their paste alone', async ({ app, page }) => {
    await paste(app, page, two);
    await box(page, /^In the answer: .*camera/i).uncheck();
    await expect(answer(page)).not.toHaveValue(/-1102/);
    await paste(app, page, two);
    await expect(box(page, /^In the answer: .*camera/i)).toBeChecked();
    await expect(answer(page)).toHaveValue(/-1102/);
  });
});

test('one of several meanings, once chosen, is settled, and U opens the question again', async ({
  app,
  page,
}) => {
  await paste(app, page, '{"event":"call_fail","code":61004,"cost":631}');
  await expect(heading(page)).toHaveText('61004 can mean 3 things');
  await page.keyboard.press('2');
  const band = page.locator('header').filter({ has: heading(page) });
  await expect(band).toContainText('Chosen by you');
  await expect(answer(page)).toHaveValue(/61004/);
  await expect(answer(page)).not.toHaveValue(/most likely/);
  await expect(box(page, /^In the answer/)).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(heading(page)).toHaveText('61004 can mean 3 things');
});

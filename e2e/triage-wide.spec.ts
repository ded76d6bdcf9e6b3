import type { Locator, Page } from '@playwright/test';
import { appearances, complaints } from './axe';
import { choose, copied, expect, paste, resize, test } from './errdesk';
import { cameraOccupied, joinRefused } from './logs';

const chinese = (page: Page) => page.getByRole('textbox', { name: 'Answer to the customer in 中文' });
const english = (page: Page) => page.getByRole('textbox', { name: 'Answer to the customer in English' });
const single = (page: Page) => page.getByRole('textbox', { name: 'Answer to the customer, editable' });

test.describe('a wide window', () => {
  test('has the answer in both languages beside the result', async ({ app, page }) => {
    await resize(app, 1920, 1080);
    await paste(app, page, cameraOccupied);
    await choose(page, 'Language of the answer', 'Both');
    await expect(chinese(page)).toHaveValue(/摄像头/);
    await expect(english(page)).toHaveValue(/camera/);
    const result = await page.getByRole('region', { name: 'Result' }).boundingBox();
    const answer = await page.getByRole('region', { name: 'Answer' }).boundingBox();
    expect([result?.width, answer?.width, answer?.x]).toEqual([608, 479, 1441]);

    // One language alone is one key away.
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('l');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(app)).toContain('摄像头');
    await page.keyboard.press('l');
    await expect(single(page)).toHaveValue(/camera/);
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(app)).toContain('camera');
    expect(await copied(app)).not.toContain('摄像头');
  });

  test('copies with its one button what the language says', async ({ app, page }) => {
    await resize(app, 1920, 1080);
    await paste(app, page, cameraOccupied);
    const copy = page.getByRole('button', { name: /Copy answer/ });
    await copy.click();
    await expect.poll(() => copied(app)).toContain('camera');
    expect(await copied(app)).not.toContain('摄像头');
    await choose(page, 'Language of the answer', 'Both');
    await copy.click();
    await expect.poll(() => copied(app)).toMatch(/摄像头[\s\S]*————[\s\S]*camera/);
    await choose(page, 'Language of the answer', '中文');
    await copy.click();
    await expect.poll(() => copied(app)).not.toContain('camera');
  });

  test('shows more lines of the paste, and related codes as a table', async ({ app, page }) => {
    await paste(app, page, joinRefused);
    const sheet = page.getByRole('region', { name: 'The paste, with what was found marked in it' });
    const related = page.getByRole('listitem').filter({ hasText: /^70236/ });
    await expect(sheet).not.toContainText('createClient');
    await expect(related.getByText('Same group')).toBeHidden();
    await resize(app, 1920, 1080);
    await expect(sheet).toContainText('createClient');
    await expect(related.getByText('Same group')).toBeVisible();
  });

  test('made narrow and wide again loses nothing', async ({ app, page }) => {
    await resize(app, 1920, 1080);
    await paste(app, page, joinRefused);
    await page.getByRole('checkbox', { name: 'Time zone of the log' }).check();
    await page.getByRole('checkbox', { name: /^Customer/ }).check();
    await choose(page, 'Language of the answer', 'Both');
    await chinese(page).fill('请更新签名。');
    await english(page).fill('Please renew the signature.');
    await choose(page, 'Language of the answer', '中文');

    await resize(app, 1280, 800);
    await expect(single(page)).toHaveValue('请更新签名。');
    await expect(page.getByRole('checkbox', { name: 'Time zone of the log' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Customer/ })).toBeChecked();
    await expect(page.getByRole('radio', { name: '中文' })).toBeChecked();
    await choose(page, 'Language of the answer', 'Both');
    await expect(single(page)).toHaveValue('请更新签名。\n\n————\n\nPlease renew the signature.');

    await single(page).fill('请更新签名。\n\n————\n\nPlease renew it.');
    await resize(app, 1920, 1080);
    await expect(chinese(page)).toHaveValue('请更新签名。');
    await expect(english(page)).toHaveValue('Please renew it.');
    await expect(page.getByRole('radio', { name: 'Both' })).toBeChecked();
  });

  for (const { language, theme } of appearances)
    test.describe(`axe finds nothing in it, ${language}, ${theme}`, () => {
      test.use({ settings: { language, theme } });
      test('empty and with a match', async ({ app, page }) => {
        await resize(app, 1920, 1080);
        expect(await complaints(page)).toEqual([]);
        await paste(app, page, joinRefused);
        const boxes = page.locator('ol').getByRole('checkbox');
        await boxes.nth(0).check();
        await boxes.nth(3).check();
        expect(await complaints(page)).toEqual([]);
      });
    });
});

/** How far the box that cuts a text reaches below the glyphs of its last line, whatever the height of that line. */
const roomBelow = (text: Locator) =>
  text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const line = [...range.getClientRects()].at(-1);
    let bottom = Number.POSITIVE_INFINITY;
    for (let box: Element | null = element; box && !box.matches('li, header'); box = box.parentElement)
      if (getComputedStyle(box).overflowY !== 'visible')
        bottom = Math.min(bottom, box.getBoundingClientRect().bottom);
    return line ? bottom - line.bottom : -1;
  });

test('what reaches below the line of a headline or a title is whole', async ({ app, page }) => {
  await resize(app, 1280, 800);
  await paste(
    app,
    page,
    'RoomEngine takeSeat onError code -2343 message: the camera is not authorized by the system',
  );
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('disagree');
  expect(await roomBelow(heading)).toBeGreaterThanOrEqual(0);
  await paste(app, page, cameraOccupied);
  await expect(heading).toContainText('using the camera');
  const list = page.getByRole('list', { name: 'Findings, likeliest first' });
  expect(await roomBelow(list.getByText('using the camera'))).toBeGreaterThanOrEqual(0);
});

import type { Page } from '@playwright/test';
import { choose, copiedSign, expect, paste, pasteVeryLong, test, verdict } from './errdesk';
import { cameraOccupied, joinRefused, notListed, threeNames } from './logs';

const steps = (page: Page) =>
  page.getByRole('list', { name: 'What to do, in this order' }).getByRole('checkbox');
/** What stands beside a step that was tried. */
const tried = (page: Page) => page.getByText('tried', { exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('the steps of a finding', () => {
  test('are ticked with the mouse, on the box and on the words', async ({ app, page }) => {
    await paste(app, page, joinRefused);
    const first = steps(page).first();
    await expect(first).toHaveAccessibleName(/^Developer .*userSig/);
    await first.click();
    await expect(first).toBeChecked();
    await expect(tried(page)).toHaveCount(1);
    await page.getByText('Enlarge the buffers that store or carry the userSig.').first().click();
    await expect(tried(page)).toHaveCount(2);
    await first.click();
    await expect(first).not.toBeChecked();
    await expect(tried(page)).toHaveCount(1);
  });

  test('are ticked with the keyboard, where Enter still copies the answer', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    await expect(heading(page)).toContainText('camera');
    const answer = page.getByRole('textbox', { name: /^Answer to the customer/ });
    const written = await answer.inputValue();
    // Straight after the paste, the focus is where the result begins: the chosen row, then the steps.
    const result = page.getByRole('region', { name: 'Result' });
    await expect(result.getByRole('button', { name: /-1102/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^choose another/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(steps(page).first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(steps(page).first()).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(copiedSign(page)).toBeVisible();
    // Nobody is told to do again what was tried.
    expect(written).toContain('See whether some other program is using the camera.');
    await expect(answer).not.toHaveValue(/See whether some other program/);
    await expect(answer).toHaveValue(/Close meeting, streaming/);
  });

  test('stay ticked beside another finding, in other places and in the other language', async ({
    app,
    page,
  }) => {
    await paste(app, page, joinRefused);
    await steps(page).nth(1).check();
    await page.keyboard.press('2');
    await expect(heading(page)).toContainText('Joining');
    await expect(steps(page).nth(1)).not.toBeChecked();
    await page.keyboard.press('1');
    await expect(steps(page).nth(1)).toBeChecked();

    await page.getByRole('button', { name: 'Catalog' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Language', '中文');
    await page.getByRole('button', { name: '诊断' }).click();
    const chinese = page.getByRole('list', { name: '处理步骤，按顺序' }).getByRole('checkbox');
    await expect(chinese.nth(1)).toBeChecked();
    await expect(chinese.nth(1)).toHaveAccessibleName(/^开发/);
    await expect(page.getByText('已试过', { exact: true })).toHaveCount(1);
  });

  test('come back with their paste', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    await steps(page).first().check();
    await paste(app, page, joinRefused);
    await expect(heading(page)).toContainText('Signature');
    await expect(steps(page).first()).not.toBeChecked();
    await page.keyboard.press('Control+Z');
    await expect(heading(page)).toContainText('camera');
    await expect(steps(page).first()).toBeChecked();
  });

  test('can be ticked where nothing was found, and in what is known of the fault', async ({ app, page }) => {
    await paste(app, page, notListed);
    await page.getByRole('checkbox', { name: /^Support Check whether the number was shortened/ }).check();
    await expect(tried(page)).toHaveCount(1);

    await paste(app, page, cameraOccupied);
    await page.getByText('Playbook', { exact: true }).click();
    const check = page.getByRole('group').getByRole('checkbox').first();
    await check.check();
    await page.keyboard.press('j');
    await expect(verdict(page, 'No match')).toBeVisible();
    await expect(tried(page)).toHaveCount(1);
  });

  test('are a plain list in the Catalog', async ({ page }) => {
    await page.getByRole('button', { name: 'Catalog' }).click();
    const entry = page.getByRole('region', { name: 'Entry' });
    await expect(entry.getByRole('list', { name: 'What to do, in this order' })).toBeVisible();
    await expect(entry.getByRole('checkbox')).toHaveCount(0);
  });
});

test.describe('the keys', () => {
  const status = (page: Page) => page.getByRole('status');

  test('E goes to one piece of evidence after the other, into the folds too', async ({ app, page }) => {
    const repeats = Array.from(
      { length: 12 },
      (_, at) => `filler ${'.'.repeat(at)}\n`.repeat(8) + cameraOccupied,
    );
    await paste(app, page, repeats.join('\n'));
    await expect(heading(page)).toContainText('camera');
    const footer = page.getByRole('list', { name: 'Shortcuts available now' });
    await expect(footer).toContainText('evidence');
    await page.keyboard.press('e');
    await expect(status(page).filter({ hasText: 'Evidence 1 of' })).toBeAttached();
    await page.keyboard.press('ArrowDown');
    for (let presses = 0; presses < 10; presses++) await page.keyboard.press('e');
    const where = status(page).filter({ hasText: 'Evidence 11 of' });
    await expect(where).toBeAttached();
    const line = /line ([\d,]+)/.exec((await where.textContent()) ?? '')?.[1] ?? '';
    const sheet = page.getByRole('region', { name: 'The paste, with what was found marked in it' });
    await expect(sheet.getByText(line, { exact: true })).toBeInViewport();
  });

  test('a footer without evidence does not speak of it', async ({ app, page }) => {
    await paste(app, page, 'The meeting was fine today, thank you all.');
    await expect(verdict(page, 'No match')).toBeVisible();
    const footer = page.getByRole('list', { name: 'Shortcuts available now' });
    await expect(footer).toContainText('copy question');
    await expect(footer).not.toContainText('evidence');
  });

  test('the focus is in the result after a paste, a choice and the way back', async ({ app, page }) => {
    const result = page.getByRole('region', { name: 'Result' });
    await paste(app, page, threeNames);
    await expect(verdict(page, 'Ambiguous')).toBeVisible();
    await expect(result).toBeFocused();
    await page.getByRole('button', { name: 'It is this one 2' }).click();
    await expect(verdict(page, 'Chosen by you')).toBeVisible();
    await expect(result.locator('[aria-current=true]')).toBeFocused();
    await page.getByRole('button', { name: /^undo/ }).click();
    await expect(result).toBeFocused();
    await page.keyboard.press('3');
    await expect(verdict(page, 'Chosen by you')).toBeVisible();
  });
});

test('reading that takes long says how far it is, stops with Esc, and is begun again', async ({
  app,
  page,
}) => {
  await pasteVeryLong(app, page);
  await expect(heading(page)).toHaveText(/^Reading \d+%$/);
  await expect(page.getByRole('progressbar', { name: 'Reading the paste' })).toBeVisible();
  await expect(page.getByText('Esc stops. The paste stays.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('This paste was not read');
  await expect(page.getByText(/Your paste is still here: read it again/)).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'The paste, with what was found marked in it' }),
  ).toContainText('stats rtt=31');
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(heading(page)).toContainText('Signature', { timeout: 60_000 });
});

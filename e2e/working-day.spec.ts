import type { ElectronApplication, Page } from '@playwright/test';
import { answer, customer, matched, wishes } from './answer-parts';
import { ask } from './ask';
import { copied, copiedSign, expect, fromPasteMenu, keepBusy, paste, resize, test, verdict } from './errdesk';
import { cameraOccupied, joinRefused, notListed, threeNames } from './logs';

// A day of tickets: the list of them, where the focus is, and what the keys do.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const day = (page: Page) => page.getByRole('complementary', { name: 'Today' });
const rows = (page: Page) => day(page).getByRole('listitem');
const footer = (page: Page) => page.getByRole('list', { name: 'Shortcuts available now' });

/** What lies on the clipboard by then is an answer with this in it. */
const expectCopied = (app: ElectronApplication, text: string | RegExp) =>
  expect.poll(() => copied(app)).toMatch(text);

/** Pastes, and presses Enter before what is on the clipboard can have been read. */
const pasteAndEnter = (app: ElectronApplication, text: string) =>
  app.evaluate(({ BrowserWindow, clipboard }, value) => {
    clipboard.writeText(value);
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    page?.sendInputEvent({ type: 'keyDown', keyCode: 'V', modifiers: ['control'] });
    page?.sendInputEvent({ type: 'keyDown', keyCode: 'Enter' });
  }, text);

test.describe('the list of the day', () => {
  test('has the newest on top, with verdict, whom it is for and whether it was answered', async ({
    app,
    page,
  }) => {
    await expect(day(page)).toBeHidden();
    await paste(app, page, notListed);
    await expect(verdict(page, 'No match')).toBeVisible();
    await matched(app, page, cameraOccupied);
    await customer(page).fill('Mr Li');
    await heading(page).click();
    await paste(app, page, threeNames);
    await expect(verdict(page, 'Ambiguous')).toBeVisible();
    await expect(rows(page)).toContainText([
      /Ambiguous.*61004 can mean 3 things.*to answer/,
      /Match.*camera.*Mr Li.*to answer/i,
      /No match.*-10014.*to answer/,
    ]);
    await expect(day(page)).toContainText('3 pastes');
    await expect(day(page)).toContainText('3 to answer');
    await expect(day(page).locator('[aria-current=true]')).toContainText('61004');

    await page.keyboard.press('j');
    await expect(heading(page)).toContainText('camera');
    await page.keyboard.press('Enter');
    await expect(copiedSign(page)).toBeVisible();
    await expect(rows(page).nth(1)).toContainText('answered');
    await expect(day(page)).toContainText('2 to answer');
    // Once it is answered, J goes to the next that is not.
    await expect(footer(page)).toContainText('next to answer');
    await page.keyboard.press('j');
    await expect(heading(page)).toContainText('-10014');
    await page.keyboard.press('k');
    await expect(heading(page)).toContainText('camera');
    await expect(copiedSign(page)).toBeVisible();
    await rows(page).first().click();
    await expect(heading(page)).toContainText('61004');
  });

  test('says that it lives in memory, closes to its seals, and stays so', async ({ app, page }) => {
    await matched(app, page);
    await expect(day(page)).toContainText('in memory');
    const width = async () => (await day(page).boundingBox())?.width;
    expect(await width()).toBe(200);
    await page.keyboard.press('Control+\\');
    expect(await width()).toBe(40);
    await expect(rows(page)).toHaveCount(1);
    await expect
      .poll(() => ask(page, 'settings.read'))
      .toMatchObject({ value: { panes: { medium: { day: 40 } } } });
    await page.reload();
    await heading(page).waitFor();
    await matched(app, page);
    await expect.poll(width).toBe(40);
  });

  test('gives back what was removed, for a moment and for good', async ({ app, page }) => {
    await matched(app, page);
    await customer(page).fill('Ms Li');
    await fromPasteMenu(page, 'Remove from the day');
    await expect(rows(page)).toHaveCount(0);
    const line = page.getByRole('status').filter({ hasText: 'The paste was removed.' });
    await line.getByRole('button', { name: /^Undo/ }).click();
    await expect(customer(page)).toHaveValue('Ms Li');
    await expect(line).toBeHidden();
  });
});

test.describe('Enter after a paste copies its answer', () => {
  test('wherever the focus was before', async ({ app, page }) => {
    await matched(app, page, cameraOccupied);
    const places: [string, () => Promise<unknown>][] = [
      ['in the field of the customer', () => customer(page).focus()],
      ['on the language', () => page.getByRole('radio', { name: 'English' }).click()],
      ['on a place of the window', () => page.getByRole('button', { name: 'Triage' }).click()],
      [
        'on a step',
        () =>
          page
            .getByRole('list', { name: /What to do/ })
            .getByRole('checkbox')
            .first()
            .click(),
      ],
      ['on the options', () => wishes(page).focus()],
    ];
    for (const [name, go] of places)
      await test.step(name, async () => {
        await go();
        // Of several lines, so that no field keeps it.
        await paste(app, page, joinRefused);
        await expect(heading(page)).toContainText('Signature');
        await page.keyboard.press('Enter');
        // The paste itself has the code, too.
        await expectCopied(app, /^Hello,[\s\S]*70003/);
        await paste(app, page, cameraOccupied);
        await expect(heading(page)).toContainText('camera');
      });
  });

  test('also when it comes before the answer does', async ({ app, page }) => {
    await matched(app, page, cameraOccupied);
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), joinRefused);
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Enter');
    await expectCopied(app, /^Hello,[\s\S]*70003/);
    await expect(copiedSign(page)).toBeVisible();
  });

  test('also when it comes before the paste does, and then never that of the one before', async ({
    app,
    page,
  }) => {
    for (const [log, copy] of [
      [cameraOccupied, /^Hello,[\s\S]*-1102/],
      [joinRefused, /^Hello,[\s\S]*70003/],
    ] as const) {
      await pasteAndEnter(app, log);
      await expectCopied(app, copy);
      await expect(copiedSign(page)).toBeVisible();
    }
    await pasteAndEnter(app, ' ');
    await expect(page.getByText('There was no text in that paste.')).toBeVisible();
    expect(await copied(app)).toBe(' ');
  });

  const over = (page: Page) => page.locator('[role=dialog], [role=menu]');
  /** What opens over the window, and how. */
  const popups: [string, (page: Page) => Promise<unknown>][] = [
    ['palette', (page) => page.keyboard.press('Control+K')],
    ['keys', (page) => page.keyboard.press('?')],
    ['keys in full width', (page) => page.keyboard.insertText('').then(() => pressWide(page, '？'))],
    ['ways out of the answer', (page) => page.getByRole('button', { name: 'Copy or save as' }).click()],
    ['paste', (page) => page.getByRole('button', { name: 'What to do with the paste' }).click()],
    ['options', (page) => wishes(page).click()],
    ['another entry by its key', (page) => page.keyboard.press('x')],
    ['another entry', (page) => page.getByRole('button', { name: /^choose another/ }).click()],
  ];
  for (const busy of [false, true])
    test(`after the palette, the sheet of keys and the menus${busy ? ', in a busy window' : ''}`, async ({
      app,
      page,
    }) => {
      await matched(app, page, joinRefused);
      for (const [name, open] of popups)
        await test.step(name, async () => {
          await app.evaluate(({ clipboard }) => clipboard.writeText('nothing yet'));
          await open(page);
          if (busy) {
            await expect(over(page).and(page.locator(':focus-within'))).toBeVisible();
            await keepBusy(page);
            await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Enter')]);
          } else {
            await expect(over(page).first()).toBeVisible();
            await page.keyboard.press('Escape');
            await expect(over(page)).toHaveCount(0);
            await page.keyboard.press('Enter');
          }
          await expectCopied(app, /70003/);
          await expect(over(page)).toHaveCount(0);
          await expect(heading(page)).toContainText('Signature');
          expect(app.windows()).toHaveLength(1);
        });
    });

  test('after a menu that was left before it took the focus', async ({ app, page }) => {
    await matched(app, page, joinRefused);
    for (const name of ['Copy or save as', 'What to do with the paste']) {
      await app.evaluate(({ clipboard }) => clipboard.writeText('nothing yet'));
      const button = page.locator(`[aria-label="${name}"][aria-haspopup]`);
      await button.click();
      await expect(over(page).and(page.locator(':focus-within'))).toBeVisible();
      await button.evaluate((element) => element.focus());
      await page.keyboard.press('Escape');
      await expect(over(page)).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expectCopied(app, /70003/);
    }
  });

  test('also when it came in over the sheet of keys or a menu', async ({ app, page }) => {
    await matched(app, page, cameraOccupied);
    for (const [name, open] of popups.slice(1, 6))
      await test.step(name, async () => {
        await open(page);
        await expect(over(page).and(page.locator(':focus-within'))).toBeVisible();
        await paste(app, page, joinRefused);
        await expect(over(page)).toHaveCount(0);
        await expect(heading(page)).toContainText('Signature');
        await page.keyboard.press('Enter');
        await expectCopied(app, /^Hello,[\s\S]*70003/);
        await matched(app, page, cameraOccupied);
      });
  });

  test('after a dialog that was closed before it was there', async ({ app, page }) => {
    await matched(app, page, joinRefused);
    await keepBusy(page);
    await Promise.all(['?', 'Escape', 'Enter'].map((key) => page.keyboard.press(key)));
    await expectCopied(app, /^Hello,[\s\S]*70003/);
    await expect(over(page)).toHaveCount(0);
  });
});

test('what is typed straight after X is sought, and chooses nothing behind it', async ({ app, page }) => {
  await matched(app, page, joinRefused);
  await keepBusy(page);
  await Promise.all([...'x2025'].map((key) => page.keyboard.press(key)));
  await expect(page.getByRole('combobox')).toHaveValue('2025');
});

/** As a keyboard in full-width mode presses it. */
const pressWide = (page: Page, key: string) =>
  page.evaluate((wide) => {
    const event = new KeyboardEvent('keydown', {
      key: wide,
      shiftKey: true,
      bubbles: true,
      cancelable: true,
    });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, key);

test('Ctrl+Enter copies from the letter, Esc leaves it, A enters it, and the footer says so', async ({
  app,
  page,
}) => {
  await matched(app, page);
  await expect(footer(page)).toContainText('edit answer');
  await expect(footer(page)).toContainText('copy answer');
  await page.keyboard.press('a');
  await expect(answer(page)).toBeFocused();
  await expect(footer(page)).not.toContainText('evidence');
  await expect(footer(page)).toContainText('leave the answer');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Urgent: ');
  await page.keyboard.press('Control+Enter');
  await expectCopied(app, /^Urgent: Hello/);
  await page.keyboard.press('Escape');
  await expect(answer(page)).not.toBeFocused();
  await expect(footer(page)).toContainText('evidence');
});

test('the panes have the sizes of the design, are dragged and kept', async ({ app, page }) => {
  await matched(app, page, joinRefused);
  const box = async (name: string) => page.getByRole('region', { name }).boundingBox();
  const letter = await page.getByRole('region', { name: 'Answer', exact: true }).boundingBox();
  expect([letter?.x, letter?.y, letter?.height]).toEqual([897, 0, 772]);
  // Room for 27 lines of 20 pixels.
  const text = await answer(page).evaluate((field) => field.parentElement?.parentElement?.clientHeight ?? 0);
  expect(text).toBeGreaterThanOrEqual(27 * 20);
  expect((await box('Result'))?.y).toBe(364);

  const edge = page.getByRole('separator', { name: 'Width of the answer' });
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', '400');
  const { x = 0, y = 0, height = 0 } = (await edge.boundingBox()) ?? {};
  await page.mouse.move(x + 4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x - 56, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(edge).toHaveAttribute('aria-valuenow', '460');
  // Another class of width has its own; this one is remembered.
  await resize(app, 1440, 900);
  await expect(edge).toHaveAttribute('aria-valuenow', '424');
  await resize(app, 1280, 800);
  await expect(edge).toHaveAttribute('aria-valuenow', '460');
  await edge.dblclick();
  await expect(edge).toHaveAttribute('aria-valuenow', '384');
});

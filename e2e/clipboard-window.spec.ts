import type { Page } from '@playwright/test';
import { copyElsewhere } from './another-program';
import { appearances, complaints } from './axe';
import { expect, freshTest, fromPasteMenu, launch, openedWindow, paste, test } from './errdesk';
import { cameraOccupied, joinRefused, threeNames } from './logs';
import { openSettings } from './settings-parts';
import { fresh, hasLooked, patient, watchForGood, watchSettings } from './watching';

// The other programs are X11's.
test.skip(process.platform !== 'linux');

const watch = { ...watchSettings, on: false, asked: false };

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const editor = (page: Page) => page.getByRole('textbox', { name: /as the customer sent it/ });
const choose = (page: Page, group: string, option: string) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: option }).click();

/** Copies an error in another program, which the line then tells of. */
async function suggest(page: Page, text: string, name: string): Promise<void> {
  copyElsewhere(fresh(text));
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible(patient);
}

const openLine = (page: Page) => button(page, /^Open Ctrl/).click();
const fromMenu = async (page: Page, item: string) => {
  await button(page, 'Ways to watch the clipboard').click();
  await page.getByRole('menuitem', { name: item }).click();
};

test.describe('the first run', () => {
  freshTest('asks once, and watches from then on', async ({ app, page, profile }) => {
    copyElsewhere('nothing in particular');
    const question = page.getByRole('region', { name: 'Watch the clipboard?' });
    await expect(question).toContainText('Text only, at most 256K characters');
    await question.getByRole('button', { name: 'Turn on' }).click();
    await expect(question).toBeHidden();
    await expect(button(page, 'Watching the clipboard')).toBeVisible();
    await watchForGood(page);
    await suggest(page, joinRefused, '70003');
    await app.close();
    const again = await launch({ profile });
    const reopened = await openedWindow(again);
    await expect(button(reopened, 'Watching the clipboard')).toBeVisible();
    await expect(reopened.getByRole('region', { name: 'Watch the clipboard?' })).toBeHidden();
    await again.close();
  });

  test('takes no for an answer', async ({ page }) => {
    await button(page, 'Not now').click();
    await expect(page.getByRole('region', { name: 'Watch the clipboard?' })).toBeHidden();
    await expect(button(page, 'Clipboard not watched')).toBeVisible();
  });

  test.describe('in Chinese', () => {
    test.use({ settings: { language: 'zh' } });
    test('asks and states in Chinese', async ({ page }) => {
      await page
        .getByRole('region', { name: '要监听剪贴板吗？' })
        .getByRole('button', { name: '开启' })
        .click();
      await expect(button(page, '监听剪贴板').first()).toBeVisible();
      await button(page, '怎样监听剪贴板').click();
      await page.getByRole('menuitem', { name: '暂停 15 分钟' }).click();
      await expect(button(page, /^已暂停，\d\d:\d\d 恢复$/)).toBeVisible();
    });
  });
});

test.describe('watching', () => {
  test.use({ settings: { language: 'en', watch: { ...watch, on: true, asked: true } } });

  test('an error that is copied elsewhere is told in a line, and opened by a click', async ({ page }) => {
    await expect(editor(page)).toBeFocused();
    await suggest(page, joinRefused, '70003');
    const line = page.getByRole('status').filter({ hasText: '70003' });
    for (const word of ['Match', 'Signature', 'TRTC Web', 'just copied'])
      await expect(line).toContainText(word);
    // Nothing else has changed, and the caret is where it was.
    await expect(heading(page)).toContainText('Paste an error');
    await expect(editor(page)).toBeFocused();
    await openLine(page);
    await expect(heading(page)).toContainText('Signature');
    await expect(line).toBeHidden();
  });

  test('a copy with several meanings is told as such', async ({ page }) => {
    await suggest(page, threeNames, '61004');
    await expect(page.getByRole('status').filter({ hasText: '61004' })).toHaveText(
      /Ambiguous.*61004.*three meanings/,
    );
    await openLine(page);
    await expect(heading(page)).toContainText('61004');
  });

  test('a line that is closed is forgotten', async ({ page }) => {
    await suggest(page, joinRefused, '70003');
    await button(page, 'Dismiss the suggestion').click();
    await expect(button(page, /^Open Ctrl/)).toBeHidden();
    await expect(heading(page)).toContainText('Paste an error');
  });

  test('what is pasted is suggested no longer', async ({ page }) => {
    await suggest(page, joinRefused, '70003');
    await page.keyboard.press('Control+V');
    await expect(heading(page)).toContainText('Signature');
    await expect(button(page, /^Open Ctrl/)).toBeHidden();
  });

  test('what is opened can be taken back for what was there', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    await expect(heading(page)).toContainText('camera');
    await suggest(page, joinRefused, '70003');
    await button(page, 'Catalog').click();
    await openLine(page);
    await expect(heading(page)).toContainText('Signature');
    await page.keyboard.press('Control+Z');
    await expect(heading(page)).toContainText('camera');
  });

  test('what a person types is not replaced without asking', async ({ page }) => {
    await editor(page).pressSequentially('my own words');
    await suggest(page, joinRefused, '70003');
    await openLine(page);
    await expect(page.getByText('You are typing here.')).toBeVisible();
    await expect(editor(page)).toHaveValue('my own words');
    await button(page, 'Keep typing').click();
    await expect(page.getByText('You are typing here.')).toBeHidden();
    await expect(editor(page)).toHaveValue('my own words');

    await suggest(page, cameraOccupied, '-1102');
    await openLine(page);
    await button(page, 'Open what was copied').click();
    await expect(heading(page)).toContainText('camera');
    await page.keyboard.press('Control+Z');
    await expect(page.getByText('my own words')).toBeVisible();
  });

  test('pauses, skips one copy, and goes on', async ({ app, page }) => {
    await suggest(page, joinRefused, '70003');
    await fromMenu(page, 'Pause for 15 minutes');
    await expect(button(page, /^Paused until \d\d:\d\d$/)).toBeVisible();
    await button(page, /^Paused until/).click();
    await expect(button(page, 'Watching the clipboard')).toBeVisible();
    await button(page, 'Dismiss the suggestion').click();

    await fromMenu(page, 'Skip the next copy');
    await expect(button(page, 'Skipping the next copy')).toBeVisible();
    // Only what comes after the first look is a copy.
    await hasLooked(app);
    copyElsewhere(fresh(joinRefused));
    await expect(button(page, 'Watching the clipboard')).toBeVisible();
    await expect(button(page, /^Open Ctrl/)).toBeHidden();
    await suggest(page, cameraOccupied, '-1102');
  });

  test('what Errdesk itself has copied is not suggested', async ({ app, page }) => {
    await suggest(page, cameraOccupied, '-1102');
    await button(page, 'Dismiss the suggestion').click();
    await paste(app, page, joinRefused);
    await expect(heading(page)).toContainText('Signature');
    await fromPasteMenu(page, 'Edit');
    await editor(page).press('Control+A');
    await editor(page).press('Control+X');
    await hasLooked(app);
    await expect(button(page, /^Open Ctrl/)).toBeHidden();
    await suggest(page, cameraOccupied, '-1102');
  });

  test('a copy that is marked as a secret is said to be skipped', async ({ page }) => {
    await suggest(page, joinRefused, '70003');
    copyElsewhere('secret', 'x-kde-passwordManagerHint');
    await expect(button(page, 'Skipped once: marked secret')).toBeVisible();
  });

  test('is switched by commands of the palette, too', async ({ page }) => {
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('combobox').fill('pause');
    await page.keyboard.press('Enter');
    await expect(button(page, /^Paused until/)).toBeVisible();
  });
});

test.describe('the settings', () => {
  test.use({ settings: { language: 'en', watch: { ...watch, asked: true } } });

  freshTest('survive a restart', async ({ app, page, profile }) => {
    await openSettings(page, 'clipboard');
    await choose(page, 'Watch the clipboard', 'On');
    await choose(page, 'Notify with', 'Card in the corner');
    await choose(page, 'Minimum certainty', 'Certain only');
    const stay = page.getByRole('checkbox', { name: 'Stay in the tray' });
    // Ticked once main has it.
    await stay.click();
    await expect(stay).toBeChecked();
    await button(page, /^Global shortcut/).click();
    await expect(page.getByText('Press the keys')).toBeVisible();
    await page.keyboard.press('Control+Alt+KeyJ');
    await expect(button(page, /^Global shortcut/)).toHaveText(/Ctrl ?Alt ?J$/);
    await button(page, 'Add a rule').click();
    await page.keyboard.type('^internal');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(async () => window.errdesk.request('settings.read')))
      .toMatchObject({ value: { watch: { ignore: ['^internal'] } } });
    await app.close();

    const again = await launch({ profile });
    const reopened = await openedWindow(again);
    await openSettings(reopened, 'clipboard');
    for (const name of ['On', 'Card in the corner', 'Certain only'])
      await expect(reopened.getByRole('radio', { name, exact: true })).toBeChecked();
    await expect(reopened.getByRole('checkbox', { name: 'Stay in the tray' })).toBeChecked();
    await expect(button(reopened, /^Global shortcut/)).toHaveText(/Ctrl ?Alt ?J$/);
    await expect(reopened.getByRole('textbox', { name: 'Rule 1' })).toHaveValue('^internal');
    await button(reopened, 'Clear').click();
    await expect(button(reopened, /^Global shortcut/)).toHaveText(/None$/);
    await again.close();
  });

  test('refuse a rule that is none, and say why', async ({ page }) => {
    await openSettings(page, 'clipboard');
    await button(page, 'Add a rule').click();
    await page.keyboard.type('(open');
    await button(page, 'Add a rule').click();
    await expect(page.getByText('Not saved: this is no regular expression.')).toBeVisible();
    await page.keyboard.type('(?<=a)b');
    await button(page, 'Add a rule').click();
    await expect(page.getByText('Not saved: look-around')).toBeVisible();
    await page.keyboard.type('good');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(async () => window.errdesk.request('settings.read')))
      .toMatchObject({ value: { watch: { ignore: ['good'] } } });
    await page.getByRole('textbox', { name: 'Rule 1' }).fill('(open)');
    await page.keyboard.press('Tab');
    await expect(page.getByText('Not saved: this is no regular expression.')).toBeHidden();
    await expect
      .poll(() => page.evaluate(async () => window.errdesk.request('settings.read')))
      .toMatchObject({ value: { watch: { ignore: ['(open)', 'good'] } } });
  });
});

for (const { language, theme } of appearances)
  test.describe(`axe finds nothing in what tells of the clipboard, ${language}, ${theme}`, () => {
    test.use({ settings: { language, theme, watch: { ...watch, on: true } } });
    test('the question, the line and the menu at once', async ({ page }) => {
      await suggest(page, joinRefused, '70003');
      await button(page, /^(怎样监听剪贴板|Ways to watch the clipboard)$/).click();
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await complaints(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('textarea').first().fill('my own words');
      await button(page, /^(打开|Open) Ctrl/).click();
      await expect(button(page, /^(继续输入|Keep typing)$/)).toBeVisible();
      expect(await complaints(page)).toEqual([]);
    });
  });

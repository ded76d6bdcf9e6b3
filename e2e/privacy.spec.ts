import type { ElectronApplication, Page } from '@playwright/test';
import { answer, customer } from './answer-parts';
import { ask } from './ask';
import { appearances, complaints } from './axe';
import { copied, expect, paste, test } from './errdesk';
import { openSettings } from './settings-parts';

const log = `[RoomEngine] openLocalCamera onError
  code: -1102
  customer: CUST-123456, Blue Whale Ltd
  seen by: blue whale ltd again
  message: camera is occupied by another process`;

const sheet = (page: Page) => page.getByRole('region', { name: /^(The paste, with what|粘贴内容，已标出)/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const go = (page: Page, place: RegExp) =>
  page.getByRole('navigation').getByRole('button', { name: place }).click();
const kinds = [{ name: 'Customer', pattern: String.raw`CUST-\d{6}` }];

/** Selects a text of the sheet by dragging over it. */
async function drag(page: Page, text: string): Promise<void> {
  const [from, to] = await sheet(page).evaluate((element, sought) => {
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return [
        { x: left + 0.5, y: top + height / 2 },
        { x: right - 0.5, y: top + height / 2 },
      ] as const;
    }
    throw new Error('The sheet does not show that.');
  }, text);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function copySheet(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await sheet(page).evaluate((element) => document.getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+C');
}

test.use({ settings: { language: 'en' } });

test('a kind of a team is added in Settings, and hidden wherever it is shown or sent', async ({
  app,
  page,
}) => {
  await paste(app, page, log);
  await expect(sheet(page)).toContainText('CUST-123456');
  await openSettings(page, 'privacy');
  await button(page, 'Add a kind').click();
  await page.keyboard.type('Customer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('CUST-(?=1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('look-around and back-references are not possible here')).toBeVisible();
  for (const [pattern, said] of [
    [String.raw`\d*`, 'also matches nothing at all'],
    ['CUST-(', 'this is no regular expression'],
    ['', 'it needs a name'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Pattern of kind 1' }).fill(pattern);
    await page.getByRole('textbox', { name: 'Pattern of kind 1' }).press('Tab');
    await expect(page.getByText(said)).toBeVisible();
  }
  await page.getByRole('textbox', { name: 'Pattern of kind 1' }).fill(String.raw`CUST-\d{6}`);
  await page.getByRole('textbox', { name: 'Pattern of kind 1' }).press('Enter');
  await expect(page.getByText('Not saved')).toBeHidden();

  await go(page, /Triage/);
  await expect(sheet(page)).toContainText('customer: Customer A, Blue Whale Ltd');
  await copySheet(app, page);
  await expect.poll(() => copied(app)).toContain('code: -1102');
  expect(await copied(app)).not.toContain('CUST-123456');
  await customer(page).fill('CUST-654321');
  await expect(answer(page)).toHaveValue(/CUST-654321/);
  await button(page, /^Copy answer/).click();
  await expect.poll(() => copied(app)).toContain('⟦Customer A⟧');
  expect(await copied(app)).not.toContain('CUST-');

  await openSettings(page, 'privacy');
  await button(page, 'Remove kind 1').click();
  await go(page, /Triage/);
  await expect(sheet(page)).toContainText('CUST-123456');
});

test('what a team hides cannot be left out by a page', async ({ app, page }) => {
  await ask(page, 'settings.write', { privacy: { kinds } });
  await page.evaluate(() => window.errdesk.request('privacy.hide', { stretches: [] }));
  await ask(page, 'answer.copy', { text: 'of CUST-123456', spared: [] });
  expect(await copied(app)).toBe('of ⟦Customer A⟧');
  await ask(page, 'text.copy', { text: 'is CUST-123456' });
  expect(await copied(app)).toBe('is ⟦Customer A⟧');
  const run = await page.evaluate(() =>
    window.errdesk.request('triage.run', { id: 'x', raw: 'CUST-123456' }),
  );
  expect(run.ok && run.value.text).toContain('⟦Customer A⟧');
});

test('a selected text is hidden wherever it occurs, and shown again', async ({ app, page }) => {
  await paste(app, page, log);
  const asked = page.getByRole('checkbox', { name: 'SDK and version' });
  await asked.check();
  await drag(page, 'Blue Whale Ltd');
  await button(page, /^Hide/).click();
  await expect(sheet(page)).toContainText('CUST-123456, private A');
  await expect(sheet(page)).toContainText('seen by: private B again');
  await expect(sheet(page)).toBeFocused();
  await expect(button(page, /^Hide/)).toBeHidden();
  await expect(asked).toBeChecked();

  await copySheet(app, page);
  await expect.poll(() => copied(app)).toContain('code: -1102');
  expect(await copied(app)).not.toMatch(/whale/i);
  await customer(page).fill('Blue Whale Ltd');
  await button(page, /^Copy answer/).click();
  await expect.poll(() => copied(app)).toContain('Hello ⟦private A⟧');

  await page.getByRole('button', { name: /^\d+ values? masked/ }).click();
  const listed = page.getByRole('region', { name: 'Masked in this paste' });
  await expect(listed.getByRole('listitem')).toHaveText([/private A.*Private/, /private B.*Private/]);
  await listed.getByRole('button', { name: 'Show private A again' }).click();
  await expect(sheet(page)).toContainText('CUST-123456, Blue Whale Ltd');
  await expect(sheet(page)).toContainText('blue whale ltd again');
  await expect(listed.getByRole('listitem')).toHaveCount(0);
});

test('the keyboard hides: what is selected, or what is typed', async ({ app, page }) => {
  await paste(app, page, log);
  await drag(page, 'Whale');
  await page.keyboard.press('b');
  await expect(sheet(page)).toContainText('Blue private A Ltd');

  await sheet(page).focus();
  await page.keyboard.press('b');
  const field = page.getByRole('textbox', { name: 'Hide in this paste' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(sheet(page)).toBeFocused();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('hide the selected');
  await expect(page.getByRole('option', { name: /Hide the selected text/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('cust-123456');
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toContainText('customer: private');
  await expect(sheet(page)).not.toContainText('CUST');

  await drag(page, 'another process');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('hide the selected');
  await expect(page.getByRole('option', { name: /Hide the selected text/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).not.toContainText('another process');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Hide the selected text')).toBeVisible();
});

test('what is hidden comes back with its paste, and holds for no other', async ({ app, page }) => {
  await paste(app, page, log);
  await drag(page, 'Blue Whale Ltd');
  await page.keyboard.press('b');
  await expect(sheet(page)).toContainText('private A');
  await paste(app, page, log.replace('-1102', '-1101'));
  await expect(sheet(page)).toContainText('CUST-123456, Blue Whale Ltd');
  await ask(page, 'text.copy', { text: 'Blue Whale Ltd' });
  expect(await copied(app)).toBe('Blue Whale Ltd');
  await page.keyboard.press('Control+Z');
  await expect(sheet(page)).toContainText('-1102');
  await expect(sheet(page)).toContainText('CUST-123456, private A');
  await ask(page, 'text.copy', { text: 'Blue Whale Ltd' });
  expect(await copied(app)).toBe('⟦private A⟧');
});

test('more than can be hidden at once is refused in words', async ({ app, page }) => {
  await paste(app, page, `code: -1102 ${'word '.repeat(500)}`);
  await sheet(page).evaluate((element) => document.getSelection()?.selectAllChildren(element));
  await expect(button(page, /^Hide/)).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByText('Not hidden: at most 2,000 characters')).toBeVisible();
});

for (const { language, theme } of appearances)
  test.describe(`in ${language} and ${theme}`, () => {
    test.use({ settings: { language, theme, privacy: { kinds } } });

    test('Settings, the button, the field and the list are accessible and in its words', async ({
      app,
      page,
    }) => {
      const words = language === 'zh' ? /^遮住/ : /^Hide/;
      await openSettings(page, 'privacy');
      await expect(page.getByRole('heading', { name: /^(Privacy|隐私)$/ })).toBeVisible();
      await page.getByRole('heading', { name: /^(Privacy|隐私)$/ }).scrollIntoViewIfNeeded();
      expect(await complaints(page)).toEqual([]);
      await go(page, /Triage|诊断/);
      await paste(app, page, log);
      await expect(sheet(page)).toContainText('Customer A');
      await drag(page, 'Blue Whale Ltd');
      await expect(button(page, words)).toBeVisible();
      expect(await complaints(page)).toEqual([]);
      await button(page, words).click();
      await page.getByRole('button', { name: /^(\d+ values? masked|已遮)/ }).click();
      await expect(button(page, /Show private A again|重新显示/).first()).toBeVisible();
      await sheet(page).focus();
      await page.keyboard.press('b');
      await expect(page.getByRole('textbox', { name: /Hide in this paste|在这段内容里遮住/ })).toBeFocused();
      expect(await complaints(page)).toEqual([]);
    });
  });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaults } from '../main/settings/defaults';
import { pasteElsewhere } from './another-program';
import { answer, customer, fromMenu, matched, wishes } from './answer-parts';
import { choose, copied, expect, freshTest, launch, openedWindow, paste, test } from './errdesk';
import { answerDialog } from './export-parts';
import { cameraOccupied, joinRefused, threeNames } from './logs';

const ticket = (page: Page) => page.getByRole('textbox', { name: 'Ticket number' });
const strip = (page: Page) => page.getByRole('button', { name: /will be masked|not masked/ });
const told = (page: Page) => page.getByRole('status').filter({ hasText: /Saved to/ });

/** How the answer is wanted. */
async function wish(page: Page, group: string, option: string): Promise<void> {
  await wishes(page).click();
  await choose(page, group, option);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function typeIn(page: Page, text: string): Promise<void> {
  await answer(page).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(text);
}

test.describe('how an answer is wanted', () => {
  freshTest('changes the words, and is remembered', async ({ app, page, profile }) => {
    await matched(app, page);
    await expect(answer(page)).not.toHaveValue(/- SDK:|Sources:/);
    await wish(page, 'For', 'Developer');
    await expect(answer(page)).toHaveValue(/- SDK: Tencent RoomEngine[\s\S]*Sources:/);
    await wish(page, 'Length', 'Short');
    await expect(answer(page)).not.toHaveValue(/Sources:/);
    await expect(page.getByRole('button', { name: 'For developer, short text' })).toBeVisible();
    await app.close();
    const again = await launch({ profile });
    const next = await openedWindow(again);
    await paste(again, next, cameraOccupied);
    await expect(next.getByRole('button', { name: 'For developer, short text' })).toBeVisible();
    await expect(answer(next)).toHaveValue(/^Hello/);
    await again.close();
  });

  test('answers one, all, the playbook, or asks', async ({ app, page }) => {
    await matched(app, page, joinRefused);
    await expect(answer(page)).not.toHaveValue(/\(2\)/);
    await wish(page, 'Covers', 'All 2 errors');
    await expect(answer(page)).toHaveValue(/\(1\) [\s\S]*\(2\) /);
    await wish(page, 'Covers', 'General checklist');
    await expect(answer(page)).not.toHaveValue(/\(2\)|code 70003/);
    await wish(page, 'Covers', 'Ask back');
    await expect(answer(page)).toHaveValue(/we cannot yet tell/);
    await page.getByRole('button', { name: /Copy question/ }).click();
    await expect.poll(() => copied(app)).toContain('we cannot yet tell');
    await paste(app, page, cameraOccupied);
    await expect(answer(page)).toHaveValue(/camera/);
    await paste(app, page, threeNames);
    await wishes(page).click();
    await expect(page.getByRole('radiogroup', { name: 'For' })).toBeVisible();
    await expect(page.getByRole('radiogroup', { name: 'Covers' })).toBeHidden();
  });

  test('is chosen in the palette, too', async ({ app, page }) => {
    await matched(app, page);
    await page.keyboard.press('Control+K');
    await page.keyboard.type('for a developer');
    await page.keyboard.press('Enter');
    await expect(answer(page)).toHaveValue(/Sources:/);
    await page.keyboard.press('Control+K');
    await page.keyboard.type('customer name');
    await page.keyboard.press('Enter');
    await expect(customer(page)).toBeFocused();
  });
});

test.describe('whom it goes to', () => {
  test('stands in the greeting, also of an edited answer, and belongs to the paste', async ({
    app,
    page,
  }) => {
    await matched(app, page);
    await customer(page).fill('Ms Li');
    await ticket(page).fill('T-20391');
    await expect(answer(page)).toHaveValue(/^Hello Ms Li,[\s\S]*Ticket: T-20391$/);
    await typeIn(page, 'My own line.\n');
    await customer(page).fill('Mr Wang');
    await expect(answer(page)).toHaveValue(/^My own line.\nHello Mr Wang,/);
    // A name that was copied belongs into the field, also an empty one; a log is a new paste wherever the focus is.
    await ticket(page).fill('');
    await paste(app, page, 'T-7\n');
    await expect(ticket(page)).toHaveValue('T-7');
    await answer(page).fill('');
    await paste(app, page, 'Sorry.');
    await expect(answer(page)).toHaveValue('Sorry.');
    await ticket(page).focus();
    await paste(app, page, joinRefused);
    await expect(customer(page)).toHaveValue('');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+Z');
    await expect(customer(page)).toHaveValue('Mr Wang');
    await expect(ticket(page)).toHaveValue('T-7');
  });

  test.describe('signed', () => {
    test.use({
      settings: { answers: { ...defaults.answers, words: { zh: {}, en: { signature: 'Alex Chen' } } } },
    });
    test('by the name in the settings', async ({ app, page }) => {
      await matched(app, page);
      await expect(answer(page)).toHaveValue(/\n\nKind regards, Alex Chen$/);
    });
  });
});

test.describe('what may not leave', () => {
  test('is said before, replaced on the way, and let through one by one', async ({ app, page }) => {
    await matched(app, page);
    await expect(strip(page)).toBeHidden();
    await typeIn(page, 'Call 13812345678 or mail qa@team.example.\n');
    await expect(strip(page)).toHaveText(
      '2 private values will be masked: phone number ⟦phone A⟧, e-mail ⟦e-mail A⟧',
    );
    await page.getByRole('button', { name: /Copy answer/ }).click();
    await expect.poll(() => copied(app)).toMatch(/^Call ⟦phone A⟧ or mail ⟦e-mail A⟧\./);
    await expect(page.getByText('2 masked')).toBeVisible();

    await strip(page).click();
    await page.getByRole('checkbox', { name: /Do not mask\s+13812345678/ }).check();
    await page.keyboard.press('Escape');
    await expect(strip(page)).toHaveText(/^1 private value will be masked.*; 1 not masked$/);
    await page.getByRole('button', { name: /Copy answer/ }).click();
    await expect.poll(() => copied(app)).toMatch(/^Call 13812345678 or mail ⟦e-mail A⟧\./);

    // Forgotten with the paste.
    await paste(app, page, joinRefused);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Signature');
    await typeIn(page, 'Call 13812345678.\n');
    await expect(strip(page)).toHaveText(/^1 private value will be masked.*⟦phone A⟧$/);
  });
});

test.describe('the answer goes out', () => {
  test('as the text of another program', async ({ app, page }) => {
    test.skip(process.platform !== 'linux', 'the other program is X11’s');
    await matched(app, page);
    await answer(page).fill('**See** `openLocalCamera`:\n\n1. a\n2. b');
    for (const [form, text] of [
      ['Plain text', 'See openLocalCamera:\n\n1. a\n2. b'],
      ['Markdown', '**See** `openLocalCamera`:\n\n1. a\n2. b'],
      ['Jira', '*See* {{openLocalCamera}}:\n\n# a\n# b'],
      ['HTML', /^<div lang="en"><p[^>]*><strong>See<\/strong> <code/],
    ] as const) {
      await fromMenu(page, 'Copy as', form);
      await expect
        .poll(() => pasteElsewhere())
        .toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
      expect(pasteElsewhere('TARGETS')).not.toContain('text/html');
    }
    await page.keyboard.press('Control+E');
    await page.keyboard.type('Zen');
    await page.keyboard.press('Enter');
    await expect.poll(() => pasteElsewhere()).toContain('**See** `openLocalCamera`');
  });

  test('as a file, and says where it is', async ({ app, page, folder }) => {
    await matched(app, page);
    await customer(page).fill('Ms Li');
    for (const [form, name] of [
      ['PDF', 'answer.pdf'],
      ['HTML', 'answer.html'],
      ['Markdown', 'answer.md'],
    ] as const) {
      const path = join(folder, name);
      await answerDialog(app, path);
      await fromMenu(page, 'Save as', form);
      await expect(told(page)).toContainText(path);
      const file = readFileSync(path, 'latin1');
      expect(file).toContain({ PDF: '%PDF-', HTML: 'Hello Ms Li', Markdown: 'Hello Ms Li' }[form]);
    }
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();
    await typeIn(page, 'More.\n');
    await expect(told(page)).toBeHidden();
  });

  test('or says why not, and where else', async ({ app, page, folder }) => {
    await matched(app, page);
    await answerDialog(app, join(folder, 'gone', 'answer.txt'));
    await fromMenu(page, 'Save as', 'Plain text');
    await expect(page.getByText(/Nothing was written to .*there is no such folder/)).toBeVisible();
    const path = join(folder, 'answer.txt');
    await answerDialog(app, path);
    await page.getByRole('button', { name: 'Save elsewhere…' }).click();
    await expect(told(page)).toContainText(path);
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeFocused();
    expect(readFileSync(path, 'utf8')).toMatch(/^Hello, [\s\S]*\n$/);
  });
});

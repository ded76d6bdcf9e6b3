import type { Page } from '@playwright/test';
import { answer, customer, matched, wishes } from './answer-parts';
import { choose, copied, expect, fromPasteMenu, paste, test, verdict } from './errdesk';
import { cameraOccupied, joinRefused, notListed, threeNames } from './logs';

// Several tickets in a row: nothing of one reaches another, and all of them are there as they were left.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const ticket = (page: Page) => page.getByRole('textbox', { name: 'Ticket number' });
const steps = (page: Page) =>
  page.getByRole('list', { name: 'What to do, in this order' }).getByRole('checkbox');
const zone = (page: Page) => page.getByRole('checkbox', { name: 'Time zone of the log' });
const letThrough = (page: Page) => page.getByRole('button', { name: /1 not masked$/ });

/** Leaves the fields, so that letters are keys. */
const leaveFields = (page: Page) => heading(page).click();

test.describe('the same text, pasted for another customer', () => {
  test('has nothing of what was typed and ticked before', async ({ app, page }) => {
    await matched(app, page, joinRefused);
    const written = await answer(page).inputValue();
    await customer(page).fill('Ms Li');
    await ticket(page).fill('T-20391');
    await steps(page).first().check();
    await zone(page).check();
    await choose(page, 'Lines shown', 'All');
    const theirs = `For Ms Li only: call 13812345678.\n${await answer(page).inputValue()}`;
    await answer(page).fill(theirs);
    await page.getByRole('button', { name: /will be masked/ }).click();
    await page.getByRole('checkbox', { name: /Do not mask\s+13812345678/ }).check();
    await page.keyboard.press('Escape');
    await expect(letThrough(page)).toBeVisible();

    await leaveFields(page);
    await paste(app, page, joinRefused);
    await expect(customer(page)).toHaveValue('');
    await expect(ticket(page)).toHaveValue('');
    await expect(answer(page)).toHaveValue(written);
    await expect(steps(page).first()).not.toBeChecked();
    await expect(zone(page)).not.toBeChecked();
    await expect(page.getByRole('radio', { name: /relevant$/ })).toBeChecked();
    await expect(letThrough(page)).toBeHidden();
    // A value that was let through is let through for that customer alone.
    await answer(page).fill('Call 13812345678.');
    await page.getByRole('button', { name: /Copy answer/ }).click();
    await expect.poll(() => copied(app)).toBe('Call ⟦phone A⟧.');

    await leaveFields(page);
    await page.keyboard.press('j');
    await expect(customer(page)).toHaveValue('Ms Li');
    await expect(ticket(page)).toHaveValue('T-20391');
    await expect(answer(page)).toHaveValue(theirs);
    await expect(steps(page).first()).toBeChecked();
    await expect(zone(page)).toBeChecked();
    await expect(page.getByRole('radio', { name: 'All', exact: true })).toBeChecked();
    await expect(letThrough(page)).toBeVisible();
  });

  test('has no meaning chosen, and the usual language and subject', async ({ app, page }) => {
    await paste(app, page, threeNames);
    await expect(verdict(page, 'Ambiguous')).toBeVisible();
    await page.keyboard.press('2');
    await expect(verdict(page, 'Chosen by you')).toBeVisible();
    await choose(page, 'Language of the answer', 'Both');
    await wishes(page).click();
    await choose(page, 'Covers', 'General checklist');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /General checklist/ })).toBeVisible();

    await leaveFields(page);
    await paste(app, page, threeNames);
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
    await expect(page.getByRole('button', { name: /General checklist/ })).toBeHidden();

    await leaveFields(page);
    await page.keyboard.press('j');
    await expect(verdict(page, 'Chosen by you')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Both' })).toBeChecked();
    await expect(page.getByRole('button', { name: /General checklist/ })).toBeVisible();
  });
});

test('Ctrl+Z takes back one act after the other, over all the pastes, and Ctrl+Y makes them again', async ({
  app,
  page,
}) => {
  await matched(app, page, joinRefused);
  await answer(page).fill('My own words.');
  await zone(page).check();
  await expect(answer(page)).toHaveValue(/^My own words\.[\s\S]*zone/);
  await leaveFields(page);
  await paste(app, page, notListed);
  await expect(verdict(page, 'No match')).toBeVisible();
  const check = page.getByRole('checkbox', { name: /^Support Check whether the number was shortened/ });
  await check.check();

  await page.keyboard.press('Control+z');
  await expect(check).not.toBeChecked();
  await page.keyboard.press('Control+z');
  // The paste is undone; the one before has its edit and its tick.
  await expect(heading(page)).toContainText('Signature');
  await expect(answer(page)).toHaveValue(/^My own words\.[\s\S]*zone/);
  await page.keyboard.press('Control+z');
  await expect(zone(page)).not.toBeChecked();
  await expect(answer(page)).toHaveValue('My own words.');
  await page.keyboard.press('Control+z');
  await expect(answer(page)).toHaveValue(/^Hello/);

  for (let again = 0; again < 4; again++) await page.keyboard.press('Control+y');
  await expect(verdict(page, 'No match')).toBeVisible();
  await expect(check).toBeChecked();
});

test('a paste that is cleared comes back with all that was noted on it', async ({ app, page }) => {
  await matched(app, page, cameraOccupied);
  await customer(page).fill('Mr Wang');
  await fromPasteMenu(page, 'Remove from the day');
  await expect(page.getByRole('textbox', { name: 'The error as the customer sent it' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toContainText('camera');
  await expect(customer(page)).toHaveValue('Mr Wang');
  await expect(answer(page)).toHaveValue(/^Hello Mr Wang,/);
});

import type { ElectronApplication, Page } from '@playwright/test';
import { expect, paste, verdict } from './errdesk';
import { cameraOccupied } from './logs';

// The answer in the window.

export const answer = (page: Page) => page.getByRole('textbox', { name: 'Answer to the customer, editable' });
export const customer = (page: Page) => page.getByRole('textbox', { name: "Customer's name" });

/** The button that says how the answer is wanted, and opens the choice of it. */
export const wishes = (page: Page) =>
  page.getByRole('button', { name: /, (full text|short text|as chat)$|完整$/ });

export async function fromMenu(page: Page, group: string, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Copy or save as' }).click();
  await page.getByRole('group', { name: group }).getByRole('menuitem', { name: item }).click();
}

export async function matched(app: ElectronApplication, page: Page, log = cameraOccupied): Promise<void> {
  await paste(app, page, log);
  await expect(verdict(page, 'Match')).toBeVisible();
  await expect(answer(page)).toHaveValue(/Hello/);
}

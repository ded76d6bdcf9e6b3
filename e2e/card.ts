import type { ElectronApplication, Page } from '@playwright/test';
import { copyElsewhere } from './another-program';
import { expect } from './errdesk';
import { joinRefused } from './logs';
import { fresh, patient } from './watching';

// The suggestion's card, which comes up while a person is at another program.

export const focused = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.id ?? null);

export async function focus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
  await expect.poll(() => focused(app)).not.toBe(null);
}

/** Goes to another program. The window takes the focus once it is shown, which may be after it can be read. */
export async function leave(app: ElectronApplication): Promise<void> {
  await focus(app);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.blur();
  });
  await expect.poll(() => focused(app)).toBe(null);
}

/** Copies an error in another program, and answers the card that comes up. */
export async function cardOf(app: ElectronApplication, text = joinRefused): Promise<Page> {
  const find = () => app.windows().find((page) => page.url().endsWith('/card.html'));
  copyElsewhere(fresh(text));
  await expect.poll(find, patient).toBeDefined();
  const card = find();
  if (!card) throw new Error('The card is gone already.');
  await card.getByRole('heading', { level: 1 }).waitFor();
  return card;
}

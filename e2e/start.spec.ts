import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, freshTest, paste, verdict } from './errdesk';
import { launch, openedWindow } from './launch';
import { joinRefused, notListed } from './logs';

/** Errdesk whose page waits for its catalog until `giveCatalog`. */
const startHeld = (profile: string, ...args: string[]) =>
  launch({ profile, args, script: join(import.meta.dirname, 'start-held.mjs') });

const giveCatalog = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { giveCatalog(): void }).giveCatalog());

const sheet = (page: Page) => page.getByRole('region', { name: /^The paste/ });

freshTest.describe('before the catalog is there', () => {
  freshTest('the empty Triage is, and what is typed in it is read later', async ({ profile }) => {
    const app = await startHeld(profile);
    const page = await openedWindow(app);
    await page.getByRole('textbox').pressSequentially('join room failed 70003');
    await giveCatalog(app);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Signature');
    await expect(page.getByRole('textbox').first()).toHaveValue('join room failed 70003');
    await expect(page.getByText(/^\d+ entries$/)).toBeVisible();
    await app.close();
  });

  freshTest('a paste is taken and read later, and the next one beside it', async ({ profile }) => {
    const app = await startHeld(profile);
    const page = await openedWindow(app);
    await paste(app, page, joinRefused);
    await expect(sheet(page)).toContainText('createClient mode=rtc');
    await expect(verdict(page, 'Match')).toBeHidden();
    await paste(app, page, notListed);
    await expect(sheet(page)).toContainText('123456');
    await giveCatalog(app);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('-10014');
    await page.keyboard.press('Control+z');
    await expect(verdict(page, 'Match')).toBeVisible();
    await app.close();
  });

  freshTest('a file that the start was given is read later', async ({ profile, folder }) => {
    const file = join(folder, 'join.log');
    writeFileSync(file, joinRefused);
    const app = await startHeld(profile, file);
    const page = await openedWindow(app);
    await giveCatalog(app);
    await expect(page.getByText('join.log').first()).toBeVisible();
    await expect(verdict(page, 'Match')).toBeVisible();
    await app.close();
  });
});

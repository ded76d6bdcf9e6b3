import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answer, customer } from './answer-parts';
import { choose, copiedSign, expect, freshTest, launch, openedWindow, paste } from './errdesk';
import { answerDialog } from './export-parts';
import { heading, press } from './key-parts';
import { cameraOccupied, joinRefused } from './logs';

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('button', { name });
const dayRows = (page: Page) => page.getByRole('complementary', { name: 'Today' }).getByRole('listitem');
const cases = (page: Page) => page.getByRole('listbox', { name: 'Cases' }).getByRole('option');

/** Whether these words are in any file of the profile but those of the browser. */
function isIn(profile: string, words: string): boolean {
  return readdirSync(profile, { recursive: true, withFileTypes: true }).some(
    (one) => one.isFile() && readFileSync(join(one.parentPath, one.name)).includes(words),
  );
}

const csv = [
  'Ticket,Customer,Status,Description',
  '#1,Orbit,new,TRTC Web SDK 4.15.3 join room failed result: 70003 error: sig verify fail',
  '#2,Nova,new,hello there',
].join('\n');

freshTest.describe('where answered pastes are kept', () => {
  freshTest.use({ settings: { cases: { on: true, asked: true } } });

  freshTest(
    'the list of the day comes back after a restart as it was, without a secret, and is gone once that is turned off',
    async ({ app, page, profile, folder }) => {
      // It starts three times.
      freshTest.slow();
      await paste(app, page, joinRefused);
      await expect(answer(page)).toHaveValue(/Hello/);
      await customer(page).fill('Zqjfinch');
      await page.keyboard.press('Escape');
      await press(page, 'enter-answer');
      await page.keyboard.type('Words of my own. ');
      await page.keyboard.press('Control+Enter');
      await expect(copiedSign(page)).toBeVisible();
      await press(page, 'leave-answer');
      await paste(app, page, cameraOccupied);
      await expect(heading(page)).toContainText('camera');
      await page.getByRole('checkbox').first().click();
      await expect(dayRows(page)).toHaveCount(2);
      await exportBatch(app, page, join(folder, 'tickets.csv'));
      await place(page, 'Cases').click();
      await expect(cases(page)).toHaveCount(3);
      await expect(cases(page).filter({ hasText: 'Orbit' })).toHaveCount(1);
      await app.close();

      const again = await launch({ profile });
      const opened = await openedWindow(again);
      await expect(dayRows(opened)).toHaveCount(2);
      // Also what nobody has opened yet says what it is.
      await expect(dayRows(opened).nth(0)).toContainText('camera');
      await expect(dayRows(opened).nth(1)).toContainText('Zqjfinch');
      await expect(dayRows(opened).nth(1)).toContainText('answered');
      await dayRows(opened).nth(1).click();
      await expect(answer(opened)).toHaveValue(/Words of my own\./);
      await expect(customer(opened)).toHaveValue('Zqjfinch');
      await dayRows(opened).nth(0).click();
      await expect(opened.getByRole('checkbox').first()).toBeChecked();
      expect([isIn(profile, 'Zqjfinch'), isIn(profile, 'eJwtzEELgjAY')]).toEqual([true, false]);
      // A further answer belongs to the same case.
      await press(opened, 'copy-answer');
      await expect(copiedSign(opened)).toBeVisible();
      await dayRows(opened).nth(1).click();
      await expect(answer(opened)).toHaveValue(/Words of my own\./);
      await press(opened, 'copy-answer');
      await place(opened, 'Cases').click();
      await expect(cases(opened)).toHaveCount(4);

      await place(opened, 'Settings').click();
      await opened
        .getByRole('navigation', { name: 'Sections of the settings' })
        .getByRole('button', { name: 'Cases' })
        .click();
      await choose(opened, 'Answered pastes', 'Do not keep');
      await expect.poll(() => existsSync(join(profile, 'day'))).toBe(false);
      await again.close();
      const last = await launch({ profile });
      const empty = await openedWindow(last);
      await expect(heading(empty)).toBeVisible();
      await expect(dayRows(empty)).toHaveCount(0);
      await last.close();
    },
  );
});

/** Brings a table in, and saves it with its answers. */
async function exportBatch(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerDialog(app, path);
  await paste(app, page, csv);
  await expect(heading(page)).toHaveText(/^2 tickets:/);
  await press(page, 'batch-export');
  await choose(page, 'Format', 'CSV');
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved 2 rows to' })).toBeVisible();
}

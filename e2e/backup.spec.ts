import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { choose, copiedSign, expect, freshTest, paste } from './errdesk';
import { answerDialog } from './export-parts';
import { heading, press } from './key-parts';
import { cameraOccupied, joinRefused } from './logs';

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('button', { name });
const rows = (page: Page) => page.getByRole('listbox', { name: 'Cases' }).getByRole('option');

freshTest.describe('where answered pastes are kept', () => {
  freshTest.use({ settings: { cases: { on: true, asked: true } } });

  freshTest(
    'everything goes out and comes in as one file, and cases are read anew with what is known today',
    async ({ app, page, folder }) => {
      for (const log of [joinRefused, cameraOccupied]) {
        await paste(app, page, log);
        await press(page, 'copy-answer');
        await expect(copiedSign(page)).toBeVisible();
      }
      await place(page, 'Cases').click();
      await expect(rows(page)).toHaveCount(2);

      await page.getByRole('button', { name: 'Replay' }).click();
      const replay = page.getByRole('region', { name: 'Replay of all cases' });
      await expect(replay).toContainText('Each case is read as it was when it was kept.');
      await expect(replay).toContainText('2 same');
      await page.keyboard.press('Escape');
      await expect(rows(page)).toHaveCount(2);

      const path = join(folder, 'all.errdesk');
      await answerDialog(app, path);
      await place(page, 'Settings').click();
      await page.getByRole('button', { name: 'Data' }).click();
      await page.getByRole('button', { name: 'Back up…' }).click();
      await expect(page.getByText(`2 cases and everything else saved to ${path}`)).toBeVisible();

      await place(page, 'Cases').click();
      await rows(page).first().click();
      await press(page, 'delete-case');
      await expect(rows(page)).toHaveCount(1);
      await place(page, 'Settings').click();
      await page.getByRole('button', { name: 'Language and look' }).click();
      await choose(page, 'Appearance', 'Dark');
      await page.getByRole('button', { name: 'Data' }).click();
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
      }, path);
      await page.getByRole('button', { name: 'Restore…', exact: true }).first().click();
      const plan = page.getByRole('region', { name: /^all\.errdesk, made / });
      await expect(plan.getByRole('row', { name: /^Cases/ })).toHaveText(/^Cases12/);
      await expect(plan.getByRole('row', { name: /^Appearance/ })).toContainText('Dark');
      await plan.getByRole('button', { name: 'Restore' }).click();
      await expect(page.getByText('Restored: 1 case, 0 templates and 1 setting.')).toBeVisible();
      await expect(page.getByText('before a restoring')).toBeVisible();
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText('It is as it was before.')).toBeVisible();
      await place(page, 'Cases').click();
      await expect(rows(page)).toHaveCount(1);

      writeFileSync(path, readFileSync(path).subarray(0, 100).fill(32));
      await place(page, 'Settings').click();
      await page.getByRole('button', { name: 'Data' }).click();
      await page.getByRole('button', { name: 'Restore…', exact: true }).first().click();
      await expect(page.getByText('it is no back-up of Errdesk')).toBeVisible();
      await expect(heading(page)).toBeVisible();
    },
  );
});

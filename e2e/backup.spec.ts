import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Input } from '../bridge/contract';
import { choose, copiedSign, expect, freshTest, paste } from './errdesk';
import { answerDialog } from './export-parts';
import { heading, press } from './key-parts';
import { cameraOccupied, joinRefused } from './logs';

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('button', { name });
const rows = (page: Page) => page.getByRole('listbox', { name: 'Cases' }).getByRole('option');

/** A case as the window has it kept, of which nothing was found then. */
const caseOf = (ticket: string, text: string): Input<'cases.keep'> => ({
  ...{ id: '00000000-0000-4000-8000-000000000077', kept: Date.now(), answered: null, text, cut: 0 },
  ...{ verdict: 'none', seen: [], answer: null, customer: '', ticket, tried: [], hidden: [] },
  chosen: { id: null, by: 'triage', printed: null, sdk: null },
  fingerprint: { key: '', names: [], words: [], marks: [] },
});

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

      // A case of which another thing was said when it was kept.
      await page.evaluate(
        (kept) => window.errdesk.request('cases.keep', kept),
        caseOf('#77', 'code: -1102 camera is occupied'),
      );
      await page.getByRole('button', { name: 'Replay' }).click();
      await expect(replay).toContainText('1 other');
      await press(page, 'step-case');
      await expect(page.getByRole('region', { name: 'The chosen case' })).toContainText('#77');
      await answerDialog(app, join(folder, 'differences.jsonl'));
      await replay.getByRole('button', { name: 'Export differences…' }).click();
      await expect(replay).toContainText('1 difference written to');
      const [line = ''] = readFileSync(join(folder, 'differences.jsonl'), 'utf8').trim().split('\n');
      expect(JSON.parse(line)).toMatchObject({
        name: '#77',
        is: 'changed',
        before: { verdict: 'none', ids: [] },
      });
      await press(page, 'leave-replay');
      await press(page, 'delete-case');
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
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
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

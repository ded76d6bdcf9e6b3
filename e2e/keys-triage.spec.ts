import { choose, expect, paste, test } from './errdesk';
import { heading, press, tryAll } from './key-parts';
import { joinRefused, threeNames } from './logs';

test('every key of the sheet does what it says, in Triage', async ({ app, page }) => {
  const region = page.getByRole('region', { name: 'The paste, with what was found marked in it' });
  await tryAll('triage', {
    'mark-up': async () => {
      await page
        .getByRole('textbox', { name: 'The error as the customer sent it' })
        .pressSequentially('error -2343');
      await expect(heading(page)).toContainText('seat', { ignoreCase: true });
      await press(page, 'mark-up');
      await expect(page.locator('mark').filter({ hasText: '-2343' })).toBeVisible();
    },
    'choose-finding': async () => {
      await paste(app, page, threeNames);
      await expect(heading(page)).toContainText('3 meanings');
      await expect(page.getByRole('table')).toBeVisible();
      await press(page, 'choose-finding', 1);
      await expect(page.getByText('You chose 2 of 3')).toBeVisible();
    },
    'all-meanings': async () => {
      await press(page, 'all-meanings');
      await expect(page.getByRole('table')).toBeVisible();
    },
    undo: async () => {
      await press(page, 'undo');
      await expect(page.getByText('You chose 2 of 3')).toBeVisible();
    },
    redo: async () => {
      await press(page, 'redo');
      await expect(page.getByRole('table')).toBeVisible();
    },
    'step-ticket': async () => {
      await press(page, 'step-ticket', 0);
      await expect(heading(page)).toContainText('seat', { ignoreCase: true });
      await press(page, 'step-ticket', 1);
      await expect(page.getByRole('table')).toBeVisible();
    },
    'new-sheet': async () => {
      await press(page, 'new-sheet');
      await expect(page.getByRole('textbox', { name: 'The error as the customer sent it' })).toBeFocused();
    },
    'step-finding': async () => {
      await paste(app, page, joinRefused);
      await expect(heading(page)).toContainText('Signature');
      await press(page, 'step-finding', 1);
      await expect(heading(page)).toContainText('Joining');
      await press(page, 'step-finding', 0);
      await expect(heading(page)).toContainText('Signature');
    },
    'next-evidence': async () => {
      await choose(page, 'Lines shown', 'All');
      await region.evaluate((element) => element.scrollTo({ top: 0 }));
      await expect(region.locator('mark').filter({ hasText: '70003' })).toBeHidden();
      await press(page, 'next-evidence');
      await expect(region.locator('mark').filter({ hasText: '70003' })).toBeVisible();
    },
    'hide-text': async () => {
      await region.focus();
      await press(page, 'hide-text');
      await expect(page.getByRole('textbox', { name: 'Hide in this paste' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(region).toBeFocused();
    },
    'copy-answer': async () => {
      await heading(page).click();
      await press(page, 'copy-answer');
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    },
    'send-answer': async () => {
      await press(page, 'send-answer');
      await expect(page.getByRole('menuitem', { name: 'PDF' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toBeHidden();
    },
    'stop-reading': async () => {
      // So much that reading it takes a while.
      await paste(app, page, `${joinRefused}\n`.repeat(1500));
      await expect(heading(page)).toContainText(/^Reading \d/);
      await press(page, 'stop-reading');
      await expect(page.getByText('Reading was stopped.')).toBeVisible();
    },
  });
});

import { answer, customer } from './answer-parts';
import { ask } from './ask';
import { choose, copied, copiedSign, expect, paste, pasteVeryLong, test, verdict } from './errdesk';
import { heading, press, tryAll } from './key-parts';
import { cameraOccupied, joinRefused, manyErrors, threeNames } from './logs';

test('every key of the sheet does what it says, in Triage', async ({ app, page }) => {
  const result = page.getByRole('region', { name: 'Result' });
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
      await expect(heading(page)).toContainText('3 things');
      await expect(page.getByRole('table')).toBeVisible();
      await press(page, 'choose-finding', 1);
      await expect(verdict(page, 'Chosen by you')).toBeVisible();
    },
    'all-meanings': async () => {
      await press(page, 'all-meanings');
      await expect(page.getByRole('table')).toBeVisible();
    },
    undo: async () => {
      await press(page, 'undo');
      await expect(verdict(page, 'Chosen by you')).toBeVisible();
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
    'case-outcome': async () => {
      await paste(app, page, cameraOccupied);
      await expect(heading(page)).toContainText('camera');
      // Nothing is kept: the key says what keeps.
      await press(page, 'case-outcome');
      await expect(page.getByRole('button', { name: 'How to keep them' })).toBeVisible();
      await ask(page, 'settings.write', { cases: { on: true, asked: true } });
      await expect(page.getByRole('button', { name: /^Outcome:/ })).toBeVisible();
      await press(page, 'case-outcome');
      await expect(page.getByRole('dialog', { name: 'Outcome' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'Outcome' })).toBeHidden();
    },
    'seen-before': async () => {
      await paste(app, page, cameraOccupied);
      await expect(heading(page)).toContainText('camera');
      await press(page, 'copy-answer');
      await expect(copiedSign(page)).toBeVisible();
      await paste(app, page, cameraOccupied);
      await expect(page.getByRole('button', { name: /seen once/ })).toBeVisible();
      await press(page, 'seen-before');
      await expect(page.getByRole('dialog', { name: 'Seen before' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'Seen before' })).toBeHidden();
    },
    'choose-another': async () => {
      await paste(app, page, cameraOccupied);
      await expect(heading(page)).toContainText('camera');
      await press(page, 'choose-another');
      await expect(page.getByRole('dialog', { name: 'choose another' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'choose another' })).toBeHidden();
    },
    'count-number': async () => {
      await press(page, 'count-number');
      await expect(page.getByText('counted by you').first()).toBeVisible();
    },
    'symptom-first': async () => {
      await paste(app, page, 'The other side cannot see my video, I can see them.');
      await expect(heading(page)).toContainText('sender or receiver');
      await press(page, 'symptom-first');
      await expect(result.getByRole('button', { pressed: true })).toHaveText(/^The sender/);
    },
    'symptom-second': async () => {
      await press(page, 'symptom-second');
      await expect(result.getByRole('button', { pressed: true })).toHaveText(/^The receiver/);
    },
    find: async () => {
      await paste(app, page, 'TRTC 70003 a\na');
      await expect(heading(page)).toContainText('Signature');
      await press(page, 'find');
      await page.keyboard.type('a');
      await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 2');
      await result.locator('[data-finding]').first().focus();
    },
    'find-next': async () => {
      await press(page, 'find-next');
      await expect(page.getByRole('search').getByRole('status')).toHaveText('2 of 2');
    },
    'find-previous': async () => {
      await press(page, 'find-previous');
      await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 2');
      await page.getByRole('button', { name: 'Stop finding (Esc)' }).click();
    },
    'in-answer': async () => {
      await paste(app, page, `TRTC Web join room failed result: 70001\n${cameraOccupied}`);
      const first = result.getByRole('checkbox', { name: /^In the answer/ }).first();
      await expect(first).toBeChecked();
      await press(page, 'in-answer');
      await expect(first).not.toBeChecked();
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
    'toggle-day': async () => {
      await press(page, 'toggle-day');
      await expect(page.getByRole('heading', { name: 'Today' })).toBeHidden();
      await press(page, 'toggle-day');
      await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    },
    'show-paste': async () => {
      const height = async () => (await region.boundingBox())?.height ?? 0;
      const before = await height();
      await press(page, 'show-paste');
      await expect.poll(height).toBeGreaterThan(before + 100);
      await press(page, 'show-paste');
      await expect.poll(height).toBe(before);
    },
    'turn-language': async () => {
      await press(page, 'turn-language');
      await expect(page.getByRole('radio', { name: 'Both' })).toBeChecked();
    },
    'give-customer': async () => {
      await press(page, 'give-customer');
      await expect(customer(page)).toBeFocused();
    },
    'enter-answer': async () => {
      await heading(page).click();
      await press(page, 'enter-answer');
      await expect(answer(page)).toBeFocused();
    },
    'leave-answer': async () => {
      await page.keyboard.type('Dear all, ');
      // The key that shows findings in the editor copies from everywhere else.
      await press(page, 'mark-up');
      await expect(copiedSign(page)).toBeVisible();
      await expect(answer(page)).toBeFocused();
      expect(await copied(app)).toContain('Dear all, ');
      await press(page, 'leave-answer');
      await expect(answer(page)).not.toBeFocused();
    },
    'more-findings': async () => {
      const list = page.getByRole('list', { name: 'Findings, likeliest first' });
      await paste(app, page, manyErrors);
      await expect(result.getByRole('button', { name: /^\d more/ })).toBeVisible();
      await press(page, 'more-findings');
      await expect(list.getByRole('listitem').last()).toBeInViewport();
      await expect(result.getByRole('button', { name: /^\d more/ })).toBeHidden();
    },
    'copy-answer': async () => {
      await heading(page).click();
      await press(page, 'copy-answer');
      await expect(copiedSign(page)).toBeVisible();
    },
    'send-answer': async () => {
      await press(page, 'send-answer');
      await expect(page.getByRole('menuitem', { name: 'PDF' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toBeHidden();
    },
    'show-entry': async () => {
      const zoom = (factor: number) =>
        app.evaluate(
          ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
          factor,
        );
      await zoom(2);
      await expect(region).toBeHidden();
      await press(page, 'show-paste');
      await expect(region).toBeVisible();
      await press(page, 'show-entry');
      await expect(region).toBeHidden();
      await expect(result).toBeVisible();
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1),
      );
    },
    'stop-reading': async () => {
      await pasteVeryLong(app, page);
      await expect(heading(page)).toContainText(/^Reading \d/);
      await press(page, 'stop-reading');
      await expect(page.getByText('Reading was stopped.')).toBeVisible();
    },
  });
});

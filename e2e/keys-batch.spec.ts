import { expect, paste, test } from './errdesk';
import { heading, press, tryAll } from './key-parts';

const refused = '[c-1] TRTC Web SDK 4.15.3 join room failed result: 70003 error: sig verify fail';

test('every key of a batch does what it says', async ({ app, page }) => {
  const rows = Array.from({ length: 3000 }, (_, at) => `#${at + 1},Orbit,"${refused}"`).join('\n');
  await paste(app, page, `Ticket,Customer,Description\n${rows}`);
  await expect(heading(page)).toHaveText(/^Read \d/);
  const current = page.locator('[role=grid] [aria-selected=true] [data-column=ticket]');
  await tryAll('batch', {
    'batch-stop': async () => {
      await press(page, 'batch-stop');
      await expect(heading(page)).toHaveText(/^Stopped at/);
    },
    'batch-step': async () => {
      await press(page, 'batch-step');
      await press(page, 'batch-step');
      await expect(current).toHaveText('#3');
      await press(page, 'batch-step', 1);
      await expect(current).toHaveText('#2');
    },
    'batch-row': async () => {
      await press(page, 'batch-row', 1);
      await expect(current).toHaveText('#3');
      await press(page, 'batch-row');
      await expect(current).toHaveText('#2');
    },
    'batch-export': async () => {
      await press(page, 'batch-export');
      await expect(page.getByRole('dialog', { name: 'Export the tickets' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('grid')).toBeFocused();
    },
    'batch-back': async () => {
      await press(page, 'batch-back');
      await expect(heading(page)).toHaveText('Paste an error and read the answer here');
    },
  });
});

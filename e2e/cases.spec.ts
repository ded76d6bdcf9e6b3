import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answer } from './answer-parts';
import { copiedSign, expect, freshTest, keepBusy, launch, openedWindow, paste } from './errdesk';
import { heading, press, tryAll } from './key-parts';
import { cameraOccupied, joinRefused } from './logs';

const keeps = { cases: { on: true, asked: true } };
const place = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name });
const rows = (page: Page) => page.getByRole('listbox', { name: 'Cases' }).getByRole('option');
const detail = (page: Page) => page.getByRole('region', { name: 'The chosen case' });

/** Pastes a text, waits for its reading and sends its answer out. */
async function answered(app: Parameters<typeof paste>[0], page: Page, text: string, title: string) {
  await paste(app, page, text);
  await expect(heading(page)).toContainText(title);
  await press(page, 'copy-answer');
  await expect(copiedSign(page)).toBeVisible();
}

/** Everything in a folder and those in it. */
function bytesIn(folder: string): Buffer[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'logs' ? bytesIn(path) : [];
    return [readFileSync(path)];
  });
}

freshTest(
  'nothing is kept until a person says so, and then each paste that is answered',
  async ({ app, page, profile }) => {
    await answered(app, page, cameraOccupied, 'camera');
    await place(page, 'Cases').click();
    await expect(page.getByRole('heading', { name: 'Keep the pastes that you answer?' })).toBeVisible();
    expect(readdirSync(profile).filter((name) => name.startsWith('cases')).length).toBeLessThanOrEqual(3);
    await page.getByRole('button', { name: 'Keep answered pastes' }).click();
    await expect(page.getByText('No paste has been kept yet.')).toBeVisible();
    await place(page, 'Triage').click();
    await answered(app, page, joinRefused, 'Signature');
    await place(page, 'Cases').click();
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('70003');
    // What was answered before stays out, also when somebody goes back to it.
    await place(page, 'Triage').click();
    await press(page, 'step-ticket', 0);
    await expect(heading(page)).toContainText('camera');
    await place(page, 'Cases').click();
    await expect(rows(page)).toHaveCount(1);
  },
);

freshTest.describe('where answered pastes are kept', () => {
  freshTest.use({ settings: keeps });

  freshTest(
    'they are there after a restart, found by their words, and without a secret',
    async ({ app, page, profile }) => {
      await answered(app, page, joinRefused, 'Signature');
      await answered(app, page, cameraOccupied, 'camera');
      await place(page, 'Cases').click();
      await expect(rows(page)).toHaveCount(2);
      await app.close();
      const again = await launch({ profile });
      const opened = await openedWindow(again);
      await place(opened, 'Cases').click();
      await expect(rows(opened)).toHaveCount(2);
      await press(opened, 'search-cases');
      await opened.keyboard.type('occupied');
      await expect(rows(opened)).toHaveCount(1);
      await expect(rows(opened)).toContainText('-1102');
      await again.close();
      // Of the signature in the log.
      for (const file of bytesIn(profile)) expect(file.includes('eJwtzEELgjAY')).toBe(false);
    },
  );

  freshTest(
    'a new paste says that it was seen, and takes the answer that was given then',
    async ({ app, page }) => {
      await paste(app, page, joinRefused);
      await expect(heading(page)).toContainText('Signature');
      await press(page, 'enter-answer');
      await page.keyboard.type('First words. ');
      await page.keyboard.press('Control+Enter');
      await expect(copiedSign(page)).toBeVisible();
      await press(page, 'leave-answer');
      await paste(app, page, joinRefused.replaceAll('09:41:07', '11:02:55').replace('u_20391', 'u_7'));
      await page.getByRole('button', { name: /seen once/ }).click();
      const menu = page.getByRole('dialog', { name: 'Seen before' });
      await expect(menu).toContainText('apart from times, ids and addresses');
      await menu.getByRole('button', { name: 'Use this answer' }).click();
      await expect(answer(page)).toHaveValue(/First words\./);
    },
  );

  freshTest(
    'what helped is noted with S, rises the next time, and says what solved it; what is the same is said by hand',
    async ({ app, page }) => {
      const steps = page.getByRole('list', { name: 'What to do' }).getByRole('listitem');
      const menu = page.getByRole('dialog', { name: 'Outcome' });
      const seen = page.getByRole('dialog', { name: 'Seen before' });
      let helps = '';
      for (const room of ['20407', '20408']) {
        await answered(app, page, cameraOccupied.replace('20406', room), 'camera');
        await expect(page.getByRole('contentinfo')).toContainText('outcome');
        // The digit is the menu's also before that has the focus.
        await keepBusy(page);
        await press(page, 'case-outcome');
        await page.keyboard.press('1');
        await expect(menu.getByRole('button', { name: 'Solved 1' })).toHaveAttribute('aria-pressed', 'true');
        const box = menu.getByRole('checkbox').last();
        helps = (await menu.getByRole('listitem').last().textContent()) ?? '';
        await box.check();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('button', { name: 'Outcome: Solved' })).toBeVisible();
      }
      // Two of two is little: it rises, and says how little.
      await expect(steps.first()).toContainText(helps);
      await expect(steps.first()).toContainText(
        'helped in 2 of 2 cases (of many such cases, likely 34 to 100%)',
      );
      // What was noted last is taken back by the key that the footer shows, and made again.
      await expect(page.getByRole('contentinfo')).toContainText('Noted what helped');
      await press(page, 'undo');
      await expect(steps.filter({ hasText: helps })).toContainText('helped in 1 of 1 case');
      await press(page, 'case-outcome');
      await menu.getByRole('checkbox').last().check();
      await page.keyboard.press('Escape');

      // Other words of the same error are like it, until a person says that they are the same.
      const other = 'TUIRoomEngine returns -1102 on every machine since the update of last week';
      await paste(app, page, other);
      await expect(
        page.getByRole('button', { name: /^like 2 cases, last on .*, solved by "/ }),
      ).toContainText(helps.slice(0, 12));
      await press(page, 'seen-before');
      await expect(seen).toContainText('The same error');
      await page.keyboard.press('=');
      await expect(page.getByRole('button', { name: /^seen 2 times/ })).toBeVisible();
      await press(page, 'undo');
      await expect(page.getByRole('button', { name: /^like 2 cases/ })).toBeVisible();
      await press(page, 'seen-before');
      await page.keyboard.press('=');
      // It holds for the next such paste too.
      await paste(app, page, `${other} again`);
      await expect(page.getByRole('button', { name: /^seen 2 times/ })).toBeVisible();
      await press(page, 'seen-before');
      await expect(seen).toContainText('You said that it is the same matter.');
      await page.keyboard.press('Delete');
      await expect(page.getByRole('button', { name: /^like 2 cases/ })).toBeVisible();
      await press(page, 'seen-before');
      await page.keyboard.press('o');
      await expect(detail(page)).toContainText('What helped');
      await expect(detail(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
    },
  );

  freshTest('the last ones stand under the empty window, and each opens in Cases', async ({ app, page }) => {
    const recent = page.getByRole('region', { name: 'Recent cases' });
    await expect(recent).toBeHidden();
    // Until it is answered, the question about the clipboard stands in their place.
    await page.getByRole('button', { name: 'Not now' }).click();
    await answered(app, page, cameraOccupied, 'camera');
    await press(page, 'new-sheet');
    await expect(recent.getByRole('listitem')).toHaveCount(1);
    await recent.getByRole('button', { name: /-1102/ }).click();
    await expect(detail(page)).toContainText('-1102');
  });

  freshTest('what is deleted comes back, or is gone for good', async ({ app, page, profile }) => {
    await answered(app, page, cameraOccupied.replace('Windows', 'zqjWindows'), 'camera');
    await place(page, 'Cases').click();
    await rows(page).click();
    await press(page, 'delete-case');
    await expect(rows(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows(page)).toHaveCount(1);
    await rows(page).click();
    await press(page, 'delete-case');
    await expect(rows(page)).toHaveCount(0);
    await app.close();
    const again = await launch({ profile });
    const opened = await openedWindow(again);
    await place(opened, 'Cases').click();
    await expect(opened.getByText('No paste has been kept yet.')).toBeVisible();
    await again.close();
    for (const file of bytesIn(profile)) expect(file.includes('zqj')).toBe(false);
  });

  freshTest('every key of the sheet does what it says, in Cases', async ({ app, page, folder }) => {
    await answered(app, page, joinRefused, 'Signature');
    await answered(app, page, cameraOccupied, 'camera');
    await place(page, 'Cases').click();
    const chosen = page.getByRole('listbox', { name: 'Cases' }).getByRole('option', { selected: true });
    await expect(rows(page)).toHaveCount(2);
    const path = join(folder, 'cases.jsonl');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await tryAll('cases', {
      'step-case': async () => {
        await press(page, 'step-case', 0);
        await expect(chosen).toContainText('-1102');
        await press(page, 'step-case', 0);
        await expect(chosen).toContainText('70003');
        await press(page, 'step-case', 1);
        await expect(chosen).toContainText('-1102');
      },
      'set-outcome': async () => {
        await press(page, 'set-outcome', 0);
        await expect(chosen).toContainText('Solved');
        await expect(detail(page).getByRole('button', { name: 'Solved 1' })).toHaveAttribute(
          'aria-pressed',
          'true',
        );
      },
      'export-cases': async () => {
        await press(page, 'export-cases');
        await expect(page.getByText(`2 cases written to ${path}`)).toBeVisible();
        expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(2);
      },
      'search-cases': async () => {
        await press(page, 'search-cases');
        await page.keyboard.type('70003');
        await expect(rows(page)).toHaveCount(1);
        await page.keyboard.press('Control+A');
        await page.keyboard.press('Delete');
        await expect(rows(page)).toHaveCount(2);
        await rows(page).first().click();
      },
      'all-cases': async () => {
        await press(page, 'all-cases');
        await expect(detail(page)).toContainText('2 chosen');
        await detail(page).getByRole('button', { name: 'Waiting' }).click();
        await expect(rows(page).filter({ hasText: 'Waiting' })).toHaveCount(2);
      },
      'join-cases': async () => {
        await press(page, 'all-cases');
        await press(page, 'join-cases');
        await expect(rows(page).filter({ hasText: '×2' })).toHaveCount(2);
      },
      'part-case': async () => {
        await rows(page).first().click();
        await press(page, 'part-case');
        await expect(rows(page).filter({ hasText: '×2' })).toHaveCount(0);
      },
      'leave-replay': async () => {
        await page.getByRole('button', { name: 'Replay' }).click();
        await expect(page.getByRole('region', { name: 'Replay of all cases' })).toContainText('2 cases');
        await press(page, 'leave-replay');
        await expect(rows(page)).toHaveCount(2);
      },
      'delete-case': async () => {
        await rows(page).first().click();
        await press(page, 'delete-case');
        await expect(rows(page)).toHaveCount(1);
      },
      'triage-case': async () => {
        await rows(page).first().click();
        await press(page, 'triage-case');
        await expect(heading(page)).toContainText('Signature');
      },
    });
  });
});

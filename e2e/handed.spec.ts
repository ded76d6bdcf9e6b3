import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answer, matched } from './answer-parts';
import { expect, freshTest, launch, openedWindow } from './errdesk';
import { startAgain } from './second-start';

/** What a person reads above the footer. */
const notice = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });

const tooLong = 'too long for a file name or a link';
const longLink = `errdesk://entry/${'a'.repeat(17_000)}`;

freshTest(
  'what a second start hands over does not end the first one, however long it is',
  async ({ app, page, profile, folder }) => {
    await matched(app, page);
    await answer(page).fill('Hello, my own words.');
    for (const word of [longLink, 'x'.repeat(100_000)]) {
      await startAgain(profile, word);
      await expect(notice(page, tooLong)).toBeVisible();
      await notice(page, tooLong).getByRole('button').click();
      await expect(notice(page, tooLong)).toBeHidden();
    }
    await expect(answer(page)).toHaveValue('Hello, my own words.');

    const named = join(folder, 'a 日志.log');
    writeFileSync(named, 'JOIN_ROOM_FAILED -3301');
    await startAgain(profile, named);
    await expect(page.getByText('a 日志.log').first()).toBeVisible();

    const files = Array.from({ length: 1500 }, (_, n) => join(folder, `a-log-of-a-customer-${n}.log`));
    for (const file of files) writeFileSync(file, 'JOIN_ROOM_FAILED -3301');
    await startAgain(profile, ...files);
    // As many as the first instance can be told of are tickets; the rest is said.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d\d tickets: /);
    await expect(page.getByRole('grid').getByText('a-log-of-a-customer-0.log').first()).toBeVisible();
    await expect(notice(page, /^1,4\d\d files were not opened/)).toBeVisible();
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  },
);

freshTest('where none runs yet, Errdesk opens and says what was too long', async ({ profile }) => {
  // As the start that takes the place of one that was too long: the test drives that one.
  const app = await launch({ profile, args: ['--handed-too-long'] });
  await expect(notice(await openedWindow(app), tooLong)).toBeVisible();
  await app.close();
});

import { hostileTexts } from '../scripts/bench/attack/hostile.mjs';
import { expect, fromPasteMenu, paste, test } from './errdesk';

/** Small ones, since each is pasted as a person does; `npm run bench` has large ones. */
const texts = [...hostileTexts(40, [300, 4000])];

test('hostile pastes are read like any other, and nothing breaks', async ({ app, page }) => {
  test.setTimeout(180_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  app.on('window', () => errors.push('a window was opened'));
  const facts = page.locator('section header p').first();
  for (const { name, text } of texts)
    await test.step(name, async () => {
      await paste(app, page, text);
      await expect(facts).toContainText(/mask/);
      await fromPasteMenu(page, 'Remove from the day');
      await expect(facts).not.toContainText(/mask/);
    });
  expect(errors).toEqual([]);
});

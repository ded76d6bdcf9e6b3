import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaults } from '../main/settings/defaults';
import { answer, customer, fromMenu, matched } from './answer-parts';
import { ask } from './ask';
import { choose, copied, expect, paste, resize, test } from './errdesk';
import { answerDialog } from './export-parts';
import { cameraOccupied } from './logs';

test.describe('a template of the team that needs a name', () => {
  const body = 'Dear {{ customer }},\n\n{{ title }}.\n\n{{ agent }}';
  const ours = {
    id: 'ours',
    name: { zh: '我们的', en: 'Ours' },
    kinds: ['finding' as const],
    body: { zh: body, en: body },
  };
  const settings = {
    answers: { ...defaults.answers, templates: { finding: 'ours' } },
  };
  test.use({ settings });
  const have = (page: Page) => ask(page, 'templates.write', { templates: [ours] });

  test('shows its holes, and nothing goes out before they are filled', async ({ app, page }) => {
    await have(page);
    await paste(app, page, cameraOccupied);
    const fill = (count: string) => page.getByRole('button', { name: `${count} to fill` });
    await expect(answer(page)).toHaveValue(/^Dear ⟦customer name⟧,[\s\S]*⟦agent name⟧$/);
    await expect(page.locator('mark').filter({ hasText: '⟦customer name⟧' })).toBeVisible();
    await expect(fill('2 blanks')).toBeVisible();

    await page.keyboard.press('Enter');
    await expect(customer(page)).toBeFocused();
    expect(await copied(app)).toBe(cameraOccupied);
    await page.keyboard.type('Ms Li');
    await expect(answer(page)).toHaveValue(/^Dear Ms Li,/);
    await page.keyboard.press('Enter');
    await expect(fill('1 blank')).toBeFocused();
    // What has no input is chosen in the text, and typed over.
    await page.keyboard.press('Enter');
    await expect(answer(page)).toBeFocused();
    await page.keyboard.type('Chen');
    await expect(answer(page)).toHaveValue(/^Dear Ms Li,[\s\S]*\nChen$/);
    await fromMenu(page, 'Copy as', 'Plain text');
    await expect.poll(() => copied(app)).toMatch(/^Dear Ms Li,[\s\S]*\nChen$/);

    await page.getByRole('button', { name: 'For customer, full text' }).click();
    await page.getByRole('combobox', { name: 'Template' }).selectOption('One error');
    await page.keyboard.press('Escape');
    await expect(answer(page)).toHaveValue(/^Hello Ms Li,/);
  });

  test('does not leave in another form either', async ({ app, page, folder }) => {
    await have(page);
    await paste(app, page, cameraOccupied);
    await expect(answer(page)).toHaveValue(/⟦/);
    await answerDialog(app, join(folder, 'answer.pdf'));
    await fromMenu(page, 'Save as', 'PDF');
    await expect(customer(page)).toBeFocused();
    await fromMenu(page, 'Copy as', 'Jira');
    await expect(customer(page)).toBeFocused();
    expect(await copied(app)).toBe(cameraOccupied);
  });
});

test('a hole is marked on the line that it stands in, however the text wraps', async ({ app, page }) => {
  await matched(app, page);
  const words = [
    '这一行是中文，夹着 English words、`code`、“引号”（括号）和 errdesk://entry/a/b/c',
    'x'.repeat(300),
    '\ttab  two blanks   ',
    '',
    'well-known_constants_WITHOUT_BLANKS_AND_A_LONG_NAME_THAT_HAS_TO_BREAK_SOMEWHERE_ON_ITS_WAY_ACROSS_THE_LINE 1.2.3.4/5',
  ];
  await answer(page).fill(`${[...words, ...words, ...words].join(' ')}\n\nBye, ⟦agent name⟧`);
  // The last line of the layer behind is the last line of the text, which is measured without that layer.
  const apart = () =>
    page.evaluate(() => {
      const text = document.querySelector<HTMLElement>('textarea[name=answer-en]');
      const mark = document.querySelector<HTMLElement>(
        'textarea[name=answer-en] ~ * mark, :has(~ textarea) mark',
      );
      const layer = mark?.parentElement;
      if (!text || !mark || !layer) return null;
      const end = mark.getBoundingClientRect().bottom - text.getBoundingClientRect().top;
      layer.style.display = 'none';
      text.style.alignSelf = 'start';
      const { height } = text.getBoundingClientRect();
      layer.style.display = '';
      text.style.alignSelf = '';
      return height - Number.parseFloat(getComputedStyle(text).paddingBottom) - end;
    });
  for (const [width, height] of [
    [1280, 800],
    [1120, 700],
    [1920, 1080],
  ] as const) {
    await resize(app, width, height);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    await expect.poll(async () => Math.abs((await apart()) ?? 99)).toBeLessThan(6);
  }
});

test('in a wide window a hole is filled in the language that it stands in', async ({ app, page }) => {
  await resize(app, 1920, 1080);
  await paste(app, page, cameraOccupied);
  await choose(page, 'Language of the answer', 'Both');
  const english = page.getByRole('textbox', { name: 'Answer to the customer in English' });
  await english.fill('Signed: ⟦agent name⟧');
  await page.getByRole('button', { name: '1 blank to fill' }).click();
  await expect(english).toBeFocused();
  await page.keyboard.type('Chen');
  await expect(english).toHaveValue('Signed: Chen');
  await page.getByRole('button', { name: /Copy answer/ }).click();
  await expect.poll(() => copied(app)).toMatch(/Signed: Chen$/);
  await page.getByRole('textbox', { name: "Customer's name" }).fill('Ms Li');
  await expect(page.getByRole('textbox', { name: 'Answer to the customer in 中文' })).toHaveValue(
    /^Ms Li，您好，/,
  );
});

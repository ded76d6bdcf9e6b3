import type { ElectronApplication, Page } from '@playwright/test';
import { complaints } from './axe';
import { expect, paste, test } from './errdesk';
import { joinRefused, notListed, threeNames } from './logs';

interface Parts {
  app: ElectronApplication;
  page: Page;
}

const go = (page: Page, place: RegExp) =>
  page.getByRole('navigation').getByRole('button', { name: place }).click();

async function goToCatalog(page: Page): Promise<void> {
  await go(page, /Catalog|错误码/);
  await expect(page.getByRole('grid')).toBeVisible();
}

const query = (page: Page, text: string) => page.getByRole('combobox').fill(text);

async function triage({ app, page }: Parts, text: string): Promise<void> {
  await paste(app, page, text);
  await expect(page.getByRole('textbox', { name: /answer that goes back|要发回/ })).toBeVisible();
}

type States = readonly [name: string, show: (parts: Parts) => Promise<void>][];

/** What a person can have before them in each place, and how they come to it, each from the one before. */
const places: Record<string, States> = {
  Triage: [
    ['empty', async ({ page }) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()],
    ['a match', (parts) => triage(parts, joinRefused)],
    ['an ambiguous code', (parts) => triage(parts, threeNames)],
    ['an unlisted code', (parts) => triage(parts, notListed)],
  ],
  'the Catalog': [
    ['all entries', ({ page }) => goToCatalog(page)],
    ['hits with their marks', ({ page }) => query(page, 'room')],
    ['a completion', ({ page }) => query(page, 'sdk:')],
    ['similar entries alone', ({ page }) => query(page, '70039')],
    ['nothing found', ({ page }) => query(page, 'side:recording fault:camera')],
  ],
  'the menus of the Catalog': [
    [
      'a limit, and the columns',
      async ({ page }) => {
        await goToCatalog(page);
        await query(page, 'side:server');
        await page.keyboard.press('Tab');
        await page.getByRole('button', { name: /^(Columns|列)$/ }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    ],
    [
      'a head',
      async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('columnheader', { name: /Name|名称/ }).click({ button: 'right' });
        await expect(page.getByRole('menu')).toBeVisible();
      },
    ],
    [
      'what is copied',
      async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^(Copy|复制)$/ }).click();
        await expect(page.getByRole('dialog', { name: /^(Copy|复制)$/ })).toBeVisible();
      },
    ],
  ],
  'the Settings': [
    [
      'all of them',
      async ({ page }) => {
        await go(page, /Settings|设置/);
        await expect(page.getByRole('radiogroup').first()).toBeVisible();
      },
    ],
  ],
};

for (const language of ['zh', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`axe finds nothing, ${language}, ${theme}`, () => {
      test.use({ settings: { language, theme } });
      for (const [place, states] of Object.entries(places))
        test(`in ${place}`, async ({ app, page }) => {
          for (const [name, show] of states)
            await test.step(name, async () => {
              await show({ app, page });
              expect(await complaints(page)).toEqual([]);
            });
        });
    });

for (const theme of ['Light', 'Dark'])
  for (const language of ['English', '中文'])
    test(`axe finds nothing in the palette and the sheet of keys, ${theme.toLowerCase()}, ${language}`, async ({
      page,
    }) => {
      await page.getByRole('button', { name: 'Settings' }).click();
      await choose(page, 'Appearance', theme);
      await choose(page, 'Language', language);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await complaints(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+K');
      const field = page.getByRole('dialog').getByRole('combobox');
      // All commands, commands and entries, entries alone, nothing at all.
      for (const query of ['', 'language', '70003', '#xq7w']) {
        await field.fill(query);
        await expect(page.getByRole('dialog').getByRole('status')).not.toBeEmpty();
        expect(await complaints(page)).toEqual([]);
      }
    });

test('everything is reached with the keyboard alone', async ({ app, page }) => {
  await paste(app, page, joinRefused);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Signature');
  await page.keyboard.press('ArrowDown');
  await expect(heading).toContainText('Joining');
  await page.keyboard.press('1');
  await expect(heading).toContainText('Signature');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const reached = new Set<string>();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 20) ?? ''));
  }
  for (const name of ['Triage', 'Settings', 'Edit', 'Clear', 'Copied']) expect([...reached]).toContain(name);
});

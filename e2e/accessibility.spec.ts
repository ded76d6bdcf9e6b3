import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { templateFile } from '../catalog/answer/template-file';
import { answerStates } from './answer-states';
import { appearances, complaints } from './axe';
import { copiedSign, entryWindow, expect, paste, test } from './errdesk';
import { answerDialog } from './export-parts';
import { joinRefused, notListed, threeNames } from './logs';
import { openSettings } from './settings-parts';
import { chooseFile, ours } from './template-parts';

interface Parts {
  app: ElectronApplication;
  page: Page;
  folder: string;
}

const go = (page: Page, place: RegExp) =>
  page.getByRole('navigation').getByRole('button', { name: place }).click();

async function goToCatalog(page: Page): Promise<void> {
  await go(page, /Catalog|错误码/);
  await expect(page.getByRole('grid')).toBeVisible();
}

const query = (page: Page, text: string) => page.getByRole('combobox').fill(text);

async function triage({ app, page }: Parts, text: string, verdict: RegExp): Promise<void> {
  await paste(app, page, text);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(verdict);
}

async function palette(page: Page, text: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(text);
  await expect(dialog.getByRole('status')).not.toBeEmpty();
}

type States = readonly [name: string, show: (parts: Parts) => Promise<void>][];

/** What a person can have before them in each place, and how they come to it, each from the one before. */
const places: Record<string, States> = {
  Triage: [
    ['empty', async ({ page }) => expect(page.getByRole('heading', { level: 1 })).toBeVisible()],
    ['a match', (parts) => triage(parts, joinRefused, /签名|Signature/)],
    ['an ambiguous code', (parts) => triage(parts, threeNames, /61004/)],
    ['an unlisted code', (parts) => triage(parts, notListed, /-10014/)],
  ],
  'the answer': [['a match', (parts) => triage(parts, joinRefused, /签名|Signature/)], ...answerStates],
  'the Catalog': [
    ['all entries', ({ page }) => goToCatalog(page)],
    ['hits with their marks', ({ page }) => query(page, 'room')],
    ['a completion', ({ page }) => query(page, 'sdk:')],
    ['similar entries alone', ({ page }) => query(page, '70039')],
    ['nothing found', ({ page }) => query(page, 'side:recording fault:device')],
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
    [
      'the export of what is chosen',
      async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('grid').focus();
        await page.keyboard.press('Shift+ArrowDown');
        await page.keyboard.press('Control+E');
        await expect(page.getByRole('dialog', { name: /^(Export the table|导出表格)$/ })).toBeVisible();
      },
    ],
    [
      'an export that failed',
      async ({ app, page }) => {
        await answerDialog(app, '/missing/errdesk.xlsx');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('button', { name: /Save elsewhere|换个地方保存/ })).toBeVisible();
      },
    ],
    [
      'one that was saved',
      async ({ app, page, folder }) => {
        await answerDialog(app, `${folder}/errdesk.xlsx`);
        await page.getByRole('button', { name: /Save elsewhere|换个地方保存/ }).click();
        await expect(page.getByRole('button', { name: /Show in folder|在文件夹中显示/ })).toBeFocused();
      },
    ],
  ],
  'the Settings': [
    [
      'the window',
      async ({ page }) => {
        await openSettings(page, 'look');
        await expect(page.getByRole('radiogroup').first()).toBeVisible();
      },
    ],
    [
      'the words of answers, and their preview',
      async ({ page }) => {
        await openSettings(page, 'answers');
        await page.getByRole('textbox', { name: /^(Signature|落款)$/ }).fill('Chen');
        await expect(page.getByRole('region', { name: /^(Preview|预览)$/ })).toContainText('Chen');
      },
    ],
    ['what is hidden', ({ page }) => openSettings(page, 'privacy')],
    ['the program', ({ page }) => openSettings(page, 'about')],
    [
      'all that would be reset',
      async ({ page }) => {
        await openSettings(page, 'data');
        await page.getByRole('button', { name: /^(Reset all settings…|恢复全部设置…)$/ }).click();
        await expect(page.getByRole('table')).toBeVisible();
      },
    ],
    [
      'a rule that is none',
      async ({ page }) => {
        await openSettings(page, 'clipboard');
        await page.getByRole('button', { name: /Add a rule|添加规则/ }).click();
        await page.keyboard.type('(');
        await page.keyboard.press('Enter');
        await expect(page.getByText(/Not saved|没有保存/)).toBeVisible();
      },
    ],
    [
      'a shortcut that is recorded',
      async ({ page }) => {
        await page.getByRole('button', { name: /^(Global shortcut|全局快捷键)/ }).click();
        await expect(page.getByText(/Press the keys|请按下快捷键/)).toBeVisible();
      },
    ],
  ],
  'the templates': [
    [
      'the editor',
      async ({ page }) => {
        await openSettings(page, 'templates');
        await page
          .getByRole('button', { name: /^(Duplicate|复制一份)/ })
          .first()
          .click();
        await expect(page.getByRole('textbox', { name: /Liquid/ })).toBeVisible();
      },
    ],
    [
      'something wrong in the text',
      async ({ page }) => {
        await page.getByRole('textbox', { name: /Liquid/ }).fill('{{ title }}\n{{ custmer }}');
        await expect(page.getByRole('button', { name: /^(Use|改成) customer$/ })).toBeVisible();
      },
    ],
    [
      'the variables',
      async ({ page }) => {
        await page.keyboard.press('Control+I');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    ],
    [
      'the list with a draft, and one that is renamed',
      async ({ page }) => {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
        await page.getByRole('button', { name: /^(Use|改成) customer$/ }).click();
        await page.keyboard.press('Control+S');
        await expect(page.getByRole('status').getByText(/^(Saved|已保存)$/)).toBeVisible();
        await page.getByRole('textbox', { name: /Liquid/ }).fill('{{ title }}');
        await page.keyboard.press('Escape');
        await expect(page.getByText(/^(Unsaved changes|有改动未保存)$/)).toBeVisible();
      },
    ],
    [
      'one that was deleted',
      async ({ page }) => {
        await page.getByRole('button', { name: /^(Delete|删除)[:：]/ }).click();
        await expect(page.getByRole('button', { name: /^(Undo|撤销)$/ })).toBeFocused();
      },
    ],
    [
      'what a file holds',
      async ({ app, page, folder }) => {
        const file = join(folder, 'team.json');
        writeFileSync(file, templateFile([ours]));
        await chooseFile(app, file);
        await page.getByRole('button', { name: /^(Import…|导入…)$/ }).click();
        await expect(page.getByRole('region', { name: /team\.json/ })).toBeVisible();
      },
    ],
  ],
  'the footer': [
    [
      'the ways to watch the clipboard',
      async ({ page }) => {
        await page.getByRole('button', { name: /Ways to watch|怎样监听/ }).click();
        await expect(page.getByRole('menu')).toBeVisible();
      },
    ],
  ],
  'what opens over every place': [
    [
      'the sheet of keys',
      async ({ page }) => {
        // Triage opens with its field in hand, which takes the sign as text.
        await go(page, /Settings|设置/);
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    ],
    [
      'the palette with all commands',
      async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+K');
        await palette(page, '');
      },
    ],
    ['commands and entries', ({ page }) => palette(page, 'language')],
    ['entries alone', ({ page }) => palette(page, '70003')],
    ['nothing in the palette', ({ page }) => palette(page, '#xq7w')],
  ],
};

for (const { language, theme } of appearances)
  test.describe(`axe finds nothing, ${language}, ${theme}`, () => {
    test.use({ settings: { language, theme } });
    for (const [place, states] of Object.entries(places))
      test(`in ${place}`, async ({ app, page, folder }) => {
        for (const [name, show] of states)
          await test.step(name, async () => {
            await show({ app, page, folder });
            expect(await complaints(page)).toEqual([]);
          });
      });
    test('in the window of an entry', async ({ app, page }) => {
      // One with a dispute and defects, and then one that it leads to.
      const own = await entryWindow(app, page, 'tencent-roomengine/server/100003');
      await own.getByRole('button', { name: /Keep on top|窗口置顶/ }).click();
      await expect(own.getByRole('button', { pressed: true })).toBeVisible();
      expect(await complaints(own)).toEqual([]);
      await own.getByRole('listitem').getByRole('button').first().click();
      await expect(own.getByText('Esc')).toBeVisible();
      expect(await complaints(own)).toEqual([]);
    });
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
  await expect(copiedSign(page)).toBeVisible();
  const reached = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 20) ?? ''));
  }
  for (const name of ['Triage', 'Settings', 'Copy answer⏎']) expect([...reached]).toContain(name);
});

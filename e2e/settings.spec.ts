import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { defaults } from '../main/settings/defaults';
import { answer, customer, matched } from './answer-parts';
import { ask } from './ask';
import { complaints } from './axe';
import { choose, expect, freshTest, launch, openedWindow, paste, test } from './errdesk';
import { answerDialog } from './export-parts';
import { cameraOccupied } from './logs';
import { openSettings } from './settings-parts';
import { chooseFile, ours } from './template-parts';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const preview = (page: Page) => page.getByRole('region', { name: /^(Preview|预览)$/ });
const settingsOf = async (page: Page) => {
  const read = await ask(page, 'settings.read');
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};
const settingsFile = (settings: object, more: object = {}) =>
  JSON.stringify({ format: 'errdesk-settings', version: 1, settings, ...more });

const windows = [
  {
    language: 'zh',
    heads: ['语言与外观', '回复', '模板', '剪贴板', '隐私', '记录', '数据', '关于'],
  },
  {
    language: 'en',
    heads: ['Language and look', 'Answers', 'Templates', 'Clipboard', 'Privacy', 'Cases', 'Data', 'About'],
  },
] as const;
for (const { language, heads } of windows)
  test.describe(`in ${language}`, () => {
    test.use({ settings: { language } });

    test('each section is a place of its own, and the last one is come back to', async ({ page }) => {
      await page.keyboard.press('Control+,');
      const list = page.getByRole('navigation', { name: /Sections of the settings|设置的分组/ });
      await expect(list.getByRole('button')).toHaveText([...heads]);
      for (const head of heads) {
        await list.getByRole('button', { name: head }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 2, name: head })).toBeVisible();
        await expect(list.locator('[aria-current]')).toHaveText(head);
      }
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+,');
      await expect(page.getByRole('heading', { level: 2, name: heads[7] })).toBeVisible();
    });
  });

test.describe('the words of letters', () => {
  test('are plain fields, shown at once, and stand in the answers', async ({ app, page }) => {
    await openSettings(page, 'answers');
    await field(page, 'Greeting with a name').fill('Dear {name},');
    await expect(preview(page)).toContainText('Dear Ms Li,');
    await field(page, 'Greeting without one').fill('Good day,');
    await expect(preview(page)).toContainText('Good day,');
    await field(page, 'Thanks').fill('Thanks for writing *again*.');
    await field(page, 'Closing').fill('Best wishes,');
    await field(page, 'Signature').fill('Alex Chen\nSupport team');
    await choose(page, 'Language of the words', '中文');
    await field(page, 'Closing').fill('此致敬礼');
    await expect(preview(page)).toContainText('此致敬礼');
    await page.getByRole('button', { name: 'Triage' }).click();

    await paste(app, page, cameraOccupied);
    await expect(answer(page)).toHaveValue(/^Good day, thanks for writing \\\*again\\\*\.\n\n/);
    await expect(answer(page)).toHaveValue(/\n\nBest wishes, Alex Chen, Support team$/);
    await customer(page).fill('Mr Wu');
    await expect(answer(page)).toHaveValue(/^Dear Mr Wu, thanks /);
    await choose(page, 'Language of the answer', '中文');
    await expect(page.getByRole('textbox', { name: /^Answer to the customer/ })).toHaveValue(/此致敬礼$/);
  });

  test('leave a template of the team alone', async ({ app, page }) => {
    await ask(page, 'templates.write', { templates: [ours] });
    const answers = { ...defaults.answers, words: { zh: {}, en: { greeting: 'Good day,' } } };
    await ask(page, 'settings.write', { answers: { ...answers, templates: { finding: ours.id } } });
    await paste(app, page, cameraOccupied);
    await expect(answer(page)).toHaveValue(/^Hi ⟦customer name⟧: /);
  });
});

freshTest('an answer without a name is told of once, and never again', async ({ app, page, profile }) => {
  await matched(app, page);
  const unsigned = page.getByText('Answers end without a name so far.');
  await button(page, /^Copy answer/).click();
  await expect(unsigned).toBeVisible();
  await button(page, 'Sign them').click();
  await expect(field(page, 'Signature')).toBeFocused();
  await expect(unsigned).toBeHidden();
  await page.getByRole('button', { name: 'Triage' }).click();
  await button(page, /^(Again|Copy answer)/).click();
  await expect.poll(() => settingsOf(page)).toMatchObject({ answers: { askedToSign: true } });
  await app.close();

  const again = await launch({ profile });
  const reopened = await openedWindow(again);
  await matched(again, reopened);
  await button(reopened, /^Copy answer/).click();
  await expect(reopened.getByText(/^Copied \d/)).toBeVisible();
  await expect(reopened.getByText('Answers end without a name so far.')).toBeHidden();
  await again.close();
});

test('answers are in the language that is set, and L turns it for one of them', async ({ app, page }) => {
  await openSettings(page, 'answers');
  await choose(page, 'Language of answers', '中文');
  await page.getByRole('button', { name: 'Triage' }).click();
  await paste(app, page, cameraOccupied);
  const shown = page.getByRole('textbox', { name: /^Answer to the customer/ });
  await expect(shown).toHaveValue(/^您好，/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('l');
  await expect(shown).toHaveValue(/^Hello,/);
  await paste(app, page, `${cameraOccupied}\nagain`);
  await expect(shown).toHaveValue(/^您好，/);
});

/** What the system is asked to open from now on, and how that ends. */
const stubFolder = (app: ElectronApplication, ends: string) =>
  app.evaluate(({ shell }, said) => {
    shell.openPath = (path) => {
      Object.assign(globalThis, { asked: path });
      return Promise.resolve(said);
    };
  }, ends);

test('the folder of the data is shown, and opened by the system', async ({ app, page, profile }) => {
  await openSettings(page, 'data');
  await expect(page.getByText(profile)).toBeVisible();
  await stubFolder(app, '');
  await button(page, 'Open the folder').click();
  await expect.poll(() => app.evaluate(() => (globalThis as { asked?: string }).asked)).toBe(profile);
  await stubFolder(app, 'No application');
  await button(page, 'Open the folder').click();
  await expect(page.getByText(`The system did not open ${profile}.`)).toBeVisible();
  await button(page, 'Dismiss').click();
});

test.describe('all settings', () => {
  const changed = {
    theme: 'dark',
    answers: { ...defaults.answers, words: { zh: {}, en: { closing: 'Cheers' } } },
  } as const;
  test.use({ settings: { language: 'en', ...changed } });

  test('are reset after it was shown what goes, templates only if wanted, and come back', async ({
    page,
  }) => {
    await ask(page, 'templates.write', { templates: [ours] });
    await openSettings(page, 'data');
    const before = await settingsOf(page);
    await button(page, 'Reset all settings…').click();
    await expect(page.getByRole('table').getByRole('row')).toContainText([
      ...['Setting', 'Language of the window', 'Appearance', 'Closing, English'],
    ]);
    await button(page, 'Cancel').click();
    expect(await settingsOf(page)).toEqual(before);

    await button(page, 'Reset all settings…').click();
    await page.getByRole('checkbox', { name: 'Delete my own 1 template, too' }).check();
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect(page.getByText('The settings are reset, and 1 template is deleted.')).toBeVisible();
    await expect
      .poll(() => settingsOf(page))
      .toMatchObject({ theme: 'system', answers: { words: { en: {} } } });
    expect(await ask(page, 'templates.read')).toEqual({ ok: true, value: [] });

    await button(page, 'Undo').click();
    await expect.poll(() => settingsOf(page)).toEqual(before);
    await expect.poll(() => ask(page, 'templates.read')).toEqual({ ok: true, value: [ours] });
  });

  test('go into a file, and back from it after each change was shown', async ({ app, page, folder }) => {
    const file = join(folder, 'mine.json');
    await answerDialog(app, file);
    await openSettings(page, 'data');
    await button(page, 'Export…').click();
    await expect(page.getByRole('status').filter({ hasText: `Saved to ${file}` })).toBeVisible();
    const written = JSON.parse(readFileSync(file, 'utf8'));
    expect(written).toMatchObject({ format: 'errdesk-settings', version: 1, settings: { theme: 'dark' } });

    writeFileSync(file, settingsFile({ ...written.settings, theme: 'light', watch: { least: 'certain' } }));
    await chooseFile(app, file);
    const before = await settingsOf(page);
    await button(page, 'Import…').click();
    await expect(page.getByRole('row', { name: 'Appearance Dark Light' })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Minimum certainty/ })).toBeVisible();
    expect(await settingsOf(page)).toEqual(before);
    await button(page, 'Change 2 settings').click();
    await expect.poll(() => settingsOf(page)).toMatchObject({ theme: 'light', watch: { least: 'certain' } });
    await button(page, 'Undo').click();
    await expect.poll(() => settingsOf(page)).toEqual(before);
  });

  for (const { what, text, said } of [
    { what: 'no JSON', text: '{', said: 'it is damaged or not a file of settings.' },
    { what: 'a newer one', text: settingsFile({}, { version: 7 }), said: 'a newer Errdesk wrote it.' },
    {
      what: 'one wrong',
      text: settingsFile({ language: 'zh', theme: 'red' }),
      said: 'theme in it makes no sense',
    },
  ])
    test(`are not changed by a file that is ${what}, and it is said`, async ({ app, page, folder }) => {
      const file = join(folder, 'theirs.json');
      writeFileSync(file, text);
      await chooseFile(app, file);
      await openSettings(page, 'data');
      const before = await settingsOf(page);
      await button(page, 'Import…').click();
      await expect(page.getByText(`No setting was changed by theirs.json: ${said}`)).toBeVisible();
      expect(await settingsOf(page)).toEqual(before);
      await button(page, 'Dismiss').click();
    });
});

freshTest.describe('the defaults of a team', () => {
  const team = {
    theme: 'dark',
    watch: { on: true, least: 'certain' },
    answers: { words: { en: { closing: 'Yours, the team' } } },
  };

  freshTest(
    'come after what a person chose, and say where they are from',
    async ({ folder, profile, shared }) => {
      await shared.rest();
      const file = join(folder, 'team.json');
      writeFileSync(file, settingsFile(team));
      const start = async (words: string[]) => {
        const app = await launch({ profile, args: words });
        return { app, page: await openedWindow(app) };
      };
      const first = await start([`--defaults=${file}`]);
      expect(await settingsOf(first.page)).toMatchObject({
        theme: 'dark',
        watch: { on: false, least: 'certain' },
      });
      await openSettings(first.page, 'look');
      await expect(first.page.getByText('from your team')).toBeVisible();
      await choose(first.page, 'Appearance', 'Light');
      await expect(button(first.page, "Use your team's: Appearance")).toBeVisible();
      await matched(first.app, first.page);
      await expect(answer(first.page)).toHaveValue(/Yours, the team$/);
      await first.app.close();

      const second = await start(['--defaults', file]);
      expect(await settingsOf(second.page)).toMatchObject({ theme: 'light', watch: { least: 'certain' } });
      await openSettings(second.page, 'look');
      expect(await complaints(second.page)).toEqual([]);
      await button(second.page, "Use your team's: Appearance").click();
      await expect.poll(() => settingsOf(second.page)).toMatchObject({ theme: 'dark' });
      await second.app.close();

      const third = await start([]);
      expect(await settingsOf(third.page)).toMatchObject({ theme: 'system', watch: { least: 'likely' } });
      await third.app.close();
    },
  );

  for (const { what, text, said } of [
    { what: 'no JSON', text: 'theme = dark', said: 'are not used: it is damaged or not a file of settings.' },
    {
      what: 'half wrong',
      text: settingsFile({ theme: 'red', language: 'en' }),
      said: 'are used without theme',
    },
    { what: 'not there', text: undefined, said: 'are not used: there is no such file.' },
  ])
    freshTest(`that are ${what} are told of, and Errdesk starts`, async ({ folder, profile, shared }) => {
      await shared.rest();
      const file = join(folder, 'team.json');
      if (text !== undefined) writeFileSync(file, text);
      const app = await launch({ profile, args: [`--defaults=${file}`] });
      const page = await openedWindow(app);
      await expect(page.getByText(`Your team's defaults in ${file} ${said}`)).toBeVisible();
      await matched(app, page);
      await app.close();
    });
});

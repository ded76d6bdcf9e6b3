import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { templateFile } from '../catalog/answer/template-file';
import { ask } from './ask';
import { closeByKey, copied, entryWindow, expect, freshTest, launch, openedWindow, test } from './errdesk';
import { answerDialog } from './export-parts';
import { openSettings } from './settings-parts';
import { chooseFile, ours } from './template-parts';

const body = (page: Page) => page.getByRole('textbox', { name: 'Text in English' });
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' }).last();
const status = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const list = (page: Page) => page.getByRole('region', { name: 'Templates' });

const goToTemplates = (page: Page) => openSettings(page, 'templates');

/** The one that is bundled for one error, as a template of one's own, open in the editor. */
async function duplicate(page: Page): Promise<void> {
  await goToTemplates(page);
  await button(page, 'Duplicate: One error').click();
  await expect(body(page)).toBeVisible();
}

/** What the file of templates holds. */
const kept = (profile: string) => {
  const path = join(profile, 'templates.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).templates : [];
};

freshTest(
  'the bundled template is duplicated, changed, seen, saved, and there again after a restart',
  async ({ app, page, profile }) => {
    await duplicate(page);
    await expect(preview(page)).toContainText(/^Hello Ms Li, [a-z]/);
    const text = await body(page).inputValue();
    await body(page).fill(text.replaceAll('{{ opening }}', '{{ greeting }} thanks for your patience.'));
    await expect(preview(page)).toContainText('Hello Ms Li, thanks for your patience.');
    await page.getByRole('checkbox', { name: 'Name and ticket' }).uncheck();
    await expect(preview(page)).not.toContainText('Ms Li');
    const example = page.getByRole('combobox', { name: 'Example' });
    const disputed = example.getByText('Documents disagree');
    await example.selectOption(await disputed.getAttribute('value'));
    const [code = 'none'] = /-?\d+/.exec((await disputed.textContent()) ?? '') ?? [];
    await expect(preview(page)).toContainText(`code ${code}`);
    await page.getByRole('textbox', { name: 'Name of the template' }).fill('Patient');
    await page.getByRole('button', { name: /^Save/ }).click();
    await expect(status(page, /^Saved$/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Edit: Patient')).toBeFocused();
    await list(page).getByRole('radio', { name: 'Patient' }).click();
    await expect(list(page).getByRole('radio', { name: 'Patient' })).toBeChecked();
    await app.close();

    const again = await launch({ profile });
    const reopened = await openedWindow(again);
    await goToTemplates(reopened);
    await expect(list(reopened).getByRole('radio', { name: 'Patient' })).toBeChecked();
    await button(reopened, 'Edit: Patient').click();
    await expect(preview(reopened)).toContainText('Hello Ms Li, thanks for your patience.');
    await again.close();
  },
);

test('an unknown variable is said with its place and cannot be saved; what was typed is not lost', async ({
  page,
  profile,
}) => {
  await duplicate(page);
  await body(page).fill('Hello,\n\nDear {{ custmer }}, it is "{{ title }}".');
  await expect(status(page, 'Line 3, column 9')).toHaveText(
    /Unknown variable custmer\. Did you mean customer\?/,
  );
  await expect(body(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(status(page, 'of the last version without errors')).toBeVisible();
  await expect(preview(page)).toContainText(/^Hello Ms Li, [a-z]/);
  await page.keyboard.press('Control+S');
  await expect(body(page)).toBeFocused();
  await expect(status(page, 'Unsaved changes')).toBeVisible();
  expect(kept(profile)).toEqual([]);

  // Away, to another place, and back.
  await page.getByRole('button', { name: 'Triage' }).click();
  await page.keyboard.press('Control+,');
  await expect(body(page)).toHaveValue(/custmer/);
  await page.keyboard.press('Escape');
  await expect(list(page)).toContainText('Not saved yet');
  await button(page, 'Edit: One error, copy').click();
  await page.getByRole('button', { name: 'Use customer' }).click();
  await expect(preview(page)).toContainText('Dear Ms Li, it is "');
  await page.keyboard.press('Control+S');
  await expect(status(page, /^Saved$/)).toBeVisible();
  expect(kept(profile)).toHaveLength(1);
});

test('main refuses what the window would not send', async ({ page, profile }) => {
  const write = (id: string, en: string) =>
    ask(page, 'templates.write', { templates: [{ ...ours, id, body: { ...ours.body, en } }] });
  expect(await write('a', '{{ custmer }}')).toMatchObject({ problem: { code: 'template-wrong' } });
  const endless = '{% for i in (1..20000) %}{% assign b = i | times: 2 %}{% endfor %}ok';
  expect(await write('a', endless)).toMatchObject({ problem: { wrong: { code: 'endless' } } });
  expect(await write('finding', 'Hello')).toMatchObject({ problem: { code: 'bad-input' } });
  expect(kept(profile)).toEqual([]);
});

test('a text that is empty in one language is said, and the bundled one fills it', async ({ page }) => {
  await duplicate(page);
  await page.getByRole('radio', { name: 'Chinese' }).click();
  await page.getByRole('textbox', { name: 'Text in Chinese' }).fill(' ');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(status(page, 'There is no text in Chinese')).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('textbox', { name: 'Text in Chinese' })).toBeFocused();
  await button(page, 'Put in the bundled text').click();
  await expect(status(page, 'No errors')).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(status(page, /^Saved$/)).toBeVisible();
});

test('templates are exported, deleted, brought back, and imported again', async ({
  app,
  page,
  profile,
  folder,
}) => {
  const file = join(folder, 'team.json');
  await duplicate(page);
  await page.keyboard.press('Control+S');
  await expect(status(page, /^Saved$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await answerDialog(app, file);
  await button(page, 'Export…').click();
  await expect(status(page, `Saved to ${file}`)).toBeVisible();
  const edit = button(page, 'Edit: One error, copy');

  await button(page, 'Delete: One error, copy').click();
  await expect(edit).toBeHidden();
  await button(page, 'Undo').click();
  await expect(edit).toBeVisible();
  await button(page, 'Delete: One error, copy').click();
  await expect.poll(() => kept(profile)).toEqual([]);

  await chooseFile(app, file);
  await button(page, 'Import…').click();
  const found = page.getByRole('region', { name: 'Import from team.json' });
  await expect(found.getByRole('listitem')).toHaveText(/One error, copy.*New/);
  expect(kept(profile)).toEqual([]);
  await found.getByRole('button', { name: 'Import 1' }).click();
  await expect(edit).toBeVisible();
  await button(page, 'Import…').click();
  await expect(found).toContainText('Everything in it is there already.');
  await found.getByRole('button', { name: 'Close' }).click();

  // A changed one replaces, and what it replaced comes back.
  const [own] = kept(profile);
  writeFileSync(file, templateFile([{ ...own, body: { zh: '改', en: 'Changed' } }, ours]));
  await button(page, 'Import…').click();
  await expect(found.getByRole('listitem')).toHaveText([/Replaces yours/, /New/]);
  await found.getByRole('button', { name: 'Import 2' }).click();
  await expect(status(page, '2 templates imported.')).toBeVisible();
  expect(kept(profile)).toHaveLength(2);
  await button(page, 'Undo').click();
  await expect.poll(() => kept(profile)).toEqual([own]);
});

test('a file that is none is refused in a sentence, and nothing changes', async ({
  app,
  page,
  profile,
  folder,
}) => {
  await goToTemplates(page);
  const file = join(folder, 'team.json');
  await chooseFile(app, file);
  for (const [content, sentence] of [
    ['{"format":"errdesk-templ', 'it is damaged or not a template file'],
    [templateFile([]), 'there are no templates in it'],
    [
      templateFile(Array.from({ length: 501 }, (_, at) => ({ ...ours, id: `a${at}` }))),
      'there are more than 500 templates in it. Take some out.',
    ],
    [' '.repeat(13 * 1024 * 1024), 'it is longer than 4.2 million characters. Take some templates out.'],
    [
      templateFile([{ ...ours, body: { ...ours.body, en: 'Hi\n{{ custmer }}' } }]),
      '"The team’s" (English), line 2, column 4. Unknown variable custmer. Did you mean customer?',
    ],
  ] as const) {
    writeFileSync(file, content);
    await button(page, 'Import…').click();
    await expect(status(page, 'Nothing was imported from team.json')).toContainText(sentence);
  }
  expect(kept(profile)).toEqual([]);
});

test.describe('a file of templates that is broken at the start', () => {
  freshTest('is kept aside and told', async ({ profile }) => {
    writeFileSync(join(profile, 'templates.json'), '{"format":');
    const app = await launch({ profile });
    const page = await openedWindow(app);
    await expect(status(page, 'The file of your templates was damaged')).toBeVisible();
    expect(readdirSync(profile)).toContain('templates.corrupt-1.json');
    await app.close();
  });
});

test('the palette leads to the templates, and a template is renamed there', async ({ page, profile }) => {
  await ask(page, 'templates.write', { templates: [ours] });
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').getByRole('combobox').fill('templates');
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeFocused();
  await button(page, 'Rename: The team’s').click();
  await page.keyboard.type('Greeting');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Rename: Greeting')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nothing');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Rename: Greeting')).toBeFocused();
  await button(page, 'Rename: Greeting').click();
  await page.keyboard.type('Night shift');
  await list(page).getByRole('heading', { name: 'Several errors' }).click();
  await expect(button(page, 'Edit: Night shift')).toBeVisible();
  expect(kept(profile).map(({ name }: typeof ours) => name.en)).toEqual(['Night shift']);
});

test('the chosen template is what an entry is copied with, in the Catalog and in its own window', async ({
  app,
  page,
}) => {
  const body = { ...ours.body, en: 'Hi, it is "{{ title }}". {{ agent }}' };
  await ask(page, 'templates.write', { templates: [{ ...ours, body }] });
  await goToTemplates(page);
  await list(page).getByRole('radio', { name: 'The team’s' }).click();
  await expect(list(page).getByRole('radio', { name: 'The team’s' })).toBeChecked();
  await openSettings(page, 'answers');
  await page.getByRole('textbox', { name: 'Signature' }).fill('Alex');
  const own = await entryWindow(app, page, 'tencent-trtc-web-v4/account/70001');
  const copyIn = async (window: Page) => {
    await app.evaluate(({ clipboard }) => clipboard.clear());
    await window.getByRole('button', { name: 'Copy', exact: true }).click();
    await window.getByRole('button', { name: /^Answer.*English/ }).click();
    await expect.poll(() => copied(app)).toMatch(/^Hi, it is ".+"\. Alex$/);
  };
  await copyIn(own);
  await closeByKey(own);
  await page.keyboard.press('Control+1');
  await copyIn(page);
});

freshTest('what was written and not saved is there again after a restart', async ({ app, page, profile }) => {
  await duplicate(page);
  await body(page).fill('Hello {{ custmer');
  await expect(page.getByText('Unsaved changes')).toBeVisible();
  await expect.poll(() => readFileSync(join(profile, 'drafts.json'), 'utf8').includes('custmer')).toBe(true);
  await app.close();

  const again = await launch({ profile });
  const reopened = await openedWindow(again);
  await goToTemplates(reopened);
  await reopened.getByRole('button', { name: /^Edit: One error/ }).click();
  await expect(body(reopened)).toHaveValue('Hello {{ custmer');
  await expect(reopened.getByText('Unsaved changes')).toBeVisible();
  await again.close();
});

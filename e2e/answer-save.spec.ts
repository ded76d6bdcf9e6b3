import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { AnswerSaveOrder } from '../bridge/contract/answer';
import { ask } from './ask';
import { complaints } from './axe';
import { expect, launch, test } from './errdesk';
import { answerDialog } from './export-parts';

const viewer = join(import.meta.dirname, 'show-page.mjs');

const order: AnswerSaveOrder = {
  text: [
    '您好，',
    '**原因：**摄像头被另一个程序占用，文档见 https://cloud.example/document?id=1#a。',
    '请按下面的顺序处理：\n1. 关闭占用摄像头的程序\n2. 再次调用 `openLocalCamera`，电话 13812345678\n   - 桌面端\n   - 浏览器',
    'Hello ⟦customer name⟧, please try again.',
  ].join('\n\n'),
  language: 'zh',
  title: '摄像头被占用（-1102）',
  form: 'pdf',
  spared: [],
};

const save = (page: Page, given: AnswerSaveOrder) => ask(page, 'answer.save', given);

const windows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** What a program says of a file. */
const told = (program: string, ...parameters: string[]) =>
  execFileSync(program, parameters, { encoding: 'utf8' });

const lacks = (program: string, ...parameters: string[]) =>
  spawnSync(program, parameters, { stdio: 'ignore' }).error !== undefined;
const hasHanFont = () => process.platform !== 'linux' || told('fc-list', ':lang=zh', 'family').trim() !== '';

test('an answer is saved as PDF: A4, tagged, with its title, its text and the fonts for it', async ({
  app,
  page,
  folder,
}) => {
  test.skip(lacks('pdftotext', '-v'), 'poppler-utils (pdftotext) is not on this machine');
  test.skip(!hasHanFont(), 'there is no font for Chinese on this machine');
  const path = join(folder, 'answer.pdf');
  await answerDialog(app, path);
  const long = `${order.text}\n\n${'一行一行地写满两页。\n'.repeat(80)}`;
  const saved = await save(page, { ...order, text: long });
  expect(saved).toEqual({ ok: true, value: { path, held: [{ kind: 'phone', count: 1 }] } });
  expect(await windows(app)).toBe(1);

  const info = told('pdfinfo', path);
  expect(info).toMatch(/^Title: +摄像头被占用（-1102）$/m);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(info).toMatch(/^Page size: .*\(A4\)$/m);
  expect(info).toMatch(/^Pages: +[2-9]$/m);
  expect(info).toMatch(/^JavaScript: +no$/m);

  const text = told('pdftotext', '-layout', path, '-');
  for (const words of [
    '原因：摄像头被另一个程序占用',
    '1. 关闭占用摄像头的程序',
    'openLocalCamera',
    '⟦电话 A⟧',
  ])
    expect(text).toContain(words);
  expect(text).toContain('Hello ⟦customer name⟧, please try again.');
  expect(text).not.toContain('13812345678');
  expect(text).toMatch(/^ +1 ?\/ ?3$/m);
  expect(told('pdfinfo', '-url', path)).toContain('https://cloud.example/document?id=1#a');
  expect(readFileSync(path, 'latin1')).toMatch(/\/Outlines \d+ 0 R/);

  const fonts = told('pdffonts', path).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  // Name, type, encoding, embedded, a subset, its characters known.
  for (const font of fonts) expect(font).toMatch(/ yes (?:yes|no) +yes +\d+ +\d+$/);
});

test('an answer is saved as a page that reads well in both themes', async ({ app, page, folder }) => {
  const path = join(folder, 'answer.html');
  await answerDialog(app, path);
  expect(await save(page, { ...order, form: 'html' })).toMatchObject({ ok: true, value: { path } });
  const browser = await launch({ profile: join(folder, 'browser'), script: viewer, args: [path] });
  const shown = await browser.firstWindow();
  await expect(shown.getByRole('heading', { level: 1, name: order.title })).toBeVisible();
  await expect(shown).toHaveTitle(order.title);
  await expect(shown.getByRole('listitem')).toHaveCount(4);
  for (const colorScheme of ['light', 'dark'] as const) {
    await shown.emulateMedia({ colorScheme });
    expect(await complaints(shown)).toEqual([]);
  }
  await browser.close();
});

test('nothing is written where no place was chosen, or where there is none', async ({
  app,
  page,
  folder,
}) => {
  const before = readdirSync(folder).filter((name) => name.startsWith('answer'));
  await answerDialog(app, null);
  expect(await save(page, { ...order, form: 'text' })).toEqual({ ok: true, value: null });
  const path = join(folder, 'gone', 'answer.txt');
  await answerDialog(app, path);
  expect(await save(page, { ...order, form: 'text' })).toEqual({
    ok: false,
    problem: { code: 'file-not-saved', path, reason: 'folder-missing' },
  });
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith('answer'))).toEqual(before);
});

test('a PDF that cannot be printed is told, and nothing is written', async ({ app, page, folder }) => {
  const path = join(folder, 'answer.pdf');
  await answerDialog(app, path);
  await app.evaluate(({ app: own }) => {
    own.once('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () => contents.forcefullyCrashRenderer());
    });
  });
  expect(await save(page, order)).toEqual({ ok: false, problem: { code: 'pdf-failed' } });
  expect(existsSync(path)).toBe(false);
  expect(await windows(app)).toBe(1);
  expect(await save(page, order)).toMatchObject({ ok: true, value: { path } });
});

import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { RequestName } from '../bridge/contract';
import { defaults } from '../main/settings/defaults';
import { touch } from './ask';
import { copied, expect, freshTest as test } from './errdesk';

// A page in which a stranger's script runs, and what that can do while nobody touches the window.

test.use({ settings: { language: 'en' } });

const order = { text: 'x', language: 'en', title: 'x', form: 'text', spared: [] } as const;
const watchOn = { ...defaults.watch, on: true };

/** What needs a person, as a script would ask for it. */
const wanted: Partial<Record<RequestName, unknown>> = {
  'clipboard.read': undefined,
  'text.copy': { text: 'call 13812345678', asItIs: true },
  'answer.copy': { text: 'x', spared: [] },
  'answer.save': order,
  'file.open': { what: 'files' },
  'templates.import': undefined,
  'templates.export': { ids: ['finding'] },
  'watch.switch': { watching: true, for: 'good' },
  'settings.write': { watch: watchOn },
  'settings.reset': {},
  'settings.export': undefined,
  'settings.import': undefined,
  'app.openFolder': undefined,
};

/** Sends requests all at once. Answers the code of each problem, or null. */
const send = (page: Page, requests: readonly (readonly [string, unknown])[]) =>
  page.evaluate((all) => {
    const request = window.errdesk.request as (
      ...sent: unknown[]
    ) => Promise<{ ok: boolean; problem?: { code: string } }>;
    return Promise.all(all.map(async ([name, input]) => (await request(name, input)).problem?.code ?? null));
  }, requests);

/** Dialogs that stay open until `answer` says what the person chooses. */
async function holdDialogs(app: ElectronApplication) {
  await app.evaluate(({ dialog }) => {
    const own = globalThis as unknown as { shown: ((path: string) => void)[] };
    own.shown = [];
    dialog.showSaveDialog = () =>
      new Promise((resolve) => own.shown.push((filePath) => resolve({ canceled: false, filePath })));
    dialog.showOpenDialog = () =>
      new Promise((resolve) => own.shown.push(() => resolve({ canceled: true, filePaths: [] })));
  });
  return {
    shown: () => app.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown.length),
    answer: (path: string) =>
      app.evaluate((_, chosen) => {
        for (const one of (globalThis as unknown as { shown: ((path: string) => void)[] }).shown) one(chosen);
      }, path),
  };
}

test('without a person nothing is read, copied, saved, opened or watched', async ({ app, page }) => {
  const dialogs = await holdDialogs(app);
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  const refused = Object.keys(wanted).map(() => 'needs-gesture');
  expect(await send(page, Object.entries(wanted))).toEqual(refused);
  // What a script makes up is no gesture.
  await page.evaluate(() => {
    const button = document.querySelector('button');
    button?.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      button?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true }));
  });
  expect(await send(page, Object.entries(wanted))).toEqual(refused);
  // Nor is it a gesture where the pointer is moved.
  await page.mouse.move(200, 200);
  expect(await send(page, Object.entries(wanted))).toEqual(refused);
  expect(await dialogs.shown()).toBe(0);
  expect(await copied(app)).toBe('before');
  // Nor does Chromium read the clipboard for a script.
  const pasted = await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    return [document.execCommand('paste'), field.value];
  });
  expect(pasted).toEqual([false, '']);
});

test('of twenty files to be saved after one key, one dialog is shown', async ({ app, page, profile }) => {
  const dialogs = await holdDialogs(app);
  await touch(page);
  const answers = send(
    page,
    Array.from({ length: 20 }, () => ['answer.save', order] as const),
  );
  await expect.poll(dialogs.shown).toBe(1);
  await touch(page);
  expect(await send(page, [['file.open', { what: 'files' }]])).toEqual([null]);
  expect(await dialogs.shown()).toBe(1);
  await dialogs.answer(join(profile, 'saved.txt'));
  // Of two at once the newer one stops the older one, before either asks for a path.
  const outcomes = await answers;
  expect(outcomes.filter((code) => code === null)).toHaveLength(1);
  expect(outcomes.filter((code) => code === 'needs-gesture')).toHaveLength(18);
});

test('a key or a click is good for two requests', async ({ page }) => {
  const four = Array.from({ length: 4 }, () => ['text.copy', { text: 'x', asItIs: true }] as const);
  const half = [null, null, 'needs-gesture', 'needs-gesture'];
  await touch(page);
  expect(await send(page, four)).toEqual(half);
  await page.mouse.click(5, 5);
  expect(await send(page, four)).toEqual(half);
});

test('no page has the global shortcut set to what every program needs', async ({ app, page }) => {
  for (const shortcut of ['CommandOrControl+C', 'Ctrl+Shift+V', 'Alt+F4', 'Alt+Tab']) {
    await touch(page);
    const watch = { ...defaults.watch, shortcut };
    expect(await send(page, [['settings.write', { watch }]])).toEqual(['bad-input']);
    expect(
      await app.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), shortcut),
    ).toBe(false);
  }
});

test('no listener of a page learns of a copy or puts anything on the clipboard', async ({ app, page }) => {
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  await page.getByRole('textbox').first().fill('call 13812345678 about -1101');
  await page.evaluate(() => {
    const own = window as unknown as { heard: string[] };
    own.heard = [];
    const smuggle = (event: Event) => {
      own.heard.push(event.type);
      (event as ClipboardEvent).clipboardData?.setData('text/plain', 'call 13812345678');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['copy', 'cut'])
      for (const target of [window, document, document.body, document.activeElement])
        for (const capture of [true, false]) target?.addEventListener(type, smuggle, capture);
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await expect.poll(() => copied(app)).toBe('call ⟦phone A⟧ about -1101');
  await app.evaluate(({ clipboard }) => clipboard.writeText('before'));
  await touch(page);
  await page.evaluate(() => document.execCommand('copy'));
  await expect.poll(() => copied(app)).toBe('call ⟦phone A⟧ about -1101');
  await page.keyboard.press('Control+X');
  await expect(page.getByRole('textbox').first()).toHaveValue('');
  expect(await heard()).toEqual([]);
});

test('a screen reader that presses a button without a key or a mouse is a person, too', async ({
  app,
  page,
}) => {
  await app.evaluate(({ app: electron }) => electron.setAccessibilitySupportEnabled(true));
  // Chromium counts it as use of the page, which is what a script that a test hands to a page counts as.
  const four = Array.from({ length: 4 }, () => ['text.copy', { text: 'x', asItIs: true }] as const);
  expect(await send(page, four)).toEqual([null, null, 'needs-gesture', 'needs-gesture']);
});

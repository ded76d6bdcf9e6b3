import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { copyAndHang, copyElsewhere, copyForOneReader } from './another-program';
import { ask } from './ask';
import { expect, freshTest, launch, openedWindow, test } from './errdesk';
import { cameraOccupied, joinRefused } from './logs';
import {
  fresh,
  hasLooked,
  patient,
  provesWatching,
  suggested,
  switchTo,
  watchForGood,
  watchOf,
} from './watching';

// The other programs are X11's.
test.skip(process.platform !== 'linux');

const skipped = async (page: Page) => (await watchOf(page)).state.skipped;

freshTest(
  'is off until a person turns it on, and is on again after a restart',
  async ({ app, page, profile }) => {
    const owner = copyForOneReader(cameraOccupied);
    // As long as two looks would take.
    await page.waitForTimeout(1200);
    expect(owner.exitCode).toBe(null);
    owner.kill();
    expect((await watchOf(page)).state.watching).toBe(false);
    await watchForGood(page);
    await app.close();
    const again = await launch({ profile });
    const reopened = await openedWindow(again);
    expect((await watchOf(reopened)).state.watching).toBe(true);
    await again.close();
  },
);

test('suggests an error that was copied, once, and hands over its text when it is opened', async ({
  app,
  page,
}) => {
  copyElsewhere('[RoomEngine] onError code: -1101, camera not found');
  await watchForGood(page);
  await hasLooked(app);
  expect(await suggested(page)).toBe(null);

  const copy = fresh(cameraOccupied);
  copyElsewhere(copy);
  await expect.poll(() => suggested(page), patient).toBe('-1102');
  const { suggestion } = await watchOf(page);
  expect(suggestion?.verdict).toBe('match');
  const { text, marks } = suggestion?.excerpt ?? { text: '', marks: [] };
  expect(marks.map(({ start, end }) => text.slice(start, end))).toContain('-1102');

  const handed = page.evaluate(
    () =>
      new Promise<string>((resolve) => window.errdesk.on('copy.handed', (copied) => resolve(copied.text))),
  );
  const id = suggestion?.id ?? 0;
  await ask(page, 'watch.open', { id });
  expect(await handed).toBe(copy);
  expect(await suggested(page)).toBe(null);

  copyElsewhere('nothing in particular');
  await hasLooked(app);
  copyElsewhere(copy);
  await hasLooked(app);
  expect(await suggested(page)).toBe(null);
  expect(await provesWatching(page)).toBe(id + 1);
});

test('suggests nothing that Errdesk itself has copied', async ({ app, page }) => {
  await watchForGood(page);
  const before = await provesWatching(page);
  const copied = await ask(page, 'answer.copy', { text: cameraOccupied, spared: [] });
  expect(copied.ok).toBe(true);
  await hasLooked(app);
  await page.evaluate(async () => {
    const field = document.createElement('textarea');
    field.value = '[RoomEngine] openLocalCamera onError code: -1101 camera not found';
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  });
  await hasLooked(app);
  expect(await provesWatching(page)).toBe(before + 1);
});

test('is switched off for the next copy only, and then watches again', async ({ page }) => {
  await watchForGood(page);
  await switchTo(page, { watching: false, for: 'copy' });
  expect((await watchOf(page)).state).toMatchObject({ watching: false, until: { kind: 'copy' } });
  copyElsewhere(fresh(joinRefused));
  await expect
    .poll(async () => (await watchOf(page)).state, patient)
    .toMatchObject({ watching: true, until: null });
  expect(await suggested(page)).toBe(null);
  await provesWatching(page);
});

test('does not read the clipboard once it is switched off', async ({ page }) => {
  await watchForGood(page);
  await provesWatching(page);
  await switchTo(page, { watching: false, for: 'good' });
  const owner = copyForOneReader(cameraOccupied);
  // As long as two looks would take.
  await page.waitForTimeout(1200);
  expect(owner.exitCode).toBe(null);
  owner.kill();
  expect(await watchOf(page)).toMatchObject({ suggestion: null, state: { watching: false } });
});

test('goes on where what was copied is a picture, too long, or marked as a secret', async ({ app, page }) => {
  await watchForGood(page);
  copyElsewhere('\u0089PNG', 'image/png');
  await hasLooked(app);
  copyElsewhere(`code: -1102 ${'x'.repeat(300 * 1024)}`);
  await expect.poll(() => skipped(page), patient).toBe('too-large');
  copyElsewhere('secret', 'x-kde-passwordManagerHint');
  await expect.poll(() => skipped(page), patient).toBe('secret');
  await provesWatching(page);
});

test('sees the last of many copies that come faster than it looks', async ({ page }) => {
  await watchForGood(page);
  for (let round = 0; round < 40; round += 1) copyElsewhere(`[RoomEngine] onError code: -1101 (${round})`);
  copyElsewhere(fresh(cameraOccupied));
  await expect.poll(() => suggested(page), patient).toBe('-1102');
});

test('says that the clipboard does not answer where its owner hangs, stays at hand, and goes on', async ({
  page,
}) => {
  await watchForGood(page);
  // The owner is waited for twice before anything is said.
  test.slow();
  const end = await copyAndHang(cameraOccupied);
  await expect.poll(async () => (await watchOf(page)).state.unreadable, { timeout: 45_000 }).toBe(true);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('radiogroup', { name: 'Language' })).toBeVisible();
  end();
  await provesWatching(page);
  expect((await watchOf(page)).state.unreadable).toBe(false);
});

freshTest('keeps nothing of what was copied, in no file of its profile', async ({ app, page, profile }) => {
  // Each copy is looked at.
  test.slow();
  await ask(page, 'settings.write', {
    watch: { ...(await settingsOf(page)).watch, on: true, ignore: ['(?i)cardamom'] },
  });
  await watchForGood(page);
  for (const text of [
    'quinces and medlars',
    'a shopping list: cardamom, code: -1102',
    'lorem ipsum dolor sit amet marzipan',
    'git commit -m "saffron"',
    'https://example.com/tarragon?q=1',
    'userSig=eJwtzEELgjAYxvHvsnPY3GabQZcOHQwiqKRjtFe9mmvOiUT03VvW8fk9',
    '13912345678',
  ]) {
    copyElsewhere(text);
    await hasLooked(app);
  }
  copyElsewhere('marked with anise', 'x-kde-passwordManagerHint');
  await provesWatching(page);
  await app.close();

  const kept = everyFile(profile).map((path) => [path, readFileSync(path).toString('latin1')] as const);
  expect(kept.length).toBeGreaterThan(3);
  for (const word of [
    'medlars',
    'cardamom, code',
    'marzipan',
    'saffron',
    'tarragon',
    'eJwtzEELgjAYxvHvsnPY3GabQZcOHQwiqKRjtFe9mmvOiUT03VvW8fk9',
    '13912345678',
    'anise',
    'openLocalCamera',
  ])
    for (const text of [word, Buffer.from(word, 'utf16le').toString('latin1')])
      expect(kept.filter(([, content]) => content.includes(text)).map(([path]) => path)).toEqual([]);
});

async function settingsOf(page: Page) {
  const answer = await page.evaluate(() => window.errdesk.request('settings.read'));
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

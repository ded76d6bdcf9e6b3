import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { copyElsewhere } from './another-program';
import { expect, freshTest, launch, openedWindow, paste, pasteVeryLong, test } from './errdesk';
import { cameraOccupied } from './logs';

/** What a person reads above the footer. */
const notice = (page: Page) => page.getByRole('status').filter({ hasText: /\w/ }).first();

test('an empty paste says so and keeps what was there', async ({ app, page }) => {
  await paste(app, page, cameraOccupied);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
  await paste(app, page, ' \n\t ');
  await expect(notice(page)).toContainText('There was no text in that paste.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
});

test('a picture on the clipboard says that there is no text', async ({ page }) => {
  copyElsewhere(Buffer.from('iVBORw0KGgo=', 'base64'), 'image/png');
  await page.keyboard.press('Control+V');
  await expect(notice(page)).toContainText('The clipboard holds no text');
});

test('a paste of 20 MB is read without holding up the window', async ({ app, page }) => {
  await pasteVeryLong(app, page);
  await expect(page.getByRole('list', { name: 'Findings, likeliest first' })).toContainText('70003', {
    timeout: 60_000,
  });
  await expect(page.locator('mark').filter({ hasText: '70003' })).toBeVisible();
});

test('tens of thousands of secrets on one line are hidden, the first of them marked', async ({
  app,
  page,
}) => {
  const mails = Array.from({ length: 20_000 }, (_, index) => `user${index}@mail.example`);
  await paste(app, page, mails.join(' '));
  const facts = page.locator('section header p').first();
  await expect(facts).toContainText('20,000 values masked');
  await expect(facts).toContainText('the first 5,000 are named here, all are replaced in what goes out');
  const sheet = page.getByRole('region', { name: 'The paste, with what was found marked in it' });
  await expect(sheet).toContainText('e-mail A');
  await expect(sheet).toContainText(/19,9\d\d items hidden/);
  await expect(sheet).not.toContainText('@');
  expect(await sheet.locator('span').count()).toBeLessThan(200);
});

test('a paste beyond all bounds is refused in a sentence, and the paste before it stays', async ({
  app,
  page,
}) => {
  await paste(app, page, cameraOccupied);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
  await app.evaluate(({ clipboard }) => clipboard.writeText('x'.repeat(40_000_000)));
  await page.keyboard.press('Control+V');
  await expect(notice(page)).toContainText('million characters long');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
});

test('binary and lone surrogates are shown and read like any other text', async ({ app, page }) => {
  await paste(
    app,
    page,
    'head \u0000\u0001\u001b[31m \ud800 RtcError result: 70003 <JOIN_ROOM_FAILED 0x4004> \udfff tail',
  );
  await expect(page.getByRole('list', { name: 'Findings, likeliest first' })).toContainText('70003');
  await expect(page.getByText('␀', { exact: false }).first()).toBeVisible();
});

test.describe('a file', () => {
  const dropped = async (page: Page, name: string, bytes: number[], type = '') => {
    const transfer = await page.evaluateHandle(
      ([file, content, mime]) => {
        const data = new DataTransfer();
        data.items.add(
          new File([new Uint8Array(content as number[])], file as string, { type: mime as string }),
        );
        return data;
      },
      [name, bytes, type] as const,
    );
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  };

  test('that is dropped is read', async ({ page }) => {
    await dropped(page, 'call.log', [...Buffer.from(cameraOccupied)]);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
    await expect(page.getByText('call.log').first()).toBeVisible();
  });

  test('in GB 18030 is read as Chinese', async ({ page }) => {
    // 摄像头被占用 -1102, as an older Chinese system writes it.
    const bytes = [0xc9, 0xe3, 0xcf, 0xf1, 0xcd, 0xb7, 0xb1, 0xbb, 0xd5, 0xbc, 0xd3, 0xc3, 0x20];
    await dropped(page, 'old.log', [...bytes, ...Buffer.from('RoomEngine code: -1102')]);
    await expect(page.getByText('摄像头被占用').first()).toBeVisible();
  });

  test('that is no text is named, and what to do', async ({ page }) => {
    await dropped(
      page,
      'screen.png',
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0, 0, 1, 0xff],
    );
    await expect(notice(page)).toContainText('screen.png is not a text file.');
  });

  test('that is no text is no matter any more once another paste comes in', async ({ app, page }) => {
    await dropped(page, 'screen.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    await expect(notice(page)).toContainText('screen.png is not a text file.');
    await expect(async () => {
      await paste(app, page, `${cameraOccupied}\nticket ${Math.random()}`);
      await expect(page.getByText('screen.png')).toBeHidden({ timeout: 500 });
    }).toPass();
  });

  test('that a second start names is opened in the window that is there', async ({
    app,
    page,
    profile,
    folder,
  }) => {
    const file = join(folder, 'handed.log');
    writeFileSync(file, cameraOccupied);
    const second = await launch({ profile, args: [file] }).catch(() => undefined);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await second?.close().catch(() => undefined);
  });

  freshTest('that cannot be read is named, and why', async ({ app, page, profile }) => {
    const second = await launch({ profile, args: [join(profile, 'gone.log')] }).catch(() => undefined);
    await expect(notice(page)).toContainText('gone.log could not be read: it is no longer there.');
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    await second?.close().catch(() => undefined);
  });
});

freshTest('a damaged settings file is kept aside, said once, and defaults are used', async ({ profile }) => {
  writeFileSync(join(profile, 'settings.json'), '{"language": "zh", ');
  const app = await launch({ profile });
  const page = await openedWindow(app);
  await expect(notice(page)).toContainText('The settings file was damaged');
  const [kept] = readdirSync(profile).filter((name) => /^settings\.corrupt-/.test(name));
  expect(readFileSync(join(profile, kept ?? ''), 'utf8')).toBe('{"language": "zh", ');
  await app.close();
});

freshTest(
  'a profile folder that cannot be written is said, and Errdesk works all the same',
  async ({ profile }) => {
    // A file stands where the folder would be: not even an administrator can write into it.
    const file = join(profile, 'taken');
    writeFileSync(file, '');
    const app = await launch({ profile: join(file, 'profile') });
    const page = await openedWindow(app);
    await expect(notice(page)).toContainText('cannot be written');
    await paste(app, page, cameraOccupied);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
    await app.close();
  },
);

freshTest('settings survive a restart', async ({ profile }) => {
  mkdirSync(profile, { recursive: true });
  const first = await launch({ profile });
  const page = await openedWindow(first);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: '中文' }).click();
  await expect(page.getByRole('heading', { name: '设置' })).toBeVisible();
  await first.close();
  const second = await launch({ profile });
  await expect((await openedWindow(second)).getByRole('button', { name: '诊断' })).toBeVisible();
  await second.close();
});

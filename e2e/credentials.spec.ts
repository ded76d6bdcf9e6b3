import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { choose, expect, paste, test } from './errdesk';

/** A userSig as a customer's server would make it, for a week from 30 April; what signs it here is no signature. */
function userSig(user: string): string {
  const fields = {
    'TLS.ver': '2.0',
    'TLS.identifier': user,
    'TLS.sdkappid': 1400531162,
    'TLS.expire': 7 * 86_400,
    'TLS.time': Date.UTC(2024, 3, 30, 2, 2) / 1000,
    'TLS.sig': 'bm90IGEgc2lnbmF0dXJlLCBvbmx5IGEgc2FtcGxlIQ==',
  };
  return deflateSync(JSON.stringify(fields))
    .toString('base64')
    .replaceAll('+', '*')
    .replaceAll('/', '-')
    .replaceAll('=', '_');
}

const expired = (user = 'u_20391') =>
  [
    '[2024-05-16 09:41:06.931] <INFO>  [c-1] join() roomId=70016 role=anchor',
    `[2024-05-16 09:41:06.934] <INFO>  [c-1] connect wss://signaling.example.com:8080/?sdkAppId=1400531162&userId=u_20391&userSig=${userSig(user)}`,
    '[2024-05-16 09:41:07.310] <ERROR> [c-1] join room failed result: 70001 error: sig expired',
    '[2024-05-16 09:41:07.312] <ERROR> RtcError: join room failed <JOIN_ROOM_FAILED 0x4004>',
  ].join('\n');

async function inChinese(page: Page) {
  await page.getByRole('button', { name: 'Settings' }).click();
  await choose(page, 'Language', '中文');
  await page.getByRole('button', { name: '诊断' }).click();
}

test.describe('an expired userSig in the paste', () => {
  test('is opened under its line, and is said to be the reason', async ({ app, page }) => {
    await paste(app, page, expired());
    await expect(page.getByRole('heading', { level: 1 })).toContainText('expired');

    const note = page.getByRole('note');
    await expect(note).toContainText('userSig A decoded on this machine, not verified:');
    await expect(note).toContainText(
      'for u_20391, app 1400531162, issued 2024-04-30 02:02 UTC, valid 7 days',
    );
    await expect(note).toContainText('expired about 8 days before the error');

    await expect(page.getByRole('article')).toContainText('The userSig A in the paste expired about 8 days');
    const answer = page.getByRole('textbox', { name: /^Answer to the customer/ });
    await expect(answer).toHaveValue(
      /The signature \(userSig\) in what you sent expired about 8 days before/,
    );
  });

  test('makes the headline, the cause and the first step where the code only says refused', async ({
    app,
    page,
  }) => {
    await paste(app, page, expired().replace('70001 error: sig expired', '70003 error: sig verify fail'));
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toHaveText('The signature (userSig) expired about 8 days before the error');
    const article = page.getByRole('article');
    await expect(article).toContainText('The signature (userSig) expired about 8 days before the error.');
    await expect(article.getByRole('checkbox').first()).toHaveAccessibleName(/Issue a new signature/);
    const truncated = article.getByRole('checkbox', { name: /has been truncated/ });
    await expect(truncated).toBeChecked();
    const answer = page.getByRole('textbox', { name: /^Answer to the customer/ });
    await expect(answer).toHaveValue(/1\. \[Developer\] Issue a new signature/);
    await expect(answer).not.toHaveValue(/truncated/);
    // Whoever knows better takes the tick away.
    await truncated.uncheck();
    await expect(answer).toHaveValue(/truncated/);
  });

  test('is told in Chinese by a window in Chinese', async ({ app, page }) => {
    await inChinese(page);
    await paste(app, page, expired());
    await expect(page.getByRole('note')).toContainText('userSig A 在本机解码，未验证：签给 u_20391');
    await expect(page.getByRole('note')).toContainText('出错前约 8 天就已过期');
    await expect(page.getByRole('textbox', { name: /^给客户的回复/ })).toHaveValue(
      /您发来的内容里，签名（userSig）出错前约 8 天就已过期。/,
    );
  });

  test('of another user is said to be', async ({ app, page }) => {
    await paste(app, page, expired('alice'));
    await expect(page.getByRole('note')).toContainText(
      'was made for another user (alice, the text says u_20391)',
    );
  });
});

test.describe('what the paste states and lacks', () => {
  test('is listed, and a tick asks for it in the answer', async ({ app, page }) => {
    await paste(app, page, expired());
    const read = page.getByLabel('Read from the paste');
    for (const stated of ['1400531162', 'u_20391', '70016', '05-16 09:41:07'])
      await expect(read).toContainText(stated);

    const answer = page.getByRole('textbox', { name: /^Answer to the customer/ });
    await expect(answer).not.toHaveValue(/Please also tell us/);
    await page.getByRole('checkbox', { name: 'Time zone of the log' }).check();
    await expect(answer).toHaveValue(/Please also tell us: the time zone of the times in the log\./);
    await page.getByRole('checkbox', { name: 'SDK and version' }).check();
    await expect(answer).toHaveValue(
      /Please also tell us: the time zone of the times in the log; the name and the full version of the SDK\./,
    );
    await page.getByRole('checkbox', { name: 'Time zone of the log' }).uncheck();
    await expect(answer).toHaveValue(/Please also tell us: the name and the full version of the SDK\./);
  });

  test('is asked for in the language of the answer', async ({ app, page }) => {
    await inChinese(page);
    await paste(app, page, expired());
    await page.getByRole('checkbox', { name: '日志时间的时区' }).check();
    const answer = page.getByRole('textbox', { name: /^给客户的回复/ });
    await expect(answer).toHaveValue(/另请告诉我们：日志里的时间是哪个时区。/);
    await choose(page, '回复的语言', 'English');
    await expect(answer).toHaveValue(/Please also tell us: the time zone/);
  });

  test('is asked for in an answer that the person has edited, which stays', async ({ app, page }) => {
    await paste(app, page, expired());
    const answer = page.getByRole('textbox', { name: /^Answer to the customer/ });
    await answer.fill('Dear Ms Li, the signature is too old.');
    await page.getByRole('checkbox', { name: 'Time zone of the log' }).check();
    await expect(answer).toHaveValue(
      /^Dear Ms Li, the signature is too old\.\n\nPlease also tell us: the time/,
    );
    await page.getByRole('checkbox', { name: 'Time zone of the log' }).uncheck();
    await expect(answer).toHaveValue('Dear Ms Li, the signature is too old.');
  });

  test('leaves numbers and secrets a click away', async ({ app, page }) => {
    await paste(app, page, expired());
    await page.getByRole('button', { name: /masked/ }).click();
    await expect(page.getByRole('region', { name: 'Masked in this paste' })).toContainText('userSig A');
  });
});

import type { Page } from '@playwright/test';
import { copyElsewhere } from './another-program';
import { answer } from './answer-parts';
import { appearances, complaints } from './axe';
import { detail, look, rows, search } from './catalog-parts';
import { choose, closeByKey, copied, entryWindow, expect, paste, test, verdict } from './errdesk';
import { joinRefused } from './logs';
import { openSettings } from './settings-parts';
import {
  fresh,
  hasLooked,
  patient,
  provesWatching,
  suggested,
  watchForGood,
  watchSettings,
} from './watching';

const offline = `18:22:03.902 INFO  [UI] network type changed: WiFi -> None
Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."
_kCFStreamErrorDomainKey=1, _kCFStreamErrorCodeKey=50`;

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const sheet = (page: Page) =>
  page.getByRole('region', { name: /The paste, with what was found|粘贴内容，已标出/ });
const others = (page: Page) => page.getByRole('region', { name: /codes? of others|别家的错误码/ });
const otherDetail = (page: Page) => page.getByRole('region', { name: /Somebody else's code|^别家的错误码$/ });

/** Errors of others, with what a person reads of each: verdict, headline, actor, source and answer, in both languages. */
const pastes = [
  {
    text: offline,
    en: ['Apple -1009: The device is offline', 'Customer', 'Customer to act'],
    zh: ['苹果系统 -1009：设备没有联网', '客户', '由客户处理'],
    source: 'https://developer.apple.com/documentation/foundation/urlerror/code',
    answers: {
      en: /The code -1009 that you sent \(one of Apple's own error domains\) means: The device is offline\./,
      zh: /您发来的错误码 -1009（苹果系统自己的错误域）意思是：设备没有联网。/,
    },
  },
  {
    text: 'NERtcSDK onError 30005',
    en: ['NERTC 30005: The call is not allowed in the current state', 'Developer', 'Developer to act'],
    zh: ['NERTC 30005：当前状态下不能这样调用', '开发者', '由开发者处理'],
    source: 'nertc-web-sdk 5.6.40',
    answers: {
      en: /that you sent \(NetEase's newer NERTC SDK\) means/,
      zh: /（网易的新一代 NERTC SDK）意思是/,
    },
  },
  {
    text: 'AgoraRTCError CAN_NOT_GET_GATEWAY_SERVER: flag: 4096, message: AgoraRTCError',
    en: ['Agora: No address of a gateway server was obtained', 'Customer', 'Customer to act'],
    zh: ['声网：没有取到接入服务器的地址', '客户', '由客户处理'],
    source: 'agora-rtc-sdk-ng 4.23.2',
    answers: {
      en: /The error CAN_NOT_GET_GATEWAY_SERVER that you sent \(Agora's SDK\) means/,
      zh: /您发来的错误 CAN_NOT_GET_GATEWAY_SERVER（声网（Agora）的 SDK）意思是/,
    },
  },
  {
    text: 'WebSocket closed, CloseEvent {code: 1001, wasClean: true}',
    en: ['WebSocket 1001: The other end is going away', 'Developer', 'close codes'],
    zh: ['WebSocket 1001：对方离开了', '开发者', '关闭码'],
    source: 'https://www.rfc-editor.org/rfc/rfc6455',
    answers: {
      en: /Please pass this error on to the people who build your app, who can look it up in its own documentation/,
      zh: /请把这个错误转给贵方负责开发的同事，由他们查阅它的官方文档/,
    },
  },
  {
    text: "Uncaught (in promise) NotAllowedError: play() failed because the user didn't interact with the document first",
    en: ['Browser: The browser does not play without an action of the user', 'Developer', 'Developer to act'],
    zh: ['浏览器：没有用户操作，浏览器不许自动播放', '开发者', '由开发者处理'],
    source: 'https://html.spec.whatwg.org/multipage/media.html',
    answers: {
      en: /The error NotAllowedError that you sent \(the browser itself\) means/,
      zh: /您发来的错误 NotAllowedError（浏览器自己）意思是/,
    },
  },
] as const;

for (const language of ['en', 'zh'] as const)
  test.describe(`somebody else's error in a window in ${language}`, () => {
    test.use({ settings: { language } });

    for (const { text, source, answers, ...said } of pastes)
      test(`says whose it is and what it means: ${said.en[0]}`, async ({ app, page }) => {
        const [title, actor, fact] = said[language];
        await paste(app, page, text);
        await expect(verdict(page, language === 'en' ? 'Not ours' : '非本产品')).toBeVisible();
        await expect(headline(page)).toHaveText(title);
        await expect(page.locator('header').filter({ has: headline(page) })).toContainText(fact);
        const steps = page.getByRole('list', { name: /What to do, in this order|处理步骤，按顺序/ });
        await expect(steps).toContainText(actor);
        const result = page.getByRole('region', { name: /^Result$|^结果$/ });
        for (const label of language === 'en' ? ['Who can help', 'Our catalog'] : ['谁能帮忙', '本目录'])
          await expect(result.getByRole('heading', { name: label })).toBeVisible();
        await expect(result).toContainText(source);
        await expect(result).toContainText(/2026-11-20/);
        const letter = page.getByRole('textbox', { name: /^Answer to the customer|^给客户的回复/ });
        await expect(letter).toHaveValue(answers[language]);
        await expect(letter).not.toHaveValue(/full error|完整的报错/);
      });
  });

test('the number is marked as not ours, and our own of that number is named and does not count', async ({
  app,
  page,
}) => {
  await paste(app, page, 'Error Domain=NSURLErrorDomain Code=-1001 "The request timed out."');
  await expect(headline(page)).toHaveText('Apple -1001: The request timed out before the server answered');
  await expect(
    sheet(page)
      .locator('mark')
      .filter({ hasText: /^-1001$/ }),
  ).toBeVisible();
  const result = page.getByRole('region', { name: 'Result', exact: true });
  await expect(result).toContainText('Apple reports the error here, so this does not count.');
  await expect(result).toContainText('Native TRTC');
  await result.getByRole('button', { name: '-1001', exact: true }).click();
  await expect(detail(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('its answer is copied, whatever its length and reader', async ({ app, page }) => {
  await paste(app, page, offline);
  await expect(answer(page)).toHaveValue(/-1009/);
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(app)).toMatch(/^Hello, thank you for getting in touch\.\n\nThe code -1009/);
  expect(await copied(app)).toContain('1. Open one or two well-known websites');
  await choose(page, 'Language of the answer', '中文');
  await expect(answer(page)).toHaveValue(/您发来的错误码 -1009（苹果系统/);
});

test('several are a list, chosen by their digits', async ({ app, page }) => {
  await paste(app, page, `${joinRefused}\n${offline}\nAgoraRTCError UID_CONFLICT`);
  await expect(verdict(page, 'Match')).toBeVisible();
  const findings = page.getByRole('list', { name: 'Findings, likeliest first' });
  await expect(findings.getByRole('listitem')).toContainText([
    /70003/,
    /JOIN_ROOM_FAILED/,
    /UID_CONFLICT.*Agora.*Not ours/,
    /-1009.*Apple.*Not ours/,
  ]);
  await page.keyboard.press('4');
  await expect(headline(page)).toHaveText('Apple -1009: The device is offline');
  await expect(answer(page)).toHaveValue(/-1009/);
  await page.keyboard.press('1');
  await expect(verdict(page, 'Match')).toBeVisible();
  await expect(answer(page)).toHaveValue(/70003/);
});

test('a number that is ours and theirs shows both, and one of theirs can be the answer', async ({
  app,
  page,
}) => {
  await paste(app, page, 'code -1001');
  await expect(verdict(page, 'Ambiguous')).toBeVisible();
  await expect(headline(page)).toHaveText('-1001 can mean 3 things');
  await expect(page.getByRole('table', { name: 'Possible meanings side by side' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The same number elsewhere, -1001:' })).toBeVisible();
  const apple = page.getByRole('button', { name: /Apple.*timed out/ });
  await expect(apple).toBeVisible();
  await expect(page.getByRole('button', { name: /Native TRTC/ })).toBeVisible();
  await page.keyboard.press('2');
  await expect(verdict(page, 'Not ours')).toBeVisible();
  await expect(answer(page)).toHaveValue(/The code -1001 that you sent \(one of Apple's/);
  await page.getByRole('button', { name: /^undo/ }).click();
  await expect(apple).toBeVisible();
});

test('a number of theirs alone is claimed for nobody until a person chooses', async ({ app, page }) => {
  await paste(app, page, 'code -1009');
  await expect(verdict(page, 'No match')).toBeVisible();
  await expect(answer(page)).toHaveValue(/cannot yet tell what it is/);
  await page.getByRole('button', { name: /Apple.*offline/ }).click();
  await expect(headline(page)).toHaveText('Apple -1009: The device is offline');
  await expect(answer(page)).toHaveValue(/-1009/);
});

test('a browser’s exception of ours stays ours, whoever called it', async ({ app, page }) => {
  await paste(app, page, 'NotAllowedError: Permission denied');
  await expect(verdict(page, 'Match')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Result', exact: true })).toContainText(
    'Browser The browser does not play without an action of the user',
  );
});

test.describe('an entry of ours', () => {
  test('says what its number means elsewhere, and who means the same', async ({ app, page }) => {
    await look(page, '=-1001');
    await expect(detail(page)).toContainText('Same number elsewhere');
    await expect(detail(page)).toContainText('Apple NSURLErrorTimedOut The request timed out');
    await detail(page).getByRole('button', { name: 'Apple' }).click();
    await expect(otherDetail(page).getByRole('heading', { level: 2 })).toContainText('timed out');
    await page.keyboard.press('Escape');
    await expect(detail(page)).toContainText('Same number elsewhere');

    const own = await entryWindow(app, page, 'tencent-trtc-web-v4/account/70001');
    await expect(own.getByRole('heading', { name: 'One matter' })).toBeVisible();
    await expect(own.locator('article')).toContainText(
      'Also printed by the chat (IM) SDK and the native TRTC (liteav) SDK with this meaning: it is one matter.',
    );
    await closeByKey(own);
  });
});

test.describe('the search', () => {
  test('finds them in a group of their own, below', async ({ page }) => {
    await look(page, '设备没有联网');
    await expect(others(page)).toContainText('1 code of others');
    await expect(others(page).getByRole('button')).toHaveText(
      /-1009.*NSURLErrorNotConnectedToInternet.*Apple/,
    );
    await expect(page.getByRole('status').filter({ hasText: 'of others' })).toHaveCount(1);
    await look(page, '70001');
    await expect(rows(page)).toHaveCount(1);
    await expect(others(page).getByRole('button')).toHaveCount(2);
    await others(page).getByRole('button').first().click();
    await expect(otherDetail(page)).toContainText('the chat (IM) SDK: error codes of the client');
    await expect(otherDetail(page)).toContainText('Also printed by the native TRTC (liteav) SDK');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(otherDetail(page)).toContainText('trtc-electron-sdk 12.4.801');
    await page.keyboard.press('Escape');
    await expect(detail(page)).toBeVisible();
  });

  test('is limited to one of them by its chip', async ({ page }) => {
    await look(page, 'sdk:ago');
    await expect(page.getByRole('option')).toContainText(["Agora's SDK"]);
    await page.keyboard.press('Tab');
    await expect(page.getByText("sdk:Agora's SDK")).toBeVisible();
    await expect(others(page).getByRole('button')).toHaveCount(4);
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByText('No entry matches. Others have it: see below.')).toBeVisible();
    await search(page).fill('conflict');
    await expect(others(page).getByRole('button')).toHaveCount(1);
  });
});

test.describe('the watcher', () => {
  test.use({ settings: { language: 'en', watch: watchSettings } });
  // The other programs are X11's.
  test.skip(process.platform !== 'linux');

  test('suggests them only where a person has asked for that', async ({ app, page }) => {
    await watchForGood(page);
    await provesWatching(page);
    copyElsewhere(fresh(offline));
    await hasLooked(app);
    await provesWatching(page);
    await openSettings(page, 'clipboard');
    const tick = page.getByRole('checkbox', { name: /Other people's errors, too/ });
    await expect(tick).not.toBeChecked();
    await tick.click();
    await expect(tick).toBeChecked();
    copyElsewhere(fresh(offline));
    await expect.poll(() => suggested(page), patient).toBe('-1009');
    const line = page.getByRole('status').filter({ hasText: '-1009' });
    await expect(line).toContainText('Not ours');
    await expect(line).toContainText('Apple');
    await page.getByRole('button', { name: /^Open/ }).click();
    await expect(headline(page)).toHaveText('Apple -1009: The device is offline');
  });
});

for (const { language, theme } of appearances)
  test.describe(`for everybody, in ${language} on ${theme}`, () => {
    test.use({ settings: { language, theme } });

    test('nothing is in the way of assistive technology', async ({ app, page }) => {
      await paste(app, page, offline);
      await expect(headline(page)).toContainText('-1009');
      expect(await complaints(page)).toEqual([]);
      await paste(app, page, 'code -1001');
      await expect(page.getByRole('table')).toBeVisible();
      expect(await complaints(page)).toEqual([]);
      await look(page, '70001');
      await others(page).getByRole('button').first().click();
      await expect(otherDetail(page)).toBeVisible();
      expect(await complaints(page)).toEqual([]);
    });
  });

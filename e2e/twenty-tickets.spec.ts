import type { ElectronApplication, Page } from '@playwright/test';
import { copied, expect, paste, test } from './errdesk';
import { cameraOccupied, joinRefused, notListed, threeNames } from './logs';

// A day of twenty tickets with nothing but the keyboard: what is copied, where the focus is, and that nothing of one
// ticket reaches another.

const answer = (page: Page) => page.getByRole('textbox', { name: /^Answer to the customer/ });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

interface Ticket {
  text: string;
  /** In the headline, once it was read. */
  headline: string | RegExp;
  /** Keys that are pressed before anything else, as Playwright names them. */
  keys?: readonly string[];
  /** In the answer that is copied. */
  says: RegExp;
  /** Where the focus is when it has come in. */
  focus?: Focus;
}

const apple = 'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."';
const meanings = '{"event":"call_fail","code":61004,"cost":631}';
const refused = 'TRTC Web SDK 4.15.3 join room failed result: 70001';
const unseen = 'Ms He 14:02\nThe other side cannot see my video, I can see them, sound is fine.';
const unseenInChinese = '何老师 14:02\n对方看不到我的画面，我能看到他，声音正常。';

const tickets: readonly Ticket[] = [
  { text: cameraOccupied, headline: 'camera', says: /-1102[\s\S]*Close meeting/ },
  {
    text: '您好，老师打不开麦克风\n[RoomEngine] openLocalMicrophone onError code: -1105',
    headline: 'microphone',
    says: /您好，[\s\S]*-1105/,
  },
  { text: joinRefused, headline: 'Signature', says: /70003/ },
  { text: threeNames, headline: '61004 can mean 3 things', says: /more than one thing/, focus: 'result' },
  { text: meanings, headline: '61004 can', keys: ['2'], says: /The error 61004 that/, focus: 'result' },
  { text: notListed, headline: '-10014 is in none', says: /您好，[\s\S]*还看不出/, focus: 'result' },
  { text: apple, headline: 'Apple -1009', says: /The code -1009 that you sent/ },
  { text: '升级以后一直不行\nNERtcSDK onError 30005', headline: 'NERTC 30005', says: /错误码 30005（网易/ },
  { text: 'AgoraRTCError UID_CONFLICT', headline: 'Agora', says: /The error UID_CONFLICT that you sent/ },
  { text: unseen, headline: "other side's picture", says: /May we ask one thing first/ },
  {
    text: unseenInChinese,
    headline: "other side's picture",
    keys: ['r'],
    says: /您好，(?![\s\S]*先请您确认)/,
  },
  {
    text: `${refused}\n\nAnd in RoomEngine openLocalCamera onError code: -1102`,
    headline: '2 separate errors',
    says: /\(1\) [\s\S]*70001[\s\S]*\(2\) [\s\S]*-1102/,
  },
  { text: cameraOccupied, headline: 'camera', says: /-1102[\s\S]*Close meeting/ },
  {
    text: 'openLocalCamera onError code: -1102 in RoomEngine, since this morning',
    headline: 'camera',
    keys: ['x', '7', '0', '0', '0', '1', 'Enter'],
    says: /70001/,
  },
  {
    text: 'Hello, it stopped working today. Please help.',
    headline: 'No known error',
    says: /cannot yet tell what it is/,
    focus: 'result',
  },
  {
    text: `${cameraOccupied}\n  again`,
    headline: 'camera',
    keys: ['Tab', 'Tab', 'Space'],
    says: /^(?![\s\S]*See whether some other program)[\s\S]*Close meeting/,
  },
  { text: 'RoomEngine takeSeat code=-2343', headline: /./, keys: ['l'], says: /您好，[\s\S]*-2343/ },
  {
    text: `升级以后进不了房间，提示签名过期\n${refused}`,
    headline: 'signature',
    says: /您好，[\s\S]*70001/,
  },
  {
    text: `${meanings}\n\nRoomEngine openLocalCamera onError code: -1102`,
    headline: /61004 not settled/,
    says: /\(1\) [\s\S]*-1102[\s\S]*\(2\) What 61004 means is not certain yet/,
  },
];

const batch = [
  'Ticket,Customer,Description',
  `#1,Orbit,${refused}`,
  '#2,Nova,RoomEngine openLocalCamera onError code: -1102',
].join('\n');

type Focus = 'row' | 'result' | 'send' | 'table' | 'elsewhere';

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at?.matches('[data-finding][aria-current=true]')) return 'row';
    if (at?.matches('[name=leave]')) return 'send';
    if (at?.closest('[role=grid]')) return 'table';
    return at?.matches('[aria-label=Result]') ? 'result' : 'elsewhere';
  });

/** What a person writes for one ticket alone. */
const marksOf = (at: number) => [`Customer${at}x`, `#70${at}x`, `Only${at}x.`] as const;
const allMarks = /(?:Customer|#70|Only)\d+x/;

test('twenty tickets are answered by keyboard alone, and nothing of one reaches the next', async ({
  app,
  page,
}) => {
  for (const [at, ticket] of tickets.entries())
    await test.step(`${at + 1}: ${ticket.text.split('\n')[0]}`, () => answerOne(app, page, ticket, at));
  await test.step('20: a batch', () => answerBatch(app, page));
});

async function answerOne(app: ElectronApplication, page: Page, ticket: Ticket, at: number): Promise<void> {
  const { text, headline, keys = [], says, focus = 'row' } = ticket;
  await paste(app, page, text);
  await expect(heading(page)).toContainText(headline);
  await expect.poll(() => focusOf(page)).toBe(focus);
  await expect(answer(page)).toHaveValue(/./);
  await expectNothingBefore(page);
  for (const key of keys) await page.keyboard.press(key);
  await expect(answer(page)).toHaveValue(says);
  // Every other one goes out as it was written.
  const own = at % 2 === 0 ? marksOf(at) : [];
  if (own.length > 0) await write(page, own);
  await page.keyboard.press('Enter');
  // The paste itself is on the clipboard until the answer takes its place, and may hold the same words.
  await expect.poll(() => copied(app)).not.toBe(text);
  const out = await copied(app);
  expect(out).toMatch(says);
  for (const mark of own) expect(out).toContain(mark);
  expect(own.reduce((rest, mark) => rest.replaceAll(mark, ''), out)).not.toMatch(allMarks);
  if (own.length > 0) expect(await focusOf(page)).toBe('send');
}

/** The customer, the ticket and a line of one's own, each with its key. */
async function write(page: Page, [customer, ticket, line]: readonly string[]): Promise<void> {
  await page.keyboard.press('t');
  await page.keyboard.type(customer ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.type(ticket ?? '');
  await page.keyboard.press('Enter');
  await page.keyboard.press('a');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(`${line} `);
  await page.keyboard.press('Escape');
}

async function expectNothingBefore(page: Page): Promise<void> {
  await expect(answer(page)).not.toHaveValue(allMarks);
  for (const name of ["Customer's name", 'Ticket number'])
    await expect(page.getByRole('textbox', { name })).toHaveValue('');
}

async function answerBatch(app: ElectronApplication, page: Page): Promise<void> {
  await paste(app, page, batch);
  await expect(heading(page)).toHaveText(/^2 tickets/);
  expect(await focusOf(page)).toBe('table');
  await expect(answer(page)).toHaveValue(/^Hello Orbit[\s\S]*70001/);
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(app)).toMatch(/^Hello Orbit[\s\S]*70001/);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(app)).toMatch(/^Hello Nova[\s\S]*-1102/);
  expect(await copied(app)).not.toMatch(allMarks);
  expect(await focusOf(page)).toBe('table');
  await page.keyboard.press('Escape');
  // Back at the day, everything is as it was left.
  await expect(answer(page)).toHaveValue(/Only18x\. [\s\S]*Customer18x/);
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await expect(answer(page)).toHaveValue(/Only18x\. /);
}

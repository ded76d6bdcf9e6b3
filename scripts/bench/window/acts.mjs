// What a person does in Triage, in several tickets and between the pages, each act by its key or its click, timed until
// its result is painted.
import { textOf } from '../texts.mjs';
import { untilIdle } from '../with-app.mjs';

/** @typedef {import('@playwright/test').ElectronApplication} App */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, keys: string, until?: string }} Press `until`: what is true in the page once the result is there */
/** @typedef {{ ready: readonly string[], presses: readonly Press[], rounds?: number, click?: true }} Scene */

const signature = [
  '[09:38:51.204] <INFO>  TRTC Web SDK 4.15.3 Chrome/124.0 Windows NT 10.0',
  ...Array.from({ length: 60 }, (_, at) => `[09:39:${String(at).padStart(2, '0')}.000] <INFO>  stats rtt=31`),
  '[09:41:06.931] <INFO>  [c-1] join() roomId=70016 role=anchor',
  '[09:41:07.310] <ERROR> [c-1] join room failed result: 70003 error: sig verify fail',
  '[09:41:07.312] <ERROR> RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> (version: 4.15.3)',
].join('\n');
const camera =
  '[RoomEngine] openLocalCamera onError\n  code: -1102\n  message: camera is occupied by another process';
const meanings = '{"event":"call_fail","code":61004,"cost":631}';
const several = `TRTC Web: join room failed result: 70001\n\nAnd in RoomEngine openLocalCamera onError code: -1102`;
const symptom = 'The other side cannot see my video, I can see them, sound is fine.';
const many = [1100, 1101, 1102, 1103, 1105, 1107, 2100, 2102]
  .map((code, second) => `[09:41:0${second}.000] <ERROR> [RoomEngine] onError code: -${code}`)
  .join('\n');
const table = `Ticket,Customer,Description\n${Array.from({ length: 60 }, (_, at) => `#${at},Customer ${at},"${(at % 2 ? camera : several).replaceAll('"', '""')}"`).join('\n')}`;

const dialog = `document.querySelector('[role=dialog]')?.contains(document.activeElement)`;
const menu = `document.querySelector('[role=menu]') !== null`;
const closed = `document.querySelector('[role=dialog], [role=menu]') === null`;
const at = (/** @type {string} */ selector) => `document.activeElement?.matches(${JSON.stringify(selector)})`;
/** Of what stays mounted behind another screen nothing counts. */
const inSight = (/** @type {string} */ selector) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.checkVisibility())`;
const pressed = (/** @type {number} */ nth) =>
  `document.querySelectorAll('[aria-pressed]')[${nth}]?.getAttribute('aria-pressed') === 'true'`;

/** @type {readonly Scene[]} */
const scenes = [
  {
    ready: [signature],
    presses: [
      { name: 'next evidence', keys: 'e' },
      { name: 'the finding below', keys: 'ArrowDown' },
      { name: 'the finding above', keys: 'ArrowUp' },
      { name: 'a finding by its number', keys: '2' },
      { name: 'the first finding by its number', keys: '1' },
      { name: 'another language of the answer', keys: 'l' },
      { name: 'the paste larger, or as it was', keys: 'p' },
      { name: 'the list of the day, closed or open', keys: 'Control+\\' },
      { name: 'into the answer', keys: 'a', until: at('textarea[data-answer]') },
      { name: 'a letter in the answer', keys: 'w' },
      { name: 'a letter less in the answer', keys: 'Backspace' },
      { name: 'out of the answer', keys: 'Escape', until: at('[name=leave]') },
      { name: 'to whom', keys: 't', until: at('[name=customer]') },
      { name: 'a letter of the name', keys: 'w' },
      { name: 'a letter of the name less', keys: 'Backspace' },
      { name: 'the name is there', keys: 'Enter', until: at('[name=leave]') },
      {
        name: 'find in the paste',
        keys: 'Control+f',
        until: at('input[type=search], [role=search] input, section input'),
      },
      { name: 'a letter that is sought in the paste', keys: 'r' },
      { name: 'find no more', keys: 'Escape', until: `!${at('input')}` },
      { name: 'choose another', keys: 'x', until: dialog },
      {
        name: 'a letter in choose another',
        keys: 'c',
        until: `document.querySelectorAll('[role=option]').length > 1`,
      },
      { name: 'choose none', keys: 'Escape', until: closed },
      { name: 'the ways out', keys: 'Control+e', until: menu },
      { name: 'no way out', keys: 'Escape', until: closed },
      { name: 'all commands', keys: 'Control+k', until: dialog },
      { name: 'a letter in the commands', keys: 'c' },
      { name: 'no command', keys: 'Escape', until: closed },
      { name: 'all keys', keys: '?', until: dialog },
      { name: 'no keys', keys: 'Escape', until: closed },
      { name: 'copied', keys: 'Enter', until: `/Copied/.test(document.body.textContent ?? '')` },
    ],
  },
  {
    ready: [camera, several],
    presses: [
      { name: 'the next ticket', keys: 'j' },
      { name: 'the ticket before', keys: 'k' },
      { name: 'an error out of the answer, or into it', keys: 'Space' },
      { name: 'undone', keys: 'Control+z' },
      { name: 'done again', keys: 'Control+y' },
      { name: 'undone once more', keys: 'Control+z' },
      { name: 'an empty sheet', keys: 'Control+t', until: at('textarea') },
      { name: 'the sheet left', keys: 'Escape', until: `!${at('textarea')}` },
      { name: 'back to the newest', keys: 'j' },
    ],
  },
  {
    ready: [meanings],
    presses: [
      { name: 'one of several meanings', keys: '2' },
      { name: 'all meanings again', keys: 'u' },
    ],
  },
  {
    ready: [symptom],
    presses: [
      { name: 'the first answer to a question', keys: 's', until: pressed(0) },
      { name: 'the second answer', keys: 'r', until: pressed(1) },
    ],
  },
  {
    ready: [signature],
    click: true,
    presses: [
      { name: 'a step ticked', keys: 'ol input[type=checkbox] >> nth=0' },
      { name: 'a request ticked', keys: '[aria-labelledby=missing-title] input >> nth=0' },
      {
        name: 'all lines, or those that matter',
        keys: 'section [role=radiogroup] input:not(:checked) >> nth=0',
      },
      {
        name: 'the Catalog',
        keys: 'nav button:has-text("Catalog")',
        until: inSight('[role=grid] tbody tr'),
      },
      { name: 'Cases', keys: 'nav button:has-text("Cases")' },
      {
        name: 'Triage',
        keys: 'nav button:has-text("Triage")',
        until: inSight('[data-finding]'),
      },
      { name: 'Settings', keys: 'nav button:has-text("Settings")' },
      {
        name: 'Triage after Settings',
        keys: 'nav button:has-text("Triage")',
        until: inSight('[data-finding]'),
      },
    ],
  },
  {
    ready: [table],
    presses: [
      { name: 'the next row of several tickets', keys: 'j' },
      { name: 'the row before', keys: 'k' },
      { name: 'the row below', keys: 'ArrowDown' },
      {
        name: 'a row opened in Triage',
        keys: 'o',
        until: inSight('[data-finding]'),
      },
      { name: 'back to the table', keys: 'Escape', until: inSight('[role=grid]') },
      { name: 'the export', keys: 'Control+e', until: dialog },
      { name: 'no export', keys: 'Escape', until: closed },
    ],
  },
];

/** Between two acts, in milliseconds. */
const pause = 40;
/** In milliseconds. */
const patience = 20_000;

/** @param {App} app @param {Page} page @param {string} text */
async function paste(app, page, text) {
  await app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
  await page.keyboard.press('Control+V');
  await page.waitForSelector('textarea[data-answer]:not([readonly])', {
    timeout: patience,
  });
  await page.waitForTimeout(300);
}

/** @param {Page} page @param {string} until */
const awaiting = (page, until) => page.evaluate(`window.errdeskMeter.awaiting(() => Boolean(${until}))`);

/** @param {Page} page @param {Press} press @param {boolean} click */
async function timed(page, { keys, until = 'true' }, click) {
  await awaiting(page, until);
  if (click) await page.locator(keys).first().click();
  else await page.keyboard.press(keys);
  const time = await page.evaluate(() => window.errdeskMeter.last());
  await awaiting(page, 'true');
  await page.waitForTimeout(pause);
  return time;
}

/** Does everything so often, and answers milliseconds by what was done. @param {App} app @param {Page} page @param {number} rounds */
export async function actThrough(app, page, rounds) {
  /** @type {Map<string, number[]>} */
  const times = new Map();
  for (const { ready, presses, click = false } of scenes) {
    for (const text of ready) await paste(app, page, text);
    await untilIdle(app);
    // The first finds code that has not been loaded yet.
    for (let round = -1; round < rounds; round++)
      for (const press of presses) {
        const time = await timed(page, press, click);
        if (round >= 0) times.set(press.name, [...(times.get(press.name) ?? []), time]);
      }
  }
  return times;
}

/**
 * From Ctrl V until the findings of 10 KB are painted, and how long the same text takes from the page to main and back:
 * triage and nothing else. @param {App} app @param {Page} page @param {number} rounds
 */
export async function pasteThrough(app, page, rounds) {
  const text = `${textOf('log', 10_000)}\n${many}`;
  /** @type {{ painted: number[], triage: number[] }} */
  const times = { painted: [], triage: [] };
  for (let round = -1; round < rounds; round++) {
    const count = await page.locator('aside li').count();
    await app.evaluate(({ clipboard }, value) => clipboard.writeText(value), `${text}\n#${round}`);
    await awaiting(
      page,
      `document.querySelectorAll('aside li').length > ${count} && document.querySelector('[data-finding]')`,
    );
    await page.keyboard.press('Control+V');
    const painted = await page.evaluate(() => window.errdeskMeter.last());
    await awaiting(page, 'true');
    await page.waitForTimeout(400);
    const triage = await page.evaluate(async (raw) => {
      const begin = performance.now();
      await window.errdesk.request('triage.run', { id: crypto.randomUUID(), raw });
      return performance.now() - begin;
    }, `${text}\n#${round}`);
    await page.waitForTimeout(200);
    if (round < 0) continue;
    times.painted.push(painted);
    times.triage.push(triage);
  }
  return times;
}

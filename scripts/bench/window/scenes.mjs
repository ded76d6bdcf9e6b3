// What is done in the window while it is measured.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {Record<'keystroke' | 'tab' | 'code' | 'title' | 'facet' | 'frame' | 'block', number[]>} Samples milliseconds */

/** Typed letter by letter, then deleted: codes, Chinese, pinyin and its initials, English, symbols, limits. */
const queries = [
  '70003',
  '-1102',
  '0x4004',
  '摄像头被占用',
  '签名 过期',
  'fangjian',
  'qmgq',
  'room is full',
  'signature expired',
  'JOIN_ROOM_FAILED',
  'sdk:trtc 超时',
  'camera -录制',
];
/** Between two keys of somebody who types fast. Milliseconds. */
const pause = 60;
const deletions = 3;

/** @returns {Samples} */
export const noSamples = () => ({
  keystroke: [],
  tab: [],
  code: [],
  title: [],
  facet: [],
  frame: [],
  block: [],
});

/** @param {Page} page @param {() => Promise<unknown>} act @returns {Promise<number>} milliseconds */
async function timed(page, act) {
  await act();
  const milliseconds = await page.evaluate(() => window.errdeskMeter.last());
  await page.waitForTimeout(pause);
  return milliseconds;
}

/** Types every query into the field that has the focus. @param {Page} page @param {number[]} into */
export async function typeQueries(page, into) {
  for (const query of queries) {
    for (const letter of query) into.push(await timed(page, () => page.keyboard.type(letter)));
    for (let times = 0; times < deletions; times++)
      into.push(await timed(page, () => page.keyboard.press('Backspace')));
    await timed(page, () => page.keyboard.press('Control+a'));
    into.push(await timed(page, () => page.keyboard.press('Delete')));
  }
}

/** @param {Page} page @param {string} selector @param {number[]} into */
export async function scrollThrough(page, selector, into) {
  for (const [by, frames] of [
    [84, 120],
    [700, 120],
    [9000, 60],
    [-40_000, 30],
  ])
    into.push(
      ...(await page.evaluate(
        ([where, step, count]) => window.errdeskMeter.scroll(where, step, count),
        /** @type {const} */ ([selector, by ?? 0, frames ?? 0]),
      )),
    );
}

/** Does everything that is measured on the Catalog page, once. @param {Page} page @param {Samples} samples */
export async function browseCatalog(page, samples) {
  const press = (/** @type {string} */ selector) => page.locator(selector).first().click();
  await page.locator('[role=combobox]').focus();
  await typeQueries(page, samples.keystroke);
  for (const tab of [2, 3, 4, 5, 1, 3, 1])
    samples.tab.push(await timed(page, () => page.keyboard.press(`Control+${tab}`)));
  // Upwards, downwards, and no longer.
  for (let times = 0; times < 3; times++)
    for (const column of /** @type {const} */ (['code', 'title']))
      samples[column].push(await timed(page, () => press(`th[data-column=${column}] button`)));
  while ((await page.locator('th[aria-sort=ascending], th[aria-sort=descending]').count()) > 0)
    await timed(page, () => press('th:is([aria-sort=ascending], [aria-sort=descending]) button'));
  for (let facet = 0; facet < 4; facet++)
    for (let times = 0; times < 2; times++)
      samples.facet.push(
        await timed(page, () => page.locator('fieldset input[type=checkbox]').nth(facet).click()),
      );
  await scrollThrough(page, 'div:has(> [role=grid])', samples.frame);
}

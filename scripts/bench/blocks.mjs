// How long the page and the main process are kept from answering while something happens in the window.

/** @typedef {import('@playwright/test').ElectronApplication} App */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ page: number, main: number }} Blocks milliseconds of the longest one in each */

/**
 * Notes when a timer comes late. It is put into the page and into main as source, so it may use nothing from outside.
 */
function watchGaps() {
  const every = 4;
  let last = performance.now();
  let longest = 0;
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - every);
    last = now;
  }, every);
  return {
    /** The longest block since the last call, in milliseconds. */
    longest() {
      // One that lasts until now counts too.
      const found = Math.max(longest, performance.now() - last - every);
      longest = 0;
      last = performance.now();
      return found;
    },
  };
}

/** Begins to watch the page and main. @param {Page} page @param {App} app */
export async function watchBlocks(page, app) {
  await page.evaluate(`window.errdeskGaps = (${watchGaps})()`);
  await app.evaluate((_, source) => {
    Object.assign(globalThis, { errdeskGaps: new Function(`return (${source})()`)() });
  }, String(watchGaps));
}

/** The longest blocks since the last call. @param {Page} page @param {App} app @returns {Promise<Blocks>} */
export async function longestBlocks(page, app) {
  return {
    page: await page.evaluate(() => window.errdeskGaps.longest()),
    main: await app.evaluate(() => Reflect.get(globalThis, 'errdeskGaps').longest()),
  };
}

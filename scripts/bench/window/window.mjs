import { ensureAppOfSize } from '../../setup/builds.mjs';
import { at } from '../../setup/paths.mjs';
import { untilIdle, withApp as use } from '../with-app.mjs';
import { meter, scroll } from './meter.mjs';
import { reportBlocks, reportFrames, reportOpening, reportTimes } from './report.mjs';
import { browseCatalog, noSamples, scrollThrough, typeQueries } from './scenes.mjs';

/** @typedef {import('../../setup/progress.mjs').Progress} Progress */

/** Sizes of the catalog in entries, the first one the real catalog; the time that is aimed at, in milliseconds. */
const subjects = [
  { size: 400, aim: 17 },
  { size: 10_000, aim: 17 },
  { size: 100_000, aim: 50 },
];
const rounds = 2;
/** In milliseconds. */
const patience = 120_000;

/**
 * @template T
 * @param {string} folder
 * @param {string} selector
 * @param {Parameters<typeof use<T>>[2]} measure
 */
function withApp(folder, selector, measure) {
  const settings = { language: 'zh', theme: 'light' };
  return use({ folder, settings }, selector, async (page, app, opened) => {
    await page.evaluate(`window.errdeskMeter = { ...(${meter})(), scroll: ${scroll} }`);
    return measure(page, app, opened);
  });
}

/** The baseline: typing and scrolling in a window of Electron with nothing but a text field and a long text. */
function measureBlank() {
  return withApp(at('scripts/bench/blank'), 'body', async (page) => {
    const samples = noSamples();
    await page.evaluate(() => {
      document.body.innerHTML = '<input><div id="long" style="height: 600px; overflow: auto"></div>';
      const long = document.getElementById('long');
      if (long)
        long.innerHTML = Array.from({ length: 20_000 }, (_, line) => `<div>${line} 错误 error</div>`).join(
          '',
        );
    });
    await page.locator('input').focus();
    for (let round = 0; round < rounds; round++) {
      await typeQueries(page, samples.keystroke);
      await scrollThrough(page, '#long', samples.frame);
    }
    return samples;
  });
}

/** @param {string} folder */
function measureErrdesk(folder) {
  return withApp(folder, 'main textarea', async (page, app, opened) => {
    const samples = noSamples();
    await untilIdle(app);
    const opening = await page.evaluate(() => window.errdeskMeter.blocks());
    await page.locator('nav button').nth(1).click();
    await page.waitForSelector('[role=grid] tbody tr', { timeout: patience });
    const catalog = await page.evaluate(() => window.errdeskMeter.last());
    await untilIdle(app);
    opening.push(...(await page.evaluate(() => window.errdeskMeter.blocks())));
    // The first keys find code that has not been compiled yet.
    for (let round = 0; round < rounds + 1; round++) {
      const into = round === 0 ? noSamples() : samples;
      await browseCatalog(page, into);
      into.block.push(...(await page.evaluate(() => window.errdeskMeter.blocks())));
    }
    return { samples, opened, opening, catalog };
  });
}

/**
 * Measures what a person feels on the Catalog page of the real window, with catalogs of three sizes, against a blank
 * window.
 * @param {Progress} progress
 * @param {import('../../runtime.mjs').Runtime} runtime
 * @param {readonly string[]} sizes those that are wanted; all where none is
 */
export async function benchWindow(progress, runtime, sizes) {
  // Playwright asks the electron package for the executable, which reads this.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  const wanted = subjects.filter(({ size }) => sizes.length === 0 || sizes.includes(String(size)));
  for (const { size, aim } of wanted) {
    const folder = await ensureAppOfSize(progress, size);
    const label = `Using the Catalog with ${size.toLocaleString('en')} entries`;
    const { blank, measured } = await progress.step(label, async () => ({
      blank: await measureBlank(),
      measured: await measureErrdesk(folder),
    }));
    reportOpening(progress, measured);
    reportTimes(progress, measured.samples, blank, aim);
    reportFrames(progress, measured.samples, blank);
    reportBlocks(progress, measured.samples);
  }
}

import { ensureApp, ensureAppOfSize } from '../../setup/builds.mjs';
import { at } from '../../setup/paths.mjs';
import { untilIdle, withApp as use } from '../with-app.mjs';
import { actThrough, pasteThrough } from './acts.mjs';
import { longTasks, meter, scroll } from './meter.mjs';
import {
  reportActs,
  reportBlocks,
  reportFrames,
  reportOpening,
  reportPaste,
  reportTimes,
} from './report.mjs';
import { browseCatalog, noSamples, scrollThrough, typeQueries } from './scenes.mjs';

/** @typedef {import('../../setup/progress.mjs').Progress} Progress */

/** Sizes of the catalog in entries, the first one the real catalog; the time that is aimed at, in milliseconds. */
const subjects = [
  { size: 400, aim: 17 },
  { size: 10_000, aim: 17 },
  { size: 100_000, aim: 50 },
];
const rounds = 2;
/** So often that one in twenty is one. */
const actRounds = 20;
/** In milliseconds. */
const patience = 120_000;

/**
 * @template T
 * @param {string} folder
 * @param {string} selector
 * @param {Parameters<typeof use<T>>[2]} measure
 * @param {'zh' | 'en'} language
 */
function withApp(folder, selector, measure, language = 'zh') {
  const settings = { language, theme: 'light', answers: { askedToSign: true } };
  return use({ folder, settings }, selector, async (page, app, opened) => {
    await page.evaluate(`window.errdeskMeter = { ...(${meter})(), ...(${longTasks})(), scroll: ${scroll} }`);
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

/** Acts outside the Catalog: their time depends on no size of it. */
function measureActs() {
  return withApp(
    at('.'),
    'main textarea',
    async (page, app) => {
      await untilIdle(app);
      return {
        paste: await pasteThrough(app, page, actRounds),
        acts: await actThrough(app, page, actRounds),
      };
    },
    'en',
  );
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
 * Measures what a person feels: every act of the window, and the Catalog with three sizes of it against a blank window.
 * @param {Progress} progress
 * @param {import('../../runtime.mjs').Runtime} runtime
 * @param {readonly string[]} sizes those that are wanted; all where none is. `acts`: what is not of the Catalog
 */
export async function benchWindow(progress, runtime, sizes) {
  // Playwright asks the electron package for the executable, which reads this.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  if (sizes.length === 0 || sizes.includes('acts')) {
    await ensureApp(progress);
    const { paste, acts } = await progress.step('Using the window', measureActs);
    reportPaste(progress, paste);
    reportActs(progress, acts);
  }
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

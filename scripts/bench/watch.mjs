import { setTimeout as wait } from 'node:timers/promises';
import { SetupFailure } from '../setup/failure.mjs';
import { at } from '../setup/paths.mjs';
import { copyElsewhere } from './copy-elsewhere.mjs';
import { median, percentile } from './numbers.mjs';
import { processorTime } from './processor-time.mjs';
import { untilIdle, withApp } from './with-app.mjs';

/** @typedef {import('../setup/progress.mjs').Progress} Progress */
/** @typedef {import('./with-app.mjs').App} App */
/** @typedef {import('./with-app.mjs').Page} Page */

const copies = 30;
/**
 * In milliseconds: the watcher's pause between two looks at the clipboard, and the time aimed at for a suggestion.
 */
const poll = 500;
const aim = poll + 100;

const text = '[RoomEngine] openLocalCamera onError code: -1102, camera is occupied by another process';

/** @param {boolean} on */
const settings = (on) => ({
  language: 'en',
  watch: {
    on,
    asked: true,
    notify: 'window',
    least: 'likely',
    ignore: [],
    shortcut: null,
    stay: false,
    atLogin: false,
    hidden: false,
  },
});

/** @param {boolean} on @template T @param {(page: Page, app: App) => Promise<T>} use */
const withErrdesk = (on, use) =>
  withApp({ folder: at('.'), settings: settings(on) }, 'main textarea', async (page, app) => {
    // The clipboard must not change while idling is measured.
    copyElsewhere('nothing in particular');
    await untilIdle(app);
    await wait(3000);
    return use(page, app);
  });

/** Milliseconds from a copy in another program to the event that paints the suggestion. @param {Page} page */
async function timesOfSuggestions(page) {
  const times = [];
  for (let round = 0; round <= copies; round++) {
    // Spread over the time between two looks.
    await wait(700 + 61 * (round % 9));
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const end = window.errdesk.on('watch.changed', ({ suggestion }) => {
            if (!suggestion) return;
            end();
            resolve(performance.timeOrigin + performance.now());
          });
        }),
    );
    await page.evaluate(() => true);
    copyElsewhere(`${text}\nround ${round}`);
    const begin = performance.timeOrigin + performance.now();
    const end = Number(await Promise.race([heard, wait(20_000)]));
    if (Number.isNaN(end)) throw new SetupFailure('What was copied was not suggested within 20 s.');
    // The first one starts the judge.
    if (round > 0) times.push(end - begin);
  }
  return times;
}

/** Seconds of processor time in an hour of doing nothing. @param {App} app @param {number} seconds */
async function idle(app, seconds) {
  const pid = app.process().pid ?? 0;
  const before = processorTime(pid);
  await wait(seconds * 1000);
  return ((processorTime(pid) - before) / seconds) * 3600;
}

/**
 * Measures the clipboard watcher: milliseconds from a copy to its suggestion, and processor time while nothing is
 * copied, against the same app without watching.
 * @param {Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {readonly string[]} parameters seconds of idling, 120 unless given
 */
export async function benchWatch(progress, runtime, [given = '120']) {
  if (process.platform !== 'linux') throw new SetupFailure('The watcher is measured on Linux with X11.');
  // Playwright asks the electron package for the executable, which reads this.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  const seconds = Number(given);
  const off = await progress.step(`Idling for ${seconds} s without watching`, () =>
    withErrdesk(false, (_page, app) => idle(app, seconds)),
  );
  const { on, times } = await progress.step(`Idling for ${seconds} s, then ${copies} copies`, () =>
    withErrdesk(true, async (page, app) => ({
      on: await idle(app, seconds),
      times: await timesOfSuggestions(page),
    })),
  );
  progress.say(
    `copy to suggestion: ${median(times).toFixed(0)} ms, 95 % within ${percentile(times, 0.95).toFixed(0)} ms (${times.length} copies; aim ${aim} ms, of which ${poll} are the pause between looks)`,
  );
  progress.say(
    `an hour of idling: ${on.toFixed(0)} s of one processor watching, ${off.toFixed(0)} s not watching`,
  );
}

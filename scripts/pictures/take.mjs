import { mkdirSync } from 'node:fs';
import { withApp } from '../bench/with-app.mjs';
import { SetupFailure } from '../setup/failure.mjs';
import { at } from '../setup/paths.mjs';
import { scenes } from './scenes.mjs';

/** @typedef {import('./pastes.mjs').Language} Language */
/** @typedef {import('../bench/with-app.mjs').App} App */
/** @typedef {import('../bench/with-app.mjs').Page} Page */

const folder = at('docs/guide/pictures');

/** What the clock of the pages says, so that pictures differ only where the window does. */
const now = new Date('2026-03-02T09:41:00+08:00');

const usual = { width: 1120, height: 700 };

/** @param {Language} language @param {{ watch?: object, cases?: object }} [others] */
const settingsOf = (language, { watch, cases } = {}) => ({
  language,
  theme: 'light',
  ...(cases && { cases }),
  watch: {
    ...{ on: false, asked: true, notify: 'window', least: 'likely', others: false, ignore: [] },
    ...{ shortcut: null, stay: false, atLogin: false, hidden: false },
    ...watch,
  },
});

/**
 * Takes the pictures of the guide. `names`: only these scenes; all if none is named.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @param {readonly string[]} names
 */
export async function takePictures(progress, names) {
  const unknown = names.find((name) => !Object.hasOwn(scenes, name));
  if (unknown !== undefined)
    throw new SetupFailure(`There is no picture ${unknown}; there are ${Object.keys(scenes).join(', ')}.`);
  mkdirSync(folder, { recursive: true });
  const taken = Object.entries(scenes).filter(([name]) => names.length === 0 || names.includes(name));
  for (const language of /** @type {const} */ (['zh', 'en']))
    for (const [name, scene] of taken)
      await progress.step(`${name}-${language}`, () => take(name, scene, language));
}

/**
 * Each picture is of an Errdesk of its own, in which nothing was done before.
 * @param {string} name
 * @param {import('./scenes.mjs').Scene} scene
 * @param {Language} language
 */
async function take(name, scene, language) {
  const env = { TZ: 'Asia/Shanghai', LC_ALL: 'C.UTF-8', LANGUAGE: 'en' };
  const app = { folder: at('.'), settings: settingsOf(language, scene.settings), env };
  await withApp(app, 'main textarea', async (page, running) => {
    await page.clock.setFixedTime(now);
    await resize(running, scene.size ?? usual);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const shown = await scene.show({ app: running, page, language });
    const path = `${folder}/${name}-${language}.png`;
    if (shown && 'screenshot' in shown) return shown.screenshot({ path, animations: 'disabled' });
    // Nothing is to lie under the pointer.
    await page.mouse.move(0, 0);
    await settled(page);
    return page.screenshot({ path, animations: 'disabled', ...(shown && { clip: shown }) });
  });
}

/** @param {App} app @param {{ width: number, height: number }} size */
async function resize(app, size) {
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
}

/** Until two pictures in a row are the same. @param {Page} page */
async function settled(page) {
  let last = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(200);
    const next = await page.screenshot();
    if (next.equals(last)) return;
    last = next;
  }
}

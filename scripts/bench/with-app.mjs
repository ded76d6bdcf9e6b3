import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { runtimeArguments, runtimeEnvironment } from '../runtime.mjs';

/** @typedef {import('@playwright/test').ElectronApplication} App */
/** @typedef {import('@playwright/test').Page} Page */

/** In milliseconds. */
const patience = 120_000;

/**
 * Starts an app in a new profile, calls `use`, and ends the app.
 * @template T
 * @param {{ folder: string, settings: object, env?: Record<string, string> }} app
 * @param {string} selector an element that is there once the app can be used
 * @param {(page: Page, app: App, opened: number) => Promise<T>} use `opened`: milliseconds from the start
 * @returns {Promise<T>}
 */
export async function withApp({ folder, settings, env = {} }, selector, use) {
  const profile = mkdtempSync(join(tmpdir(), 'errdesk-bench-'));
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(settings));
  const begin = performance.now();
  const app = await _electron.launch({
    args: [...runtimeArguments(), `--user-data-dir=${profile}`, folder],
    colorScheme: null,
    chromiumSandbox: runtimeArguments().length === 0,
    env: { ...runtimeEnvironment(), ...env },
  });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector(selector, { timeout: patience, state: 'attached' });
    return await use(page, app, performance.now() - begin);
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Waits until the app is idle: triage is prepared after the start, which would disturb a measurement.
 * @param {App} app
 */
export async function untilIdle(app) {
  const use = () =>
    app.evaluate((electron) =>
      electron.app.getAppMetrics().reduce((sum, { cpu }) => sum + cpu.percentCPUUsage, 0),
    );
  await use();
  let calm = 0;
  for (let waited = 0; calm < 3 && waited < patience; waited += 500) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    calm = (await use()) < 10 ? calm + 1 : 0;
  }
}

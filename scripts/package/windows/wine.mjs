import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../setup/command.mjs';
import { SetupFailure } from '../../setup/failure.mjs';

/** @typedef {import('../../setup/progress.mjs').Progress} Progress */

const links = 'HKCU\\Software\\Classes\\errdesk\\shell\\open\\command';
const listed = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Errdesk';

/**
 * Installs in a Wine of its own, over itself too, and removes again. The program itself is not run there: what Wine
 * makes of Chromium says nothing of Windows.
 * @param {Progress} progress
 * @param {string} installer
 * @returns {Promise<number>} exit code
 */
export async function tryInWine(progress, installer) {
  const prefix = mkdtempSync(join(tmpdir(), 'errdesk-wine-'));
  const env = {
    ...process.env,
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    DISPLAY: '',
    WINEDLLOVERRIDES: 'mscoree,mshtml=',
  };
  /** @param {string[]} words */
  const wine = (...words) => run('wine', words, { env });
  const known = async (/** @type {string} */ key) => (await wine('reg', 'query', key)).code === 0;
  /** @type {[string, () => Promise<boolean>][]} */
  const steps = [];
  /** @param {string} what @param {() => Promise<boolean>} holds */
  const expect = (what, holds) => steps.push([what, holds]);
  try {
    const started = await progress.step('Starting Wine', () => wine('wineboot', '--init'));
    if (started.code !== 0) throw new SetupFailure(`Wine cannot be used here:\n${started.output}`);
    const folder = () =>
      join(prefix, 'drive_c/users', process.env['USER'] ?? 'root', 'AppData/Local/Programs/Errdesk');
    const has = (/** @type {string} */ name) => existsSync(join(folder(), name));
    const install = async () => (await wine(installer, '/S')).code === 0;
    expect('it installs without asking', install);
    expect(
      'the program and its archive are there',
      async () => has('Errdesk.exe') && has('resources/app.asar'),
    );
    expect('links go to it', () => known(links));
    expect('it is in the list of programs', () => known(listed));
    expect('it installs over itself', install);
    expect('the program is still there', async () => has('Errdesk.exe'));
    expect(
      'it is removed',
      async () =>
        (
          await wine(
            join(folder(), 'Uninstall.exe'),
            '/S',
            `_?=${'C:\\users\\'}${process.env['USER'] ?? 'root'}\\AppData\\Local\\Programs\\Errdesk`,
          )
        ).code === 0,
    );
    expect('its files are gone', async () => !has('Errdesk.exe') && !has('resources'));
    expect('links go nowhere', async () => !(await known(links)));
    expect('it is no longer in the list', async () => !(await known(listed)));
    let failed = 0;
    for (const [what, holds] of steps) {
      const good = await holds();
      progress.say(`  ${good ? '✓' : '✗'} ${what}`);
      if (!good) failed++;
    }
    return failed === 0 ? 0 : 1;
  } finally {
    await run('wineserver', ['--kill'], { env });
    rmSync(prefix, { recursive: true, force: true });
  }
}

// Drives the packaged app. Playwright's own way of launching Electron needs the main process's debugger, which
// the package's fuses switch off; its pages can still be reached through Chromium's debugging port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { runtimeArguments, runtimeEnvironment } from './runtime.mjs';

const startLimit = 30_000;
const announcement = /^DevTools listening on (ws:\S+)$/m;

/**
 * @typedef {object} PackagedApp
 * @property {import('@playwright/test').Page} page the first window
 * @property {() => Promise<void>} close
 */

/**
 * Starts a packaged app and waits for its first window.
 * @param {string} executable such as `process.env.ERRDESK_PACKAGED`
 * @param {string[]} parameters Chromium's switches and the app's own; give `--user-data-dir=…` a folder of its own
 * @returns {Promise<PackagedApp>}
 */
export async function launchPackaged(executable, parameters) {
  const all = [...runtimeArguments(), '--remote-debugging-port=0', ...parameters];
  const child = spawn(executable, all, { env: runtimeEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  try {
    const browser = await connect(await address(child.stderr));
    const [context] = browser.contexts();
    if (!context) throw new Error('The packaged app has no browser context.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: startLimit }));
    const close = async () => {
      // Closed first by the debugging protocol, a window that watches the clipboard is waited for in vain.
      child.kill();
      await ended;
      await browser.close();
    };
    return { page, close };
  } catch (error) {
    child.kill();
    throw error;
  }
}

/**
 * Connects once the window's page is there: while a page is being made, a connection can hang for good.
 * @param {string} url where the app can be reached
 */
async function connect(url) {
  const pages = new URL('/json/list', url.replace(/^ws/, 'http'));
  const until = Date.now() + startLimit;
  for (;;) {
    const targets = /** @type {{ url: string }[]} */ (await (await fetch(pages)).json());
    if (targets.some((target) => target.url.startsWith('app:'))) break;
    if (Date.now() > until) throw new Error('The packaged app opened no window.');
    await pause(50);
  }
  return chromium.connectOverCDP(url, { timeout: startLimit / 3 }).catch(() => chromium.connectOverCDP(url));
}

/** @param {import('node:stream').Readable} stderr @returns {Promise<string>} where its pages can be reached */
function address(stderr) {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = () => reject(new Error(`The packaged app opened no debugging port. It said:\n${text}`));
    const timer = setTimeout(fail, startLimit);
    stderr.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
      text += part;
      const found = announcement.exec(text)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
    stderr.on('end', () => {
      clearTimeout(timer);
      fail();
    });
  });
}

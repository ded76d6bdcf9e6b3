import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnswerSaveOrder } from '../bridge/contract/answer';
import { ask } from './ask';
import {
  choose,
  entryWindow,
  expect,
  freshTest,
  launch,
  openedWindow,
  paste,
  test,
  verdict,
} from './errdesk';
import { answerDialog } from './export-parts';
import { cameraOccupied, joinRefused } from './logs';
import { netLog } from './net-log';

freshTest('a whole working session requests nothing from any network', async ({ profile }) => {
  const log = join(mkdtempSync(join(tmpdir(), 'errdesk-net-')), 'net.json');
  const app = await launch({ profile, args: [`--log-net-log=${log}`] });
  const page = await openedWindow(app);
  await paste(app, page, joinRefused);
  await expect(verdict(page, 'Match')).toBeVisible();
  await choose(page, 'Language of the answer', '中文');
  await paste(app, page, cameraOccupied);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
  await page.getByRole('button', { name: /Copy answer/ }).click();
  await answerDialog(app, join(profile, 'answer.pdf'));
  const text = 'See https://example.com/ and ![x](https://example.com/x.png)';
  const order: AnswerSaveOrder = { text, language: 'en', title: 'x', form: 'pdf', spared: [] };
  expect(await ask(page, 'answer.save', order)).toMatchObject({
    ok: true,
  });
  await page.getByRole('button', { name: 'Settings' }).click();
  await choose(page, 'Appearance', 'Dark');
  // Chromium's own errands (components, time, dictionaries) begin some seconds after the start.
  await page.waitForTimeout(8000);
  await app.close();

  const { requested, resolved, connected, addressed } = netLog(log);
  expect(requested.filter((url) => !url.startsWith('app://') && !url.startsWith('data:'))).toEqual([]);
  expect(resolved).toEqual([]);
  expect([connected, addressed]).toEqual([[], []]);
});

test.describe('a page that turns hostile', () => {
  test('reaches no server, not even on this machine', async ({ page }) => {
    let hits = 0;
    const server = createServer((_request, response) => {
      hits++;
      response.end('reached');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { outcomes, violations } = await page.evaluate(async (target) => {
      const blocked: string[] = [];
      const all = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          blocked.push(blockedURI);
          if (blocked.length === 3) resolve();
        });
      });
      const attempt = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'refused',
        );
      const image = new Promise((resolve, reject) => {
        const element = new Image();
        element.onload = resolve;
        element.onerror = reject;
        element.src = `${target}pixel.png`;
      });
      const answers = [await attempt(fetch(target)), await attempt(image)];
      navigator.sendBeacon(target);
      await all;
      return { outcomes: answers, violations: blocked };
    }, url);
    server.close();
    expect(outcomes).toEqual(['refused', 'refused']);
    expect(violations).toEqual([url, `${url}pixel.png`, url]);
    expect(hits).toBe(0);
  });

  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://elsewhere/index.html',
    'javascript:document.title="x"',
  ])
    test(`neither goes to ${url} nor opens a window there`, async ({ app, page }) => {
      const before = page.url();
      await page.evaluate((target) => {
        window.open(target);
        const link = document.createElement('a');
        link.href = target;
        document.body.append(link);
        link.click();
        link.remove();
      }, url);
      await page.waitForTimeout(300);
      expect(page.url()).toBe(before);
      expect(app.windows()).toHaveLength(1);
    });

  test('starts no worker but one of our files', async ({ page }) => {
    const outcomes = await page.evaluate(() => {
      const start = (url: string) =>
        new Promise((resolve) => {
          try {
            const worker = new Worker(url);
            worker.onmessage = () => resolve('started');
            worker.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        });
      const code = 'postMessage(1)';
      return Promise.all([
        start(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))),
        start(`data:text/javascript,${code}`),
      ]);
    });
    expect(outcomes).toEqual(['refused', 'refused']);
  });

  test('has no Node, and of Errdesk only the bridge', async ({ page }) => {
    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      bridge: Object.keys(window.errdesk).sort(),
    }));
    expect(found).toEqual({ node: [], bridge: ['on', 'onSelectionCopied', 'request'] });
  });

  test('is refused what the contract does not allow', async ({ page }) => {
    const answer = await page.evaluate(() =>
      // @ts-expect-error A number is not what the contract asks for.
      window.errdesk.request('answer.copy', { text: 1, spared: [] }),
    );
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-input' } });
  });
});

test('the window of an entry has no Node, goes nowhere, opens nothing and reaches no network', async ({
  app,
  page,
}) => {
  const own = await entryWindow(app, page, 'tencent-roomengine/device/-1102');
  const before = own.url();
  expect(before).toBe('app://errdesk/entry.html?id=tencent-roomengine%2Fdevice%2F-1102');
  const found = await own.evaluate(async () => {
    for (const target of ['https://example.com/', 'app://errdesk/index.html']) {
      window.open(target);
      location.assign(target);
    }
    return {
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      bridge: Object.keys(window.errdesk).sort(),
      network: await fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'refused',
      ),
    };
  });
  expect(found).toEqual({ node: [], bridge: ['on', 'onSelectionCopied', 'request'], network: 'refused' });
  await own.waitForTimeout(300);
  expect(own.url()).toBe(before);
  expect(app.windows()).toHaveLength(2);
});

test('every window is sandboxed and isolated', async ({ app, page }) => {
  await entryWindow(app, page, 'tencent-roomengine/device/-1102');
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // Electron keeps what a window was really made with; its types do not list this method.
      const contents = window.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const made = contents.getLastWebPreferences();
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = made;
      const loose = [
        ...['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'allowRunningInsecureContent'],
        ...['experimentalFeatures', 'enableBlinkFeatures', 'webviewTag', 'navigateOnDragDrop'],
      ];
      const on = loose.filter((name) => Boolean(made[name]));
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, on };
    }),
  );
  const safe = { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, on: [] };
  expect(preferences).toEqual([safe, safe]);
});

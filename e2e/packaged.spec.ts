import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fusesOf, wantedFuses } from '../scripts/package/fuses.mjs';
import { runtimeArguments } from '../scripts/runtime.mjs';
import { copyElsewhere, copyForOneReader } from './another-program';
import { ask } from './ask';
import { expect, launch, openedWindow, test } from './errdesk';
import { cameraOccupied, joinRefused } from './logs';
import { archiveOf, holderOf, startPackaged } from './packaged-app';

const commandLine = join(import.meta.dirname, '../out/cli/errdesk.js');
const executable = process.env['ERRDESK_PACKAGED'] ?? '';
test.beforeEach(({ shared }) => {
  test.skip(!executable, 'There is no package: `npm test` makes one first.');
  // The clipboard is left to the packaged app.
  return shared.rest();
});

test('the packaged program has its fuses as asked for, no other app, and the licences of what is in it', async () => {
  expect(await fusesOf(executable)).toEqual(wantedFuses());
  const resources = dirname(archiveOf(executable));
  expect(readdirSync(resources)).not.toContain('default_app.asar');
  // Where it was built is nobody's business, and would make every build another one.
  expect(readFileSync(archiveOf(executable)).includes(join(import.meta.dirname, '..', 'main'))).toBe(false);
  const beside = readdirSync(process.platform === 'darwin' ? resources : dirname(executable));
  for (const name of [
    'LICENSE.errdesk.txt',
    'LICENSES.bundled.txt',
    'LICENSES.chromium.html',
    'sbom.cdx.json',
  ])
    expect(beside).toContain(name);
});

test.describe('the packaged archive', () => {
  test('opens and answers a paste', async ({ folder }) => {
    const app = await launch({ profile: folder, script: archiveOf(executable) });
    const page = await openedWindow(app);
    await page.getByRole('textbox').fill(cameraOccupied);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/camera|摄像头/i);
    await expect(page.getByText('-1102').first()).toBeVisible();
    expect(page.url()).toMatch(/^app:/);
    await app.close();
  });

  test('watches the clipboard', async ({ folder }) => {
    test.skip(process.platform !== 'linux', 'There is no xclip.');
    test.slow();
    const app = await launch({ profile: folder, script: archiveOf(executable) });
    const page = await openedWindow(app);
    await ask(page, 'watch.switch', { watching: true, for: 'good' });
    copyElsewhere(cameraOccupied);
    const suggested = () =>
      page.evaluate(async () => {
        const answer = await window.errdesk.request('watch.read');
        return answer.ok ? answer.value.suggestion?.name : answer.problem.code;
      });
    await expect.poll(suggested).toBe('-1102');
    await app.close();
  });
});

test.describe('the command line of the packaged program', () => {
  /** The exit code and what was written. It has no display, and a home of its own. */
  const ran = (program: string, words: readonly string[], home: string) =>
    new Promise<{ code: unknown; out: string }>((resolve) => {
      const env = { HOME: home, LANG: 'en_GB.UTF-8' };
      const child = execFile(program, words, { env, cwd: home }, (error, out) =>
        resolve({ code: error?.code ?? 0, out }),
      );
      child.stdin?.end(joinRefused);
    });

  for (const words of [
    ['triage', 'camera.log'],
    ['triage', '--json', '-'],
    ['answer', '--lang', 'zh', '--set', 'customer=李女士', 'camera.log'],
    ['explain', '-1102'],
    ['search', 'camera', '-occupied'],
    ['search', 'no-such-thing-at-all'],
    ['export', 'camera', '--format', 'csv'],
    ['triage', '--remote-debugging-port=9222'],
    ['--version'],
  ])
    test(`does as that of the sources does: ${words.join(' ')}`, async ({ folder }) => {
      writeFileSync(join(folder, 'camera.log'), cameraOccupied);
      const expected = await ran(process.execPath, [commandLine, ...words], folder);
      const answered = await ran(executable, [...runtimeArguments(), ...words], folder);
      expect(answered).toEqual(expected);
      // No profile, no cache.
      expect(readdirSync(folder)).toEqual(['camera.log']);
    });
});

test.describe('the packaged program', () => {
  test.beforeEach(({ folder }) => {
    test.skip(process.platform !== 'linux', 'Only Linux says which process holds a profile.');
    test.slow();
    writeFileSync(join(folder, 'settings.json'), '{"watch":{"on":true,"asked":true}}');
  });

  test.afterEach(({ folder }) => end(folder));

  /** Waits until it reads what is copied elsewhere, as it does from its start on. */
  const isUp = () => once(copyForOneReader('nothing to see'), 'exit');

  /** The place of the window, which is kept once it was open. */
  const windowIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')).window;

  test('opens its window and keeps running, however long what a second start hands over', async ({
    folder,
  }) => {
    const first = startPackaged(executable, folder);
    await isUp();
    const second = startPackaged(executable, folder, `errdesk://entry/${'a'.repeat(17_000)}`);
    await second.ended;
    expect(holderOf(folder)).toBe(first.process.pid);
    first.process.kill();
    await first.ended;
    expect(first.process.exitCode).toBe(0);
    expect(windowIn(folder)).toMatchObject({ width: expect.any(Number) });
  });

  test('opens no port for debugging, and says so', async ({ folder }) => {
    const port = await freePort();
    const refused = [`--remote-debugging-port=${port}`, '--remote-allow-origins=*'];
    const started = startPackaged(executable, folder, ...refused);
    await isUp();
    expect(await answers(port)).toBe(false);
    end(folder);
    const said = await started.ended;
    for (const word of refused) expect(said).toContain(`${word} is not taken`);
    expect(said).not.toContain('DevTools listening');
    expect(windowIn(folder)).toBeDefined();
  });
});

function end(profile: string): void {
  const holder = holderOf(profile);
  if (holder !== undefined) process.kill(holder);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** Whether anything of this machine listens there. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.unref();
  });
}

import { catalog } from 'errdesk:test-catalog';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'errdesk-cli-'));

beforeAll(
  () =>
    build({
      root,
      configFile: join(root, 'vite.cli.config.ts'),
      mode: 'test-packs',
      logLevel: 'error',
      build: { outDir: folder },
    }),
  60_000,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built command, in plain Node and outside the project: all it needs is in one file. */
const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [join(folder, 'errdesk.js'), ...args], {
    cwd: folder,
    env: { LANG: 'en_GB.UTF-8' },
    stdio: 'pipe',
  });

async function finish(child: ChildProcess): Promise<{ exit: number | null; out: string; err: string }> {
  let out = '';
  let err = '';
  // A chunk may end within a character.
  child.stdout?.setEncoding('utf8');
  child.stderr?.setEncoding('utf8');
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const exit = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { exit, out, err };
}

describe('the built command', () => {
  it('answers a paste from standard input', async () => {
    const child = start('triage', '--json');
    child.stdin?.end('RtcError: join room failed <JOIN_ROOM_FAILED 0x4004>, errorCode: 70001');
    const { exit, out, err } = await finish(child);
    expect([exit, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'match',
      findings: [{ code: '70001' }, ...[expect.anything()]],
    });
  });

  it('prints all of a long output into a pipe', async () => {
    const { exit, out } = await finish(start('catalog', '--json'));
    expect(exit).toBe(0);
    expect(out.length).toBeGreaterThan(2 ** 17);
    expect(JSON.parse(out)).toEqual(catalog.entries);
  });

  it('is content when its reader has enough', async () => {
    const child = start('catalog', '--json');
    child.stdout?.destroy();
    const { exit, err } = await finish(child);
    expect([exit, err]).toEqual([0, '']);
  });

  it.skipIf(process.platform === 'win32')('reads nothing that never ends', async () => {
    const device = await finish(start('triage', '/dev/zero'));
    expect([device.exit, device.err]).toEqual([2, expect.stringContaining('which may never end')]);
    const child = start('triage', '/dev/stdin');
    // Without a shell around it, which would be ended in its place.
    const endless = spawn('yes', { stdio: ['ignore', 'pipe', 'ignore'] });
    if (child.stdin) endless.stdout.pipe(child.stdin.on('error', () => endless.kill()));
    const stopped = await finish(child);
    endless.kill();
    expect([stopped.exit, stopped.err]).toEqual([2, expect.stringContaining('is larger than 256 MB')]);
  });

  it('ends with 2 and a sentence on bad use', async () => {
    const { exit, out, err } = await finish(start('answer', folder));
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('is a folder');
  });
});

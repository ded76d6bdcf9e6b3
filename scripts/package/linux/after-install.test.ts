import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = join(import.meta.dirname, '../../../build/linux');
let root = '';
const helper = () => join(root, 'opt/errdesk/chrome-sandbox');
const loaded = () => join(root, 'etc/apparmor.d/errdesk');

function put(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdesk-install-'));
  put(helper(), 'helper', 0o755);
  put(join(root, 'opt/errdesk/resources/apparmor-profile'), 'profile');
  mkdirSync(join(root, 'etc/apparmor.d'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/**
 * Runs a script on a system that has these commands, as shell lines, beside the usual ones. `setpriv` runs what follows
 * its options, as a user who is nobody.
 */
function run(
  script: string,
  words: string[],
  system: Record<string, string>,
): { code: unknown; said: string } {
  const bin = join(root, 'bin');
  const usual = { setpriv: 'while [ "$1" != -- ]; do shift; done; shift; NOBODY=1 exec "$@"' };
  for (const [name, line] of Object.entries({ ...usual, ...system }))
    put(join(bin, name), `#!/bin/sh\n${line}\n`, 0o755);
  for (const name of ['chmod', 'cp', 'rm', 'cat', 'grep'])
    put(join(bin, name), `#!/bin/sh\nexec ${whole(name)} "$@"\n`, 0o755);
  const env = { PATH: bin, DPKG_ROOT: root };
  const { status, stderr } = spawnSync('/bin/sh', [join(scripts, script), ...words], {
    env,
    encoding: 'utf8',
  });
  return { code: status, said: stderr };
}

const whole = (name: string) =>
  ['/usr/bin', '/bin'].map((folder) => join(folder, name)).find(existsSync) ?? name;
const install = (system: Record<string, string>) => run('after-install.sh', ['configure', ''], system);
const isSetuid = () => (statSync(helper()).mode & 0o4000) !== 0;

/** Namespaces for root alone, as a probe by root would not notice. */
const forRootAlone = '[ -z "$NOBODY" ]';
const appArmor = { 'aa-status': 'true', apparmor_parser: 'true' };

describe.skipIf(process.platform === 'win32')('after the files are in place', () => {
  it('the helper stays as it is where ordinary users have namespaces', () => {
    expect(install({ unshare: 'true' })).toEqual({ code: 0, said: '' });
    expect(isSetuid()).toBe(false);
  });

  it('the helper gets its bit where root alone has them', () => {
    expect(install({ unshare: forRootAlone })).toEqual({ code: 0, said: '' });
    expect(isSetuid()).toBe(true);
  });

  it('an upgrade takes the bit back where it is not needed any more', () => {
    chmodSync(helper(), 0o4755);
    install({ unshare: 'true' });
    expect(isSetuid()).toBe(false);
  });

  it('a profile is loaded where AppArmor is, and spares the bit where it gives namespaces', () => {
    const system = { unshare: '[ -n "$PROFILED" ]', 'aa-exec': 'shift 2; PROFILED=1 exec "$@"' };
    expect(install({ ...appArmor, ...system })).toEqual({ code: 0, said: '' });
    expect([existsSync(loaded()), isSetuid()]).toEqual([true, false]);
  });

  it('the bit is needed where the profile does not help', () => {
    install({ ...appArmor, unshare: 'false', 'aa-exec': 'shift 2; exec "$@"' });
    expect([existsSync(loaded()), isSetuid()]).toEqual([true, true]);
  });

  it('a parser that does not know the profile gets none', () => {
    install({ 'aa-status': 'true', apparmor_parser: 'false', unshare: 'true' });
    expect(existsSync(loaded())).toBe(false);
  });

  it('says what to do where there is neither', () => {
    const { code, said } = install({ unshare: 'false', findmnt: 'echo rw,nosuid,nodev' });
    expect(code).toBe(0);
    expect(said).toContain('user.max_user_namespaces');
  });

  it('leaves alone what the administrator has settled', () => {
    install({ unshare: 'false', 'dpkg-statoverride': 'true' });
    expect(isSetuid()).toBe(false);
  });

  it('does nothing when a failed removal is undone', () => {
    run('after-install.sh', ['abort-remove'], { unshare: 'false' });
    expect(isSetuid()).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('after the files are gone', () => {
  it.each([['remove'], ['purge'], ['0']])('the profile goes too (%s)', (word) => {
    put(loaded(), 'profile');
    expect(run('after-remove.sh', [word], appArmor).code).toBe(0);
    expect(existsSync(loaded())).toBe(false);
  });

  it.each([['upgrade'], ['1']])('it stays for the version that comes (%s)', (word) => {
    put(loaded(), 'profile');
    run('after-remove.sh', [word], appArmor);
    expect(existsSync(loaded())).toBe(true);
  });
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { defaultsPlaces, noTeam, readTeamDefaults } from './team-defaults';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  path = join(folder, 'errdesk.defaults.json');
});

const file = (settings: object) => JSON.stringify({ format: 'errdesk-settings', version: 1, settings });

describe("a team's file of defaults", () => {
  it('lies beside the program as people see it, or in its resources', () => {
    const from = (platform: string, execPath: string, env = {}) =>
      defaultsPlaces({ platform, execPath, resourcesPath: '/r', env })[0];
    expect(from('linux', '/opt/errdesk/errdesk')).toBe('/opt/errdesk/errdesk.defaults.json');
    expect(from('linux', '/tmp/.mount_x/errdesk', { APPIMAGE: '/home/a/Errdesk.AppImage' })).toBe(
      '/home/a/errdesk.defaults.json',
    );
    expect(from('darwin', '/Applications/Errdesk.app/Contents/MacOS/Errdesk')).toBe(
      '/Applications/errdesk.defaults.json',
    );
  });

  it('is none where there is no such file', () => {
    expect(readTeamDefaults(undefined, [path])).toEqual(noTeam);
  });

  it('is the one that is named before one that is found, and the first that is found', () => {
    const other = join(folder, 'other.json');
    writeFileSync(path, file({ theme: 'dark' }));
    writeFileSync(other, file({ theme: 'light' }));
    expect(readTeamDefaults(other, [path])).toMatchObject({
      path: other,
      leaves: new Map([['theme', 'light']]),
    });
    expect(readTeamDefaults(undefined, [join(folder, 'none'), path, other])).toMatchObject({ path });
  });

  it('turns nothing on that only a person turns on', () => {
    writeFileSync(
      path,
      file({ watch: { on: true, atLogin: true, hidden: true, asked: true, least: 'certain' } }),
    );
    expect(readTeamDefaults(undefined, [path])).toEqual({
      path,
      wrong: [],
      leaves: new Map([['watch.least', 'certain']]),
    });
  });

  it('is used without what makes no sense in it, which is named', () => {
    writeFileSync(path, file({ theme: 'purple', language: 'zh' }));
    expect(readTeamDefaults(undefined, [path])).toEqual({
      path,
      wrong: ['theme'],
      leaves: new Map([['language', 'zh']]),
    });
  });

  it.each([
    ['missing', () => {}],
    ['no-file', () => mkdirSync(path)],
    ['not-json', () => writeFileSync(path, '{"format":')],
    ['not-settings', () => writeFileSync(path, '{"format":"x"}')],
    ['too-large', () => writeFileSync(path, ' '.repeat(5_000_000))],
  ])('that is named and %s is said, and sets nothing', (code, make) => {
    make();
    expect(readTeamDefaults(path, [])).toEqual({ ...noTeam, path, fault: { code } });
  });
});

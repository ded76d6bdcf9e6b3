import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { noticeSchema } from '../bridge/contract/problems';
import { createServices, type Services, type ServicesParts } from './services';
import { defaults } from './settings/defaults';
import { noTeam } from './settings/team-defaults';

let folder: string;
let sent: unknown[][];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  sent = [];
});

const notExpected = () => {
  throw new Error('not expected');
};

function servicesWith(some: Partial<ServicesParts> = {}): Services {
  return createServices({
    profile: { path: folder },
    team: noTeam,
    log: () => {},
    page: { show: notExpected, leaving: notExpected, send: (...event) => sent.push(event) },
    systemLanguage: () => 'en',
    spawnTriage: notExpected,
    spawnExport: notExpected,
    spawnChecker: notExpected,
    spawnOpening: notExpected,
    spawnDoor: notExpected,
    spawnJudge: notExpected,
    spawnReplay: notExpected,
    spawnCases: notExpected,
    clipboardReader: { look: notExpected, close: () => {} },
    ...some,
  });
}

const raised = ({ notices }: Services) => notices.all().map((notice) => noticeSchema.parse(notice));

describe('the services', () => {
  it('raise no notice at an ordinary start', () => {
    expect(raised(servicesWith())).toEqual([]);
  });

  it('raise notices of what was wrong before there was a window, oldest first', () => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, 'corrupt');
    const services = servicesWith({ profile: { path: folder, replaced: '/blocked' } });
    expect(raised(services)).toEqual([
      { id: 1, code: 'profile-read-only', path: '/blocked', using: folder },
      {
        id: 2,
        code: 'file-aside',
        file: 'settings',
        why: 'damaged',
        partly: false,
        path,
        keptAs: join(folder, 'settings.corrupt-1.json'),
      },
    ]);
  });

  it('use what is in a profile that cannot be written', () => {
    const replaced = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
    writeFileSync(join(replaced, 'settings.json'), '{"language":"zh"}');
    writeFileSync(join(replaced, 'drafts.json'), '{');
    const services = servicesWith({ profile: { path: folder, replaced } });
    expect(services.language()).toBe('zh');
    expect(services.stores.drafts.read()).toEqual([]);
    expect(raised(services).slice(1)).toEqual([
      {
        ...{ id: 2, code: 'file-aside', file: 'drafts', why: 'damaged', partly: false },
        ...{ path: join(folder, 'drafts.json'), keptAs: join(replaced, 'drafts.json') },
      },
    ]);
  });

  it('use the language that is set, else the system’s, from the moment it is changed', () => {
    const services = servicesWith();
    services.events.pageListens();
    expect(services.words().help).toBe('&Help');
    expect(services.preferences.change({ language: 'zh' })).toEqual({ ...defaults, language: 'zh' });
    expect(services.words().help).toBe('帮助(&H)');
    expect(sent).toEqual([['settings.changed', { ...defaults, language: 'zh' }]]);
  });
});

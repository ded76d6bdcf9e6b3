import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { noticeSchema } from '../bridge/contract/problems';
import { createDesk, type Desk, type DeskParts } from './desk';
import { defaults } from './settings/store';

let folder: string;
let sent: unknown[][];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  sent = [];
});

const notExpected = () => {
  throw new Error('not expected');
};

function deskWith(some: Partial<DeskParts> = {}): Desk {
  return createDesk({
    profile: { path: folder },
    log: () => {},
    send: (...event) => sent.push(event),
    systemLanguage: () => 'en',
    changed: () => {},
    templatesChanged: () => {},
    spawnTriage: notExpected,
    spawnExport: notExpected,
    spawnJudge: notExpected,
    clipboardReader: { look: notExpected, close: () => {} },
    showWindow: notExpected,
    ...some,
  });
}

const raised = (desk: Desk) => desk.notices.all().map((notice) => noticeSchema.parse(notice));

describe('the desk', () => {
  it('has nothing to tell at an ordinary start', () => {
    expect(raised(deskWith())).toEqual([]);
  });

  it('tells what was wrong before there was a window, oldest first', () => {
    const path = join(folder, 'settings.json');
    writeFileSync(path, 'corrupt');
    const desk = deskWith({ profile: { path: folder, replaced: '/blocked' } });
    expect(raised(desk)).toEqual([
      { id: 1, code: 'profile-read-only', path: '/blocked', using: folder },
      { id: 2, code: 'settings-corrupt', path, keptAs: join(folder, 'settings.corrupt-1.json') },
    ]);
  });

  it('hands a file to the window, or says why it cannot', async () => {
    const desk = deskWith();
    desk.events.pageListens();
    const path = join(folder, 'a.log');
    writeFileSync(path, '-3301');
    await desk.receive([path, 'ignored']);
    await desk.receive([folder]);
    await desk.receive([]);
    const notice = { id: 1, code: 'file-unreadable', path: folder, reason: 'folder' };
    expect(sent).toEqual([
      ['paste.handed', { text: '-3301', name: 'a.log' }],
      ['notice.raised', notice],
    ]);
    expect(raised(desk)).toEqual([notice]);
  });

  it('speaks the language that is set, else the system’s, from the moment it is changed', () => {
    const desk = deskWith();
    desk.events.pageListens();
    expect(desk.words().help).toBe('&Help');
    expect(desk.preferences.change({ language: 'zh' })).toEqual({ ...defaults, language: 'zh' });
    expect(desk.words().help).toBe('帮助(&H)');
    expect(sent).toEqual([['settings.changed', { ...defaults, language: 'zh' }]]);
  });
});

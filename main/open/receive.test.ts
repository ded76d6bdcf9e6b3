import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createEvents } from '../events';
import { createNotices } from '../notices';
import { receive } from './receive';

it('hands a file or a link to the window, or says why it cannot', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  const path = join(folder, 'a.log');
  writeFileSync(path, '-3301');
  const sent: unknown[] = [];
  const events = createEvents((...event) => sent.push(event));
  const notices = createNotices((notice) => events.emit('notice.raised', notice));
  events.pageListens();
  await receive([path, 'ignored'], { events, notices });
  await receive([folder], { events, notices });
  await receive([], { events, notices });
  await receive(['errdesk://entry/tencent-trtc-web-v4/account/70001'], { events, notices });
  rmSync(folder, { recursive: true });
  expect(sent).toEqual([
    ['paste.handed', { text: '-3301', name: 'a.log' }],
    ['notice.raised', { id: 1, code: 'file-unreadable', path: folder, reason: 'folder' }],
    ['entry.asked', { id: 'tencent-trtc-web-v4/account/70001' }],
  ]);
});

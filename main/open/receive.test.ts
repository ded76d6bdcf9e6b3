import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createEvents } from '../events';
import { createNotices } from '../notices';
import type { Handed } from '../profile/handed';
import { openTextFile } from './open';
import type { FileOpener } from './open-files';
import { createParcels } from './parcels';
import { receive } from './receive';

/** Opens files without a worker. */
const files: Pick<FileOpener, 'open'> = {
  async open(path, limit) {
    const opened = await openTextFile(path, limit);
    return opened.ok ? { ok: true, value: { name: opened.value.name, parts: [opened.value.text] } } : opened;
  },
};

it('hands a file or a link to the window, or says why it cannot', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-test-'));
  const path = join(folder, 'a.log');
  writeFileSync(path, '-3301');
  const sent: unknown[] = [];
  const events = createEvents((...event) => sent.push(event));
  const notices = createNotices((notice) => events.emit('notice.raised', notice));
  const services = { events, notices, files, parcels: createParcels() };
  events.pageListens();
  const take = (handed: Partial<Handed>) => receive({ more: 0, tooLong: false, ...handed }, services);
  await take({ first: path, more: 2 });
  await take({ first: folder });
  await take({});
  await take({ first: 'errdesk://entry/tencent-trtc-web-v4/account/70001' });
  await take({ tooLong: true, more: 7 });
  rmSync(folder, { recursive: true });
  expect(sent).toEqual([
    ['notice.raised', { id: 1, code: 'more-handed', count: 2 }],
    ['paste.handed', { text: '-3301', name: 'a.log' }],
    ['notice.raised', { id: 2, code: 'file-unreadable', path: folder, reason: 'folder' }],
    ['entry.asked', { id: 'tencent-trtc-web-v4/account/70001' }],
    ['notice.raised', { id: 3, code: 'handed-too-long' }],
  ]);
});

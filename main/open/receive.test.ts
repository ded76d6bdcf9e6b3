import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createEvents } from '../events';
import { createNotices } from '../notices';
import { type Handed, nothingHanded } from '../profile/handed';
import type { FileOpener } from './open-files';
import { openGiven } from './open-given';
import { createParcels } from './parcels';
import { receive } from './receive';

/** Opens files without a worker. */
const files: Pick<FileOpener, 'open'> = {
  async open(paths, limit) {
    const opened = await openGiven(paths, limit);
    if (!opened.ok) return opened;
    const { name, texts, left } = opened.value;
    const given = texts.map((one) => ({ name: one.name, units: one.text.length }));
    return { ok: true, value: { name, files: given, left, parts: texts.map(({ text }) => text) } };
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
  const take = (handed: Partial<Handed>) => receive({ ...nothingHanded, ...handed }, services);
  await take({ first: path, more: 2 });
  await take({ first: join(folder, 'none.log') });
  await take({ first: folder, others: [path] });
  await take({});
  await take({ first: 'errdesk://entry/tencent-trtc-web-v4/account/70001' });
  await take({ tooLong: true, more: 7 });
  rmSync(folder, { recursive: true });
  expect(sent).toEqual([
    ['notice.raised', { id: 1, code: 'more-handed', count: 2 }],
    ['paste.handed', { text: '-3301', name: 'a.log', files: [{ name: 'a.log', units: 5 }], left: [] }],
    ['notice.raised', { id: 2, code: 'file-unreadable', path: join(folder, 'none.log'), reason: 'missing' }],
    [
      'paste.handed',
      {
        text: '-3301',
        more: { parcel: 2, parts: 1 },
        name: null,
        files: [
          { name: 'a.log', units: 5 },
          { name: 'a.log', units: 5 },
        ],
        left: [],
      },
    ],
    ['entry.asked', { id: 'tencent-trtc-web-v4/account/70001' }],
    ['notice.raised', { id: 3, code: 'handed-too-long' }],
  ]);
});

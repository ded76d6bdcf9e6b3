import { expect, it } from 'vitest';
import type { ExportOrder } from '../../bridge/contract/export';
import { clipboardLimit } from '../../bridge/limits';
import type { ExportCopy } from '../../catalog/export/copy';
import type { SaveOrder } from '../save/save-file';
import { words } from '../words';
import { createExports } from './exports';
import type { Made } from './task';

const order: ExportOrder = {
  id: 'one',
  format: 'xlsx',
  language: 'zh',
  columns: ['code'],
  entries: ['a'],
  scope: ['sdk:netease-webrtc'],
};

/** Exports whose table is already made and whose path is already chosen. */
function exportsWith(made: Made, clipboardWorks = true) {
  const copied: ExportCopy[] = [];
  const tasks: unknown[] = [];
  const chosen: string[] = [];
  const saved: unknown[] = [];
  const exports = createExports({
    tables: {
      async make(...task) {
        tasks.push(task);
        return { ok: true, value: made };
      },
      cancel: () => {},
      close: () => {},
    },
    async saveFile<P>({ content, ...rest }: SaveOrder<P>) {
      const answer = await content();
      if (!answer.ok) return answer;
      saved.push({ ...rest, content: answer.value });
      return { ok: true, value: '/chosen' };
    },
    async copy(given) {
      if (!clipboardWorks) throw new Error('no clipboard');
      copied.push(given);
    },
    kinds: () => words.zh.tableKinds,
    privacy: () => ({ kinds: [], stretches: [] }),
    progress: ({ id }) => chosen.push(id),
    version: '1',
    now: () => new Date(2026, 10, 20),
  });
  return { exports, copied, saved, tasks, chosen };
}

const problem = (code: string, more = {}) => ({ ok: false, problem: { code, ...more } });

it('a file has a name and a kind, and its notes are in the answer', async () => {
  const content = new Uint8Array([1]);
  const note = { zh: '截断', en: 'cut' };
  const { exports, saved } = exportsWith({ kind: 'file', content, notes: [note] });
  expect(await exports.save(order)).toEqual({ ok: true, value: { path: '/chosen', notes: [note] } });
  expect(saved).toEqual([
    {
      suggestedName: 'errdesk-netease-webrtc-2026-11-20.xlsx',
      filters: [{ name: 'Excel 工作簿', extensions: ['xlsx'] }],
      content,
    },
  ]);
});

it('the clipboard is given what it can take, and no more', async () => {
  const some = exportsWith({ kind: 'clipboard', copy: { text: 'a', html: '<b>a</b>' } });
  expect((await some.exports.copy(order)).ok).toBe(true);
  expect(some.copied).toEqual([{ text: 'a', html: '<b>a</b>' }]);
  const much = exportsWith({ kind: 'too-long', size: 1e8 });
  expect(await much.exports.copy(order)).toEqual(
    problem('copy-too-large', { size: 1e8, limit: clipboardLimit }),
  );
  expect(much.copied).toEqual([]);
  const broken = exportsWith({ kind: 'clipboard', copy: { text: 'a' } }, false);
  expect(await broken.exports.copy(order)).toEqual(problem('clipboard-failed'));
});

it('an entry that there is not is refused by its name', async () => {
  const { exports } = exportsWith({ kind: 'unknown', name: 'a' });
  expect(await exports.save(order)).toEqual(problem('entry-unknown', { name: 'a' }));
  expect(await exports.copy(order)).toEqual(problem('entry-unknown', { name: 'a' }));
});

const tickets = { id: 'two', format: 'csv', language: 'en', name: 'tickets-1126.csv' } as const;

it('tickets are saved once their rows have come, which begins when the path is chosen', async () => {
  const { exports, saved, tasks, chosen } = exportsWith({
    kind: 'file',
    content: new Uint8Array([1]),
    notes: [],
  });
  const saving = exports.saveTickets(tickets);
  await expect.poll(() => chosen).toEqual(['two']);
  exports.take({ id: 'another', text: 'not mine', isLast: true });
  exports.take({ id: 'two', text: 'a', isLast: false });
  expect(saved).toEqual([]);
  exports.take({ id: 'two', text: 'b', isLast: true });
  expect(await saving).toEqual({ ok: true, value: { path: '/chosen', notes: [] } });
  expect(tasks).toEqual([
    [{ for: 'tickets', order: tickets, privacy: { kinds: [], stretches: [] } }, ['a', 'b']],
  ]);
  expect(saved).toMatchObject([{ suggestedName: 'errdesk-tickets-1126.csv-2026-11-20.csv' }]);
});

it('tickets whose rows will not come any more are not saved', async () => {
  const { exports, saved, chosen } = exportsWith({ kind: 'file', content: new Uint8Array([1]), notes: [] });
  const older = exports.saveTickets(tickets);
  await expect.poll(() => chosen).toEqual(['two']);
  const newer = exports.saveTickets({ ...tickets, id: 'three' });
  expect(await older).toEqual(problem('export-cancelled'));
  await expect.poll(() => chosen).toEqual(['two', 'three']);
  exports.cancel('three');
  expect(await newer).toEqual(problem('export-cancelled'));
  expect(saved).toEqual([]);
});

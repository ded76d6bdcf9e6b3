import { expect, it } from 'vitest';
import { overviewFileSchema } from '../../bridge/contract/overview';
import type { SaveOrder } from '../save/save-file';
import { overviewHandlers } from './overview-requests';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);

function saved() {
  const orders: SaveOrder<unknown>[] = [];
  const handlers = overviewHandlers({
    cases: {
      state: async () => ({ is: 'open' }),
      ask: async () => ({ ok: false, why: 'busy' }),
      close: async () => {},
    },
    async save(order) {
      orders.push(order);
      return { ok: true, value: '/home/x/there' };
    },
    kinds: () => ({ csv: 'CSV', png: 'PNG' }),
    now: () => new Date(2026, 10, 29).getTime(),
  });
  return { handlers, orders };
}

it('writes a table that no spreadsheet runs anything of', async () => {
  const { handlers, orders } = saved();
  const answer = await handlers['overview.save']({
    kind: 'csv',
    headings: ['Name', 'Cases'],
    rows: [
      ['=cmd()', 3],
      ['a, b', null],
    ],
  });
  expect(answer).toEqual({ ok: true, value: '/home/x/there' });
  expect(orders[0]?.suggestedName).toBe('errdesk-overview-2026-11-29.csv');
  const content = await orders[0]?.content();
  expect(content).toEqual({ ok: true, value: `\ufeffName,Cases\r\n'=cmd(),3\r\n"a, b",\r\n` });
});

it('writes a picture as it is, and takes nothing else for one', async () => {
  const { handlers, orders } = saved();
  await handlers['overview.save']({ kind: 'png', picture: png });
  expect(orders[0]).toMatchObject({ suggestedName: 'errdesk-overview-2026-11-29.png' });
  expect(await orders[0]?.content()).toEqual({ ok: true, value: png });
  const page = new TextEncoder().encode('<script>alert(1)</script>');
  expect(overviewFileSchema.safeParse({ kind: 'png', picture: png }).success).toBe(true);
  expect(overviewFileSchema.safeParse({ kind: 'png', picture: page }).success).toBe(false);
});

it('says what the file of cases said', async () => {
  const { handlers } = saved();
  const filter = { outcome: null, sdk: null, tag: null, customer: null };
  const answer = await handlers['overview.read']({ by: 'finding', period: 30, filter });
  expect(answer).toEqual({ ok: false, problem: { code: 'cases-failed', why: 'busy' } });
});

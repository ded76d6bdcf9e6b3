import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Case } from '../../../catalog/cases/case';
import { type CaseFilter, everyCase } from '../../../catalog/cases/listing';
import { change, countOf, keep, keepAll, purge, read, remove, restore } from './cases';
import { idOf, someCase, someFolder, someStore } from './cases-for-test';
import { transaction, troubleOf } from './database';
import { list } from './list';
import { open } from './open';

const listed = (db: ReturnType<typeof someStore>, filter: Partial<CaseFilter>) =>
  list(db, {
    filter: { ...everyCase, ...filter },
    sort: { by: 'kept', descending: false },
    ...{ from: 0, count: 500 },
  });
const found = (db: ReturnType<typeof someStore>, filter: Partial<CaseFilter>) =>
  listed(db, filter).rows.map(({ id }) => Number(id.slice(-12)));

it('keeps a case whole, and a second time in place of the first', () => {
  const db = someStore();
  const full = someCase(1, {
    answer: 'Please issue a new signature.',
    tags: ['vip', '升级'],
    helped: ['issue a new one'],
    note: 'for the next colleague',
    customer: '王女士',
    ticket: '#48213',
    outcome: 'solved',
    closed: 5,
  });
  keep(db, full);
  expect(read(db, idOf(1))).toEqual(full);
  const later = { ...full, note: 'another', tags: [] };
  keep(db, later);
  expect(read(db, idOf(1))).toEqual(later);
  expect(countOf(db)).toBe(1);
  expect(found(db, { tag: 'vip' })).toEqual([]);
});

const several: Partial<Case>[] = [
  { text: '进房失败，认证系统拒绝', customer: '王女士', ticket: '#1', outcome: 'solved', tags: ['vip'] },
  { text: 'join room failed: usersig expired', customer: 'Orbit', ticket: '#2', note: 'asked for the log' },
  { text: '黑屏', answer: '请检查摄像头', customer: 'Orbit', ticket: '#3', outcome: 'waiting' },
  { text: 'end of text 认', customer: 'Kite', ticket: '#4', chosen: { ...someCase(0).chosen, id: 'other' } },
];

it.each([
  ['认证', [0]],
  ['认', [0, 3]],
  ['证', [0]],
  ['屏', [2]],
  ['摄像头', [2]],
  ['USERSIG', [1]],
  ['orbit room', [1]],
  ['or', [1, 2]],
  ['王女', [0]],
  ['#3', [2]],
  ['vip', [0]],
  ['the log', [1]],
  ['"', []],
  ['认证 nothing', []],
  ['AND', []],
  ['room OR 认证', []],
] as const)('finds %s', (query, expected) => {
  const db = someStore();
  keepAll(
    db,
    several.map((more, n) => someCase(n, more)),
  );
  expect(found(db, { query })).toEqual(expected);
});

it('filters, counts and orders', () => {
  const db = someStore();
  keepAll(
    db,
    several.map((more, n) => someCase(n, more)),
  );
  expect(found(db, { outcome: 'open' })).toEqual([1, 3]);
  expect(found(db, { customer: 'Orbit', outcome: 'waiting' })).toEqual([2]);
  expect(found(db, { takenFor: [{ key: 'other', printed: null }] })).toEqual([3]);
  expect(found(db, { since: someCase(2).kept })).toEqual([2, 3]);
  expect(found(db, { until: someCase(1).kept })).toEqual([0]);
  const { total, outcomes } = listed(db, { customer: 'Orbit' });
  expect([total, outcomes['open'], outcomes['solved']]).toEqual([2, 2, 1]);
  const by = (column: 'customer' | 'ticket', descending: boolean) =>
    list(db, { filter: everyCase, sort: { by: column, descending }, from: 1, count: 2 }).rows.map(
      ({ ticket }) => ticket,
    );
  expect(by('customer', false)).toEqual(['#2', '#3']);
  expect(by('ticket', true)).toEqual(['#3', '#2']);
});

it('finds among many what is in most of them as well as what is in one', () => {
  const db = someStore();
  keepAll(
    db,
    Array.from({ length: 9000 }, (_, n) =>
      someCase(n, {
        text: `签名 校验 ${n % 100 === 0 ? '罕见' : ''} k${n}`,
        outcome: n % 3 === 0 ? 'solved' : 'open',
      }),
    ),
  );
  expect(found(db, { query: '签名' })).toEqual(Array.from({ length: 500 }, (_, n) => n));
  expect(found(db, { query: '签 罕见', outcome: 'solved' })).toEqual(
    Array.from({ length: 30 }, (_, n) => 300 * n),
  );
  expect(found(db, { query: 'k8999' })).toEqual([8999]);
  expect(listed(db, { query: '罕' }).total).toBe(90);
});

it('changes many at once, and notes when the outcome was said', () => {
  const db = someStore();
  keepAll(
    db,
    [1, 2, 3].map((n) => someCase(n)),
  );
  expect(change(db, [idOf(1), idOf(3), idOf(9)], () => ({ outcome: 'solved', tags: ['x'] }), 77)).toBe(2);
  expect(read(db, idOf(3))).toMatchObject({ outcome: 'solved', closed: 77, changed: 77, tags: ['x'] });
  expect(found(db, { tag: 'x' })).toEqual([1, 3]);
  change(db, [idOf(3)], () => ({ outcome: 'open' }), 88);
  expect(read(db, idOf(3))?.closed).toBeNull();
});

it('deletes with a way back, and then for good: nothing is left in the file, its log or its index', () => {
  const folder = someFolder();
  const opened = open(join(folder, 'cases.db'));
  if (!opened.ok) throw new Error(opened.why);
  const { db } = opened;
  const words = ['zqjfinch zqx', 'qvxtail jqv', 'wqxnzj', 'xzqtvk', '水獭客户'];
  const [text = '', answer = '', note = '', tag = '', customer = ''] = words;
  keepAll(
    db,
    Array.from({ length: 300 }, (_, n) => someCase(n)),
  );
  keep(db, someCase(900, { text: `${text} `.repeat(3000), answer, note, tags: [tag], customer }));
  expect(remove(db, [idOf(900)], 5)).toBe(1);
  expect(found(db, { query: text })).toEqual([]);
  expect(restore(db, [idOf(900)])).toBe(1);
  expect(found(db, { query: text })).toEqual([900]);
  const spelled = words.flatMap((word) => [word, word.slice(0, 3), word.slice(-3)]);
  const left = () =>
    spelled.filter((word) =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(word)),
    );
  expect(left()).toEqual(spelled);
  remove(db, [idOf(900)], 6);
  expect(purge(db)).toEqual([idOf(900)]);
  expect(restore(db, [idOf(900)])).toBe(0);
  // Of each word also its first and last three signs: the index has trigrams.
  expect(left()).toEqual([]);
  expect(countOf(db)).toBe(300);
});

it('keeps all or nothing where the disk is full, and goes on when there is room', () => {
  const db = someStore();
  keepAll(
    db,
    [1, 2, 3].map((n) => someCase(n)),
  );
  const limit = (more: number) => db.exec(`PRAGMA max_page_count=${pages() + more}`);
  const pages = () => Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
  limit(4);
  let trouble: unknown;
  try {
    keepAll(db, [someCase(4), someCase(5, { note: 'long '.repeat(3000) })]);
  } catch (error) {
    trouble = troubleOf(error);
  }
  expect([trouble, countOf(db), found(db, { query: 'usersig' })]).toEqual(['full', 3, [1, 2, 3]]);
  limit(1000);
  keepAll(db, [someCase(4)]);
  expect(found(db, { query: 'usersig' })).toEqual([1, 2, 3, 4]);
});

it('takes back what was done where the work throws', () => {
  const db = someStore();
  const broken = () =>
    transaction(db, () => {
      db.exec('DELETE FROM cases');
      throw new Error('broken');
    });
  keep(db, someCase(1));
  expect(broken).toThrow('broken');
  expect(countOf(db)).toBe(1);
});

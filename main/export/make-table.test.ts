import { catalog } from 'errdesk:test-catalog';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { ExportOrder } from '../../bridge/contract/export';
import { titlesIn } from '../../catalog/export/titles';
import { makeTable } from './make-table';

const knowledge = {
  entries: new Map(catalog.entries.map((entry) => [entry.id, entry])),
  titles: titlesIn(catalog),
};
const order: ExportOrder = {
  id: 'one',
  format: 'csv',
  language: 'en',
  columns: ['id', 'code'],
  entries: catalog.entries
    .slice(0, 5)
    .map(({ id }) => id)
    .reverse(),
  scope: ['sdk:trtc', '房间'],
};
const made = (some: Partial<ExportOrder>, to: 'file' | 'clipboard' = 'file') =>
  makeTable(knowledge, { for: to, order: { ...order, ...some }, version: '1.2.3' }, () => {});

it('a table holds the entries and columns in the order given, in UTF-8', () => {
  const file = made({});
  expect(file.kind === 'file' && parse(Buffer.from(file.content), { bom: true })).toEqual([
    ['Id', 'Code'],
    ...order.entries.map((id) => [id, knowledge.entries.get(id)?.code ?? '']),
  ]);
});

it('the search is shown in a page, and the version in data', () => {
  const text = (some: Partial<ExportOrder>) => {
    const file = made(some);
    return file.kind === 'file' ? new TextDecoder().decode(file.content) : '';
  };
  expect(text({ format: 'html' })).toContain('<caption>Errdesk error codes: sdk:trtc 房间 (');
  expect(JSON.parse(text({ format: 'json' }))).toMatchObject({ generator: { version: '1.2.3' } });
});

it('for the clipboard it is text, and a table where that can be', () => {
  expect(made({ format: 'md' }, 'clipboard')).toMatchObject({
    copy: { text: expect.stringMatching(/^\| Id \| Code \|/) },
  });
  expect(made({ format: 'xlsx' }, 'clipboard')).toMatchObject({
    copy: { html: expect.stringMatching(/^<table/) },
  });
});

it('an entry that there is not is named', () => {
  expect(made({ entries: ['a/b/c'] })).toEqual({ kind: 'unknown', name: 'a/b/c' });
});

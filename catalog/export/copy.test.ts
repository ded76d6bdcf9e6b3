import { catalog } from 'errdesk:test-catalog';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { ExportFormat } from './choices';
import { copyEntries } from './copy';
import { exportEntries } from './export';
import { titlesIn } from './titles';

const titles = titlesIn(catalog);
const entries = catalog.entries.slice(0, 3);
const request = { language: 'zh', columns: ['code', 'steps'], query: '', version: '1' } as const;
const copied = (format: ExportFormat) => copyEntries(entries, titles, { ...request, format }, 1e9);
const written = (format: ExportFormat) => exportEntries(entries, titles, { ...request, format }).content;

it('as text, a file is copied as it is, a CSV without its mark', () => {
  for (const format of ['json', 'md'] as const) expect(copied(format)).toEqual({ text: written(format) });
  expect(copied('csv')).toEqual({ text: String(written('csv')).slice(1) });
});

it('a workbook and a page are copied as a table, with tabs where text has no form', () => {
  expect(copied('html')).toEqual(copied('xlsx'));
  const copy = copied('xlsx');
  const { text, html = '' } = 'tooLong' in copy ? { text: '' } : copy;
  expect(parse(text, { delimiter: '\t' })).toEqual(parse(String(written('csv')), { bom: true }));
  expect(html).toMatch(/^<table lang="zh-CN"/);
  expect(html.match(/<tr>/g)).toHaveLength(4);
  // One row an entry: its steps are lines of one cell.
  expect(html).toContain('<br style="mso-data-placement:same-cell;">');
});

it('where a form is too long, it says how long it is', () => {
  const within = (format: ExportFormat, longest: number) =>
    copyEntries(entries, titles, { ...request, format }, longest);
  for (const format of ['csv', 'md', 'json', 'xlsx'] as const) {
    const copy = copied(format);
    if ('tooLong' in copy) throw new Error('not expected');
    const length = Math.max(copy.text.length, copy.html?.length ?? 0);
    expect(within(format, length)).toEqual(copy);
    expect(within(format, length - 1)).toEqual({ tooLong: length });
  }
  expect(within('xlsx', 9)).toHaveProperty('tooLong');
});

it('tells how far it has come, from nothing onwards', () => {
  const many = Array.from({ length: 12 }, () => catalog.entries).flat();
  for (const format of ['csv', 'xlsx', 'json', 'md', 'html'] as const) {
    const shares: number[] = [];
    copyEntries(many, titles, { ...request, format }, 1e9, (share) => shares.push(share));
    exportEntries(many, titles, { ...request, format }, (share) => shares.push(1 + share));
    expect(shares[0]).toBe(0);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares.at(-1)).toBeLessThanOrEqual(2);
  }
});

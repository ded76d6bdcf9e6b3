import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/export.schema.json';
import type { Entry } from '../schema';
import { exportFormats, exportLanguages } from './choices';
import { type ExportColumn, exportColumns, tableColumns } from './columns';
import { type ExportRequest, exportEntries } from './export';
import { style, styleHash } from './html-style';
import { tableWith } from './table-for-test';
import { titlesIn } from './titles';
import { xlsxOf } from './xlsx';
import { longestCell } from './xlsx-text';

const titles = titlesIn(catalog);
const expired = entryOf('tencent-trtc-web-v4/account/70001');

function entryOf(id: string): Entry {
  const entry = catalog.entries.find((each) => each.id === id);
  if (!entry) throw new Error(`there is no ${id}`);
  return entry;
}

function exported(entries: readonly Entry[], asked: Partial<ExportRequest>): string {
  const request = {
    format: 'csv',
    language: 'en',
    columns: tableColumns,
    query: '',
    version: '1.2.3',
  } as const;
  const { content } = exportEntries(entries, titles, { ...request, ...asked });
  return typeof content === 'string' ? content : '';
}

describe('every format', () => {
  it.each(exportFormats)('%s holds the entries in the order given', (format) => {
    const [first, ...others] = shipped.entries;
    if (!first) throw new Error('there are no entries');
    const entries = [first, ...others.toReversed()];
    const { content } = exportEntries(entries, titlesIn(shipped), {
      format,
      language: 'both',
      columns: ['id'],
      query: '',
      version: '1',
    });
    const text =
      typeof content === 'string'
        ? content
        : strFromU8(unzipSync(content)['xl/worksheets/sheet1.xml'] ?? content);
    const places = entries.map(({ id }) => text.search(new RegExp(`${id.replaceAll('.', '\\.')}[",<\\s]`)));
    expect(places.every((place, at) => place > (places[at - 1] ?? 0))).toBe(true);
  });
});

describe('a table', () => {
  it('is in the language asked for', () => {
    expect(exported([expired], { columns: ['code', 'title', 'sdk', 'actor', 'retry'], language: 'zh' })).toBe(
      '\ufeff错误码,名称,SDK,先由谁处理,重试\r\n70001,签名（userSig）已过期,腾讯 TRTC Web v4,开发者,修改后重试\r\n',
    );
  });

  it('holds columns of words twice in both', () => {
    const [headings] = exported([], {
      columns: ['code', 'title'],
      language: 'both',
      csv: { bom: false },
    }).split('\r\n');
    expect(headings).toBe('错误码 / Code,名称（中文）,Name (English)');
  });

  it('says who does each step, what no document says, and every document', () => {
    const [, record = ''] = exported([expired], { columns: ['steps'] }).split('\r\n');
    expect(record).toMatch(/^"1\. Developer: .+\n2\. /);
    expect(record).toContain('(playbook)');
    expect(exported([expired], { columns: ['sources'] })).toContain(
      'tencent-trtc-web-v4-zh › SIGNAL_CHANNEL',
    );
  });

  it('says that an entry is deprecated or disputed', () => {
    const flagged = catalog.entries.filter(({ disputes, deprecated }) => disputes.length > 0 || deprecated);
    const records = exported(flagged, { columns: ['flags'], csv: { bom: false } })
      .split('\r\n')
      .slice(1, -1);
    expect(new Set(records.flatMap((record) => record.replaceAll('"', '').split('\n')))).toEqual(
      new Set(['Deprecated', 'The documents disagree']),
    );
  });
});

describe('JSON', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const fits = ajv.compile(schema);
  /** The schema as it would be if a reader met no field that it does not name. */
  const fitsExactly = new Ajv2020({ allowUnionTypes: true }).compile(closed({ ...schema, $id: 'closed' }));

  it.each(exportLanguages)('is as its schema says: %s', (language) => {
    const content = JSON.parse(
      exported(catalog.entries, { format: 'json', columns: exportColumns, language }),
    );
    expect(fits(content), ajv.errorsText(fits.errors)).toBe(true);
    expect(fitsExactly(content), ajv.errorsText(fitsExactly.errors)).toBe(true);
    expect(content).toMatchObject({ count: catalog.entries.length, generator: { version: '1.2.3' } });
    expect(Object.keys(content.entries[0].title)).toEqual(language === 'both' ? ['zh', 'en'] : [language]);
  });

  it('has a field for each column and the id, and the schema names every one', () => {
    const columns: ExportColumn[] = ['code', 'retry'];
    const [entry] = JSON.parse(exported([expired], { format: 'json', columns })).entries;
    expect(entry).toEqual({ id: expired.id, code: '70001', retry: 'after-change' });
    expect(Object.keys(schema.$defs.entry.properties).toSorted()).toEqual([...exportColumns].toSorted());
  });

  it.each([{ version: 2 }, { format: 'other' }, { entries: [{ code: '1' }] }])(
    '%j is not as its schema says',
    (wrong) => {
      expect(fits({ ...JSON.parse(exported([expired], { format: 'json' })), ...wrong })).toBe(false);
    },
  );
});

/** A schema with no room for fields that it does not name, all the way down. */
function closed(part: unknown): object {
  if (Array.isArray(part))
    return part.map((each) => (typeof each === 'object' && each ? closed(each) : each));
  const entries = Object.entries(part ?? {}).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null ? closed(value) : value,
  ]);
  const whole = Object.fromEntries(entries);
  return 'properties' in whole && 'type' in whole ? { ...whole, additionalProperties: false } : whole;
}

describe('XLSX', () => {
  const partsOf = (bytes: Uint8Array) =>
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);

  it('freezes the headings, filters by them, and writes codes as numbers', () => {
    const { content } = exportEntries([expired], titles, {
      format: 'xlsx',
      language: 'both',
      columns: ['code', 'title'],
      query: '',
      version: '1',
    });
    const parts = Object.fromEntries(partsOf(content as Uint8Array));
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:C2"/>');
    expect(sheet).toContain('<c r="A2" s="4"><v>70001</v></c>');
    expect(parts['xl/workbook.xml']).toContain('<sheet name="错误码 Errors"');
  });

  it('cuts what is longer than a cell may be, says so there and in a note', () => {
    const { bytes, notes } = xlsxOf(tableWith([['😀'.repeat(20_000), 'x'.repeat(longestCell)]]));
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? bytes);
    const [long = '', fitting] = [...sheet.matchAll(/<t>([^<]*)<\/t><\/is><\/c>(?=<c|<\/row><\/sheetData)/g)]
      .map(([, text]) => text)
      .slice(-2);
    expect(long).toMatch(/^(😀)+… \[cut here, 7,\d\d\d more characters\]$/u);
    expect(long.length).toBeLessThanOrEqual(longestCell);
    expect(long.length).toBeGreaterThan(longestCell - 3);
    expect(fitting).toHaveLength(longestCell);
    expect(notes).toEqual([
      { zh: expect.stringContaining('有 1 个单元格'), en: expect.stringContaining('One cell is') },
    ]);
  });

  it('is the same file for the same entries', () => {
    const table = tableWith([['a', 1]]);
    expect(xlsxOf(table).bytes).toEqual(xlsxOf(table).bytes);
  });
});

describe('HTML', () => {
  it('allows itself its own style and nothing else', () => {
    const page = exported([expired], { format: 'html' });
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(page).toContain(`<style>${style}</style>`);
    expect(page).toContain(`content="default-src 'none'; style-src '${styleHash}'; base-uri`);
  });

  it('tells the language of the page and of words in another', () => {
    const page = exported([expired], {
      format: 'html',
      language: 'both',
      columns: ['code', 'meaning'],
      query: 'a<b',
    });
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<caption>Errdesk 错误码：a&lt;b（1 条）</caption>');
    expect(page).toContain(`<td class="prose" lang="en">${expired.meaning.en}</td>`);
  });
});

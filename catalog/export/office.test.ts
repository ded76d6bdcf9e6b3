import { catalog as shipped } from 'errdesk:catalog';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isDeep } from '../../scripts/depth';
import type { Cell } from './cells';
import { exportColumns } from './columns';
import { csvOf, defused } from './csv';
import { fragmentOf } from './html-fragment';
import { type ExportTable, tableOf } from './table';
import { hostileCells, tableWith } from './table-for-test';
import { titlesIn } from './titles';
import { xlsxOf } from './xlsx';
import { fitted } from './xlsx-text';

const folder = mkdtempSync(join(tmpdir(), 'errdesk-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const present = spawnSync('soffice', ['--version']).status === 0;
let files = 0;

const reading = {
  /** UTF-8 and commas; formulas are evaluated, as a person who opens the file has it. */
  csv: ['--infilter=CSV:44,34,76,1,,0,false,false,true'],
  html: ['--infilter=HTML (StarCalc)'],
  xlsx: [],
};
/** Every text in quotes and every number without, so that the one is told from the other. */
const writing = [
  '--convert-to',
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1',
];

/** The cells that LibreOffice finds in a file. */
async function cellsIn(extension: keyof typeof reading, content: string | Uint8Array): Promise<Cell[][]> {
  const name = `${++files}`;
  const path = join(folder, `${name}.${extension}`);
  const out = join(folder, `${name}-out`);
  writeFileSync(path, content);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const parameters = ['--headless', profile, ...reading[extension], ...writing, '--outdir', out, path];
  await promisify(execFile)('soffice', parameters, { timeout: 100_000 });
  const [found = ''] = readdirSync(out);
  return parse(readFileSync(join(out, found), 'utf8'), {
    relax_column_count: true,
    cast: (value, { quoting }) => (quoting ? value : value === '' ? null : Number(value)),
  });
}

const hostile = tableWith(hostileCells.map((cell, at) => [at, cell]));
const everything = tableOf(shipped.entries, titlesIn(shipped), exportColumns, ['zh', 'en']);
const headingsOf = ({ headings }: ExportTable) => headings.map(({ text }) => text);

describe('LibreOffice', () => {
  beforeEach((context) => {
    if (!present) context.skip('LibreOffice (soffice) is not on this machine');
  });

  const inWorkbook = (cell: Cell) =>
    typeof cell === 'string' ? fitted(cell, 'en').replaceAll('\r\n', '\n') : cell;

  it.each([
    ['hostile cells', hostile] as const,
    ...(isDeep ? [['the whole catalog', everything] as const] : []),
  ])(
    'finds every cell of a workbook with its type: %s',
    async (_, table) => {
      const rows = table.rows.map((row) => row.map(inWorkbook));
      expect(await cellsIn('xlsx', xlsxOf(table).bytes)).toEqual([headingsOf(table), ...rows]);
    },
    120_000,
  );

  /** In CSV every field may be a number or a date, which is for the reader to guess. */
  const guessed = new Set<Cell>(['-1001', '+86', '007', '1e5', '2024-01-02']);
  /** LibreOffice's own limit of a field. */
  const longestField = 65_535;
  const inCsv = (cell: Cell) =>
    typeof cell === 'string' ? defused(cell).replace(/\r\n?/g, '\n').slice(0, longestField) : cell;

  it.each([
    ['hostile cells', tableWith(hostile.rows.filter(([, cell]) => !guessed.has(cell ?? null)))] as const,
    ...(isDeep ? [['the whole catalog', everything] as const] : []),
  ])(
    'finds every cell of a CSV and runs none: %s',
    async (_, table) => {
      const rows = table.rows.map((row) => row.map(inCsv));
      // Versions such as 4.11 are guessed too.
      const since = table.headings.findIndex(({ column }) => column === 'since');
      const plain = (row: readonly Cell[]) => row.map((cell, at) => (at === since ? String(cell) : cell));
      const found = await cellsIn('csv', csvOf(table));
      expect(found.map(plain)).toEqual([headingsOf(table), ...rows].map(plain));
    },
    120_000,
  );

  it('runs nothing of a table that was copied', async () => {
    const formulas = hostileCells.filter((cell) => typeof cell === 'string' && defused(cell) !== cell);
    const found = await cellsIn(
      'html',
      `<meta charset="utf-8">${fragmentOf(tableWith(formulas.map((cell) => [cell])))}`,
    );
    // Of spaces a page keeps what it likes.
    const bare = (cell: Cell) => String(cell).replace(/\s/g, '');
    expect(found.slice(1).map(([cell]) => bare(cell ?? null))).toEqual(
      formulas.map((cell) => bare(defused(String(cell)))),
    );
    expect(await cellsIn('html', '<table><tr><td>=1+1</td></tr></table>')).toEqual([[2]]);
  }, 120_000);

  it('would run a formula that was not defused', async () => {
    expect(await cellsIn('csv', 'a,b\r\n=1+1,-1001\r\n')).toEqual([
      ['a', 'b'],
      [2, -1001],
    ]);
  }, 120_000);
});

import type { Cell } from './cells';
import { exportColumns } from './columns';
import type { ExportTable } from './table';

/** Cells that break what was not written with care. */
export const hostileCells: readonly Cell[] = [
  '=HYPERLINK("https://evil.example","click")',
  "=cmd|' /C calc'!A0",
  '=1+1',
  ' =1+1',
  '＝1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  "''=1+1",
  "'quoted'",
  '-1001',
  '+86',
  '007',
  -1001,
  0,
  20001,
  null,
  'a|b\\|c\\',
  '\\',
  'say "so"',
  '"',
  'a,b;c\td',
  'two\nlines',
  'two\r\nlines',
  'one\rline',
  '\n',
  ' spaced ',
  '\u3000\u00a0',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table>',
  '&amp; &lt; &#60; &nbsp;',
  '**bold** _thin_ ~~gone~~ `code` [a](javascript:alert(1)) ![b](c) $x$',
  'JOIN_ROOM_FAILED __init__ _x0041_ _x000D_',
  '# no heading',
  '- no list',
  'https://example.com/a_b_c',
  '\u202egnp.exe\u202c \u200fאב\u200e',
  '😀👨‍👩‍👧‍👦🇨🇳 𠮷',
  '摄像头被占用：请关闭其他应用。',
  'constructor',
  '__proto__',
  'TRUE',
  '1e5',
  '2024-01-02',
  ']]>',
  'x'.repeat(100_000),
];

/** A table of any cells, one language, its columns called as in English. */
export function tableWith(rows: readonly (readonly Cell[])[]): ExportTable {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const headings = exportColumns
    .slice(0, width)
    .map((column) => ({ column, text: column, language: null, width: 10, prose: false }) as const);
  return { languages: ['en'], headings, rows };
}

import type { Language } from '../schema';
import type { Cell } from './cells';
import { columnNature, type ExportColumn } from './columns';
import { style, styleHash } from './html-style';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable, Heading } from './table';

export const tags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Nothing runs and nothing is loaded, whatever a cell holds. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** One page that needs no other file: the table with its caption, in both themes and for print. */
export function htmlOf(
  { languages, headings, rows }: ExportTable,
  caption: string,
  onProgress: OnProgress = untold,
): string {
  const [first] = languages;
  const named = headings.findIndex(({ column }) => column === 'title');
  const cells = headings.map((heading, at) => cellOf(heading, at === named, first));
  const heads = headings.map(
    (heading, at) =>
      `<th scope="col"${attributesOf(heading, at === named, first)}>${escaped(heading.text)}</th>`,
  );
  const row = (values: readonly Cell[]) =>
    `<tr>${values.map((value, at) => cells[at]?.(value) ?? '').join('')}</tr>\n`;
  return [
    '<!doctype html>\n',
    `<html lang="${tags[first]}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>${escaped(caption)}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n<table>\n`,
    `<caption>${escaped(caption)}</caption>\n`,
    `<thead>\n<tr>${heads.join('')}</tr>\n</thead>\n<tbody>\n`,
    ...mapped(rows, row, onProgress),
    '</tbody>\n</table>\n</main>\n</body>\n</html>\n',
  ].join('');
}

const said: ReadonlySet<ExportColumn> = new Set<ExportColumn>([
  'hex',
  'symbol',
  'aliases',
  'literals',
  'parent',
  'since',
  'document',
  'sources',
  'id',
]);

function attributesOf({ column, language }: Heading, headsRow: boolean, first: Language): string {
  const names = [
    ...(headsRow ? ['named'] : []),
    ...(column === 'code' ? ['said', 'code'] : []),
    ...(said.has(column) ? ['said'] : []),
    ...(columnNature[column].prose ? ['prose'] : []),
  ];
  const kind = names.length > 0 ? ` class="${names.join(' ')}"` : '';
  return language === null || language === first ? kind : `${kind} lang="${tags[language]}"`;
}

/** The title heads its row: by it the others are known. */
function cellOf(heading: Heading, headsRow: boolean, first: Language): (value: Cell) => string {
  const attributes = attributesOf(heading, headsRow, first);
  const [open, close] = headsRow
    ? [`<th scope="row"${attributes}>`, '</th>']
    : [`<td${attributes}>`, '</td>'];
  return (value) => open + (value === null ? '' : escaped(String(value))) + close;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as it is, it would be read as a line feed.
  '\r': '&#13;',
};

/** Right in an element as well as in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
}

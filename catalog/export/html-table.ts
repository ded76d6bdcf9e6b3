import { escaped, htmlPage, languageTags } from '../html-page';
import type { Language } from '../schema';
import type { Cell } from './cells';
import type { ExportColumn } from './columns';
import { style, styleHash } from './html-style';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable, Heading } from './table';

/** The table with its caption as a page, in both themes and for print. */
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
  return htmlPage({
    language: first,
    title: caption,
    style,
    styleHash,
    content: [
      `<table>\n<caption>${escaped(caption)}</caption>\n`,
      `<thead>\n<tr>${heads.join('')}</tr>\n</thead>\n<tbody>\n`,
      ...mapped(rows, row, onProgress),
      '</tbody>\n</table>\n',
    ],
  });
}

const vendorsWords: ReadonlySet<ExportColumn> = new Set<ExportColumn>([
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

function attributesOf({ column, language, prose }: Heading, headsRow: boolean, first: Language): string {
  const names = [
    ...(headsRow ? ['named'] : []),
    ...(column === 'code' ? ['said', 'code'] : []),
    ...(column !== null && vendorsWords.has(column) ? ['said'] : []),
    ...(prose ? ['prose'] : []),
  ];
  const kind = names.length > 0 ? ` class="${names.join(' ')}"` : '';
  return language === null || language === first ? kind : `${kind} lang="${languageTags[language]}"`;
}

/** The title is the heading of its row: it says what the other cells are about. */
function cellOf(heading: Heading, headsRow: boolean, first: Language): (value: Cell) => string {
  const attributes = attributesOf(heading, headsRow, first);
  const [open, close] = headsRow
    ? [`<th scope="row"${attributes}>`, '</th>']
    : [`<td${attributes}>`, '</td>'];
  return (value) => open + (value === null ? '' : escaped(String(value))) + close;
}

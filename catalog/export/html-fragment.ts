import { escaped, languageTags } from '../html-page';
import type { Cell } from './cells';
import { defused } from './csv';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable } from './table';

/** What a text needs so that Excel takes neither a number nor a formula out of it. */
const asText = String.raw`style="mso-number-format:'\@'"`;

/**
 * A table for the clipboard, to be pasted into a mail, a document or a spreadsheet. Those take no style sheet, so the
 * table says itself how it looks; and spreadsheets run what they paste, so formulas are defused as in CSV.
 */
export function fragmentOf(
  { languages, headings, rows }: ExportTable,
  onProgress: OnProgress = untold,
): string {
  const heads = headings.map(({ text }) => `<th align="left" ${asText}>${cellText(text)}</th>`);
  const row = (cells: readonly Cell[]) => `<tr>${cells.map(cellOf).join('')}</tr>`;
  return [
    `<table lang="${languageTags[languages[0]]}" border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">`,
    `<thead><tr>${heads.join('')}</tr></thead><tbody valign="top">`,
    ...mapped(rows, row, onProgress),
    '</tbody></table>',
  ].join('');
}

function cellOf(cell: Cell): string {
  if (cell === null) return '<td></td>';
  if (typeof cell === 'number') return `<td align="right">${cell}</td>`;
  return `<td ${asText}>${cellText(defused(cell))}</td>`;
}

/** Excel would begin a further row at a line break that does not say where it belongs. */
const lineBreak = '<br style="mso-data-placement:same-cell;">';

const cellText = (text: string) => escaped(text.replace(/\r\n?/g, '\n')).replaceAll('\n', lineBreak);

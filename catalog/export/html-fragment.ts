import { escaped, languageTags } from '../html-page';
import type { Cell } from './cells';
import { defused } from './csv';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable } from './table';

/** Keeps Excel from reading a text as a number or a formula. */
const asText = String.raw`style="mso-number-format:'\@'"`;

/**
 * A table for the clipboard, to be pasted into a mail, a document or a spreadsheet. These drop style sheets, so each
 * element has its style; and spreadsheets run formulas that are pasted, so they are defused as in CSV.
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

/** Without this style Excel would begin a new row at each line break. */
const lineBreak = '<br style="mso-data-placement:same-cell;">';

const cellText = (text: string) => escaped(text.replace(/\r\n?/g, '\n')).replaceAll('\n', lineBreak);

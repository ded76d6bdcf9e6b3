import type { Cell } from './cells';
import { mapped, type OnProgress, untold } from './progress';
import type { ExportTable } from './table';

/** A table as GitHub Flavored Markdown has it. */
export function markdownOf({ headings, rows }: ExportTable, onProgress: OnProgress = untold): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(cellText).join(' | ')} |\n`;
  const rule = `|${headings.map(({ column }) => (column === 'code' ? ' ---: |' : ' --- |')).join('')}\n`;
  return line(headings.map(({ text }) => text)) + rule + mapped(rows, line, onProgress).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Escapes a text so that a reader shows it as it is, whatever markup is in it. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  return String(cell)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
    .replace(/[\\`*~[\]|$]/g, '\\$&')
    .replace(emphasis, '\\_')
    .replace(/^\s+|\s+$/g, entitiesOf)
    .replace(/\r\n|\r|\n/g, '<br>');
}

/** Inside a word an underscore is no markup; escaped, JOIN_ROOM_FAILED could not be read in the source. */
const emphasis = /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** A reader cuts the spaces at the ends of a cell, unless they are written as entities. */
function entitiesOf(spaces: string): string {
  return spaces.replace(/[^\r\n]/g, (space) => `&#${space.charCodeAt(0)};`);
}

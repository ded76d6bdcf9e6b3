import { strToU8, Zip, ZipDeflate } from 'fflate/browser';
import type { Language, Text } from '../schema';
import type { Cell } from './cells';
import { defused } from './csv';
import { type OnProgress, untold } from './progress';
import type { ExportTable } from './table';
import { fixedParts, formats, lettersOf, sheetEnd, sheetHead, sheetPath } from './xlsx-parts';
import { fitted, longestCell, xmlText } from './xlsx-text';

/** So many rows are turned into bytes at once, since a string has a greatest length. */
const rowsAtOnce = 1_000;

/**
 * An Excel workbook with one sheet. Codes are numbers, all other cells words, so that no cell is a formula. Headings
 * are frozen and have filters. `notes` say what had to be cut.
 */
export function xlsxOf(
  { languages, headings, rows, named }: ExportTable,
  onProgress: OnProgress = untold,
): { bytes: Uint8Array; notes: Text[] } {
  const letters = headings.map((_, at) => lettersOf(at));
  const spoken = headings.map(({ language }) => language ?? languages[0]);
  const area = `$A$1:$${letters.at(-1) ?? 'A'}$${rows.length + 1}`;
  const titles = headings.map(({ text }, at) => wordsCell(`${letters[at]}1`, text, formats.heading));
  let cut = 0;
  const rowXml = (cells: readonly Cell[], index: number) => {
    const number = index + 2;
    cut += cells.filter((cell) => typeof cell === 'string' && cell.length > longestCell).length;
    const xml = cells.map((cell, at) => cellXml(`${letters[at]}${number}`, cell, spoken[at] ?? 'zh'));
    return `<row r="${number}">${xml.join('')}</row>`;
  };
  const bytes = zipped(fixedParts(sheetName(languages, named), area), function* () {
    yield `${sheetHead(headings.map(({ width }) => width))}<row r="1">${titles.join('')}</row>`;
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      onProgress(at / rows.length);
      yield rows
        .slice(at, at + rowsAtOnce)
        .map((cells, index) => rowXml(cells, at + index))
        .join('');
    }
    yield sheetEnd(area);
  });
  return { bytes, notes: cut > 0 ? [cutNote(cut)] : [] };
}

function cellXml(reference: string, cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}" s="${formats.number}"><v>${cell}</v></c>`;
  const format = defused(cell) === cell ? formats.words : formats.wordsLikeFormula;
  return wordsCell(reference, fitted(cell, language), format);
}

function wordsCell(reference: string, text: string, format: number): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<c r="${reference}" s="${format}" t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`;
}

function sheetName(languages: readonly Language[], names: Text = { zh: '错误码', en: 'Errors' }): string {
  return languages.map((language) => names[language]).join(' ');
}

function cutNote(count: number): Text {
  const longest = longestCell.toLocaleString('en');
  return {
    zh: `有 ${count} 个单元格超过 Excel 允许的 ${longest} 个字符，已截断并在末尾注明。需要全文请导出为别的格式。`,
    en: `${count === 1 ? 'One cell is' : `${count} cells are`} longer than the ${longest} characters that Excel allows; each was cut and says so at its end. The other formats hold all of it.`,
  };
}

/** One fixed time for all files inside a workbook, so that the same content gives the same bytes. */
const noTime = '1980-01-01T00:00:00';

/** @param sheet the sheet's own XML, piece by piece */
function zipped(parts: Record<string, string>, sheet: () => Iterable<string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (path: string) => {
    const file = new ZipDeflate(path, { level: 4 });
    file.mtime = noTime;
    zip.add(file);
    return file;
  };
  for (const [path, text] of Object.entries(parts)) add(path).push(strToU8(text), true);
  const file = add(sheetPath);
  for (const piece of sheet()) file.push(strToU8(piece));
  file.push(new Uint8Array(), true);
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

import { isTableName } from './file-kinds';
import { meaningOf } from './headings';

/** Units of a text that show whether it is worth looking for tickets in it. */
const beginning = 4096;

/**
 * Whether it is worth looking for several tickets in a text. That takes no time, and what surely is a log or a sentence
 * is not looked through.
 */
export function mayBeSeveral(text: string, name: string | null): boolean {
  if (name !== null && (isTableName(name) || /\.(json|html?)$/i.test(name))) return true;
  const start = text
    .slice(0, beginning)
    .replace(/^\ufeff/, '')
    .trimStart();
  const [line = ''] = start.split(/[\r\n]/, 1);
  if (line.length === start.length && !start.startsWith('[') && !start.startsWith('<')) return false;
  if (/^\[\s*["{]/.test(start) || (start.startsWith('{') && line.trimEnd().endsWith('}'))) return true;
  if (/^<(!doctype|html|table|meta|div)/i.test(start)) return true;
  const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  if (cells.length < 2) return false;
  return line.includes('\t') || cells.some((cell) => meaningOf(cell) !== undefined);
}

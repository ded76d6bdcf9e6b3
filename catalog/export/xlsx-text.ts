import type { Language } from '../schema';

/** Excel refuses a file with a longer cell; counted in UTF-16 units. */
export const longestCell = 32_767;

/** A text that fits a cell. If it had to be cut, its end says how much is missing. */
export function fitted(text: string, language: Language): string {
  if (text.length <= longestCell) return text;
  const room = longestCell - signOf(text.length, language).length;
  // Not between the halves of one character.
  const end = /[\ud800-\udbff]/.test(text.charAt(room - 1)) ? room - 1 : room;
  return text.slice(0, end) + signOf(text.length - end, language);
}

function signOf(missing: number, language: Language): string {
  const count = missing.toLocaleString('en');
  return language === 'zh' ? `…〔此处截断，还有 ${count} 个字符〕` : `… [cut here, ${count} more characters]`;
}

// Most texts hold none of these, and there may be a million of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const special = /[&<>"\0-\x08\x0b-\x1f\ufffe\uffff]|_x/;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as XML of a workbook. Characters that XML cannot contain are written as `_x000B_`, and a text that looks like
 * such an escape is escaped itself.
 */
export function xmlText(text: string): string {
  if (!special.test(text)) return text;
  return (
    text
      // In a cell a line ends with a line feed alone.
      .replaceAll('\r\n', '\n')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML cannot hold
      .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, asNumber)
  );
}

function asNumber(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

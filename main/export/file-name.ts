/** Bytes in UTF-8 of what the entries were looked for with, so that name and folder stay within what systems take. */
const longestScope = 100;

/**
 * A name for a table that says what is in it, and when it was made: `errdesk-room-sdk-2026-11-20.csv`.
 * Letters and digits of any script, dots and hyphens alone, which are legal everywhere.
 * @param scope what was looked for, word by word; of `kind:value` the value, and nothing of what was left out
 */
export function fileNameOf(scope: readonly string[], date: Date, extension: string): string {
  const words = scope
    .filter((word) => !/^-\D/.test(word))
    .map((word) => plain(word.replace(/^[a-z]+:/i, '')));
  const subject = shortened(words.filter(Boolean).join('-'));
  return `${['errdesk', ...(subject ? [subject] : []), dayOf(date)].join('-')}.${extension}`;
}

const plain = (word: string) =>
  trimmed(word.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')).toLowerCase();

const trimmed = (text: string) => text.replace(/^[-._]+|[-._]+$/g, '');

function shortened(text: string): string {
  const signs = [...text];
  while (new TextEncoder().encode(signs.join('')).length > longestScope) signs.pop();
  return trimmed(signs.join(''));
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** In bytes of UTF-8: name and folder together must stay within the limits of file systems. */
const longestScope = 100;

/**
 * A file name that says what is in a table and when it was made: `errdesk-room-sdk-2026-11-20.csv`. It has only
 * letters and digits of any script, dots and hyphens, which every file system allows.
 * @param scope the words of the search; of `kind:value` the value is used, and excluded words are not
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

import type { Entry, Text } from './schema';

/**
 * The title without the code in brackets that some have, because nothing else distinguishes them from another entry.
 */
export function plainTitle({ title, code }: Pick<Entry, 'title' | 'code'>): Text {
  const plain = (text: string) =>
    text.replace(/\s*[(（](-?\d+)[)）]$/, (whole, number) => (number === code ? '' : whole));
  return { zh: plain(title.zh), en: plain(title.en) };
}

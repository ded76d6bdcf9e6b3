import type { Entry, Text } from './schema';

/** The title without the code in brackets, which some bear because nothing else tells them from their neighbours. */
export function plainTitle({ title, code }: Pick<Entry, 'title' | 'code'>): Text {
  const plain = (text: string) =>
    text.replace(/\s*[(（](-?\d+)[)）]$/, (whole, number) => (number === code ? '' : whole));
  return { zh: plain(title.zh), en: plain(title.en) };
}

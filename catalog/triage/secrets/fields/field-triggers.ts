import { isAscii } from '../char-sets';
import { list } from '../list';
import type { FieldClass } from './field-class';

/**
 * Parts that many names of fields have, in lower case. A name that has none of them is searched for as a whole, as is one
 * that is not of ASCII: it has no end of its own in a sentence.
 */
export const stems: readonly string[] = list(`
  secret, token, ticket, key, sig, session, cert, credential, auth, hook, pass, pwd, login, account,
  card, licen, identity, phone, mobile, wifi, android, advertising, serial, mac, plate,
  birth, addr, street, name, contact, recipient, geo, gps
`);

/** Shorter ones count only where a word begins: "sn" is no part of "snapshot" that means anything. */
export const leastInside = 4;

const separators = ['', ' ', '_', '-'];

/** A name in each way in which its words may be written. */
export const spellings = (name: string): string[] =>
  name.includes(' ') ? separators.map((separator) => name.replaceAll(' ', separator)) : [name];

const isFound = (spelling: string): boolean =>
  isAscii(spelling) &&
  stems.some((stem) =>
    stem.length >= leastInside
      ? spelling.includes(stem)
      : spelling.split(/[ _-]/).some((word) => word.startsWith(stem)),
  );

/** Where one of these stands, in lower case, there may be the name of a field. */
export function triggersOf(fieldClasses: readonly FieldClass[]): readonly string[] {
  const names = fieldClasses.flatMap(({ names, words }) => [...names, ...words]);
  const others = names.flatMap(spellings).filter((spelling) => !isFound(spelling));
  return [...new Set([...stems, ...others])];
}

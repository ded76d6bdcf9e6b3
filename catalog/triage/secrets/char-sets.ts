/** A set of characters: a flag for each of ASCII, and one for all the others. */
export interface CharSet {
  readonly ascii: Uint8Array;
  readonly others: boolean;
}

/** The set of what a pattern for one character matches; `others` says whether that holds beyond ASCII. */
export function charSet(pattern: RegExp, others = false): CharSet {
  const ascii = new Uint8Array(128);
  for (let unit = 0; unit < 128; unit++) ascii[unit] = pattern.test(String.fromCharCode(unit)) ? 1 : 0;
  return { ascii, others };
}

export function isIn({ ascii, others }: CharSet, unit: number): boolean {
  return unit < 128 ? ascii[unit] === 1 : others;
}

/** Whether every character is of ASCII. */
export const isAscii = (text: string): boolean => !/[^\p{ASCII}]/u.test(text);

export const digit = charSet(/\d/);
export const hex = charSet(/[0-9a-fA-F]/);
export const alphanumeric = charSet(/[A-Za-z0-9]/);
export const base64Url = charSet(/[A-Za-z0-9_-]/);
/** Base64 in either alphabet, also where an address has encoded it. */
export const base64 = charSet(/[A-Za-z0-9+/=_.*~%-]/);
/** Base64 in either alphabet, and what joins names. */
export const base64Part = charSet(/[A-Za-z0-9_$+/=-]/);
/** What a name in code or in a configuration is made of. */
export const namePart = charSet(/[A-Za-z0-9_$-]/);
/** What a value without quotation marks is made of. */
export const unquoted = charSet(/[^\s"'`,;<>(){}[\]|\\]/, true);

/** A run of letters and digits of ASCII. */
export interface Token {
  start: number;
  end: number;
  /** Of what it is made. */
  made: number;
}

export const digit = 1;
export const upper = 2;
export const lower = 4;
/** No hexadecimal digit: `g` to `z`, in either case. */
export const otherLetter = 8;

const madeOf = new Uint8Array(128);
for (let unit = 48; unit <= 57; unit++) madeOf[unit] = digit;
for (let unit = 65; unit <= 90; unit++) madeOf[unit] = upper | (unit <= 70 ? 0 : otherLetter);
for (let unit = 97; unit <= 122; unit++) madeOf[unit] = lower | (unit <= 102 ? 0 : otherLetter);

/** Calls `visit` for each token, by ascending start. It gets the same object each time. */
export function forEachToken(text: string, visit: (token: Token) => void): void {
  const token: Token = { start: 0, end: 0, made: 0 };
  const { length } = text;
  let at = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    if (unit > 127 || madeOf[unit] === 0) {
      at++;
      continue;
    }
    const start = at;
    let made = 0;
    while (unit < 128 && madeOf[unit] !== 0) {
      made |= madeOf[unit] ?? 0;
      at++;
      if (at >= length) break;
      unit = text.charCodeAt(at);
    }
    token.start = start;
    token.end = at;
    token.made = made;
    visit(token);
  }
}

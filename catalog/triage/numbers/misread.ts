import type { NumberToken } from './number-token';

/** Letters that a scanner reads for a digit, Latin, Greek and Cyrillic. */
const digitOf: Readonly<Record<string, string>> = {
  ...{ O: '0', o: '0', Ο: '0', ο: '0', О: '0', о: '0', D: '0', Q: '0' },
  ...{ l: '1', I: '1', '|': '1', Z: '2', S: '5', B: '8' },
};
export const likeDigits = Object.keys(digitOf).join('');
const alike = likeDigits.replace('|', '\\|');
const run = new RegExp(`[\\d${alike}]{4,8}(?![\\w${alike}$@])`, 'y');
/** Not within an id, a version, a path or an encoded text. */
const insideBefore = /(?:[\w$@#.+/]|\w-)$/;
const insideAfter = /^(?:[.:/+=-]\w|[$@#])/;

/** A flag for each unit of these alphabets, asked of both neighbours of every number. */
const likeDigit = new Uint8Array(0x500);
for (const unit of likeDigits) likeDigit[unit.charCodeAt(0)] = 1;

export function isLikeDigit(unit: number): boolean {
  return likeDigit[unit] === 1;
}

/** In UTF-16 units: letters that may stand before the first real digit. */
const mostLeading = 3;

/**
 * A number most of whose digits are there and some of which were read as letters: `7OO01`. `at` is the offset of its
 * first real digit. Undefined where it may be a name, an id or an amount just as well.
 */
export function misreadAt(text: string, at: number): Omit<NumberToken, 'start' | 'negative'> | undefined {
  let first = at;
  while (at - first < mostLeading && isLikeDigit(text.charCodeAt(first - 1))) first--;
  run.lastIndex = first;
  const written = run.exec(text)?.[0];
  if (written === undefined) return undefined;
  const end = first + written.length;
  const real = written.replace(/\D/g, '').length;
  if (real === written.length || /^\||\|$/.test(written)) return undefined;
  if (!isMostlyDigits(written, real) && !isRoundUnderKey(text, first, written)) return undefined;
  if (insideBefore.test(text.slice(Math.max(0, first - 2), first))) return undefined;
  if (insideAfter.test(text.slice(end, end + 2))) return undefined;
  const digits = [...written].map((unit) => digitOf[unit] ?? unit).join('');
  if (digits.startsWith('0')) return undefined;
  return { digitsAt: first, end, value: Number(digits), form: 'misread', digits };
}

/** More digits than letters, or as many where the letters are all round: 1OOO13. */
function isMostlyDigits(written: string, real: number): boolean {
  return real * 2 > written.length || (real * 2 === written.length && /^[\dOoΟοОо]+$/.test(written));
}

/** The key of a code right before a value: `"errCode":"-1OOO"`, 错误码：1OOOO1. */
const codeKey =
  /(?:\b\w{0,20}(?:err(?:or)?|res(?:ult)?|ret|status|server|sub|inner)?_?-?(?:code|errno|err_?no)["']?\s?[:=]\s?["']?|(?:错误|返回|状态)(?:码|代码|值)\s?(?:[:：=是为]\s?)?["'“]?)[-−]?$/i;

/** Under a key for codes every nought may have been read as a letter: 1OOOO1. */
function isRoundUnderKey(text: string, first: number, written: string): boolean {
  return (
    /^[1-9][\dOoΟοОо]+$/.test(written) && codeKey.test(text.slice(Math.max(0, first - longestKey), first))
  );
}
/** In UTF-16 units. */
const longestKey = 40;

/** `1000S`, `500B`, `S5001`: an amount with its unit, or a number with its series. */
const withUnit = /^[SBZ]\d+$|^\d+[SB]$/;

/** Whether what was read as a digit is more likely a unit or the mark of a series. */
export function maybeUnit(written: string): boolean {
  return withUnit.test(written);
}

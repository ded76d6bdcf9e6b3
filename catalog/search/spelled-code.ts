import { digitOf, valueInThousands } from '../lexicon/digit-words';

/** Letters that are typed, or read off a picture, for a digit; folded. */
const digitLike: Readonly<Record<string, string>> = {
  ...{ o: '0', о: '0', ο: '0' },
  ...{ l: '1', i: '1', '|': '1', s: '5', b: '8' },
};

/** At most one of them before the first digit: more are a word. */
const mixed = /^([+-]?)(?=.?\d)([\doоοli|sb]{4,8})$/;
const readOut = /^(负|minus |-)?([零〇洞一幺二两三四五六七拐八九勾]{3,8})$/;
const told = /^(负|-)?([一二两三四五六七八九十][一二两三四五六七八九十百千万零〇]{2,9})$/;

/**
 * The decimal that a folded word spells otherwise: 4oooo500, 七零零五零, 负两千三百四十五. Undefined where it may be a word
 * just as well.
 */
export function spelledCode(word: string): string | undefined {
  return misread(word) ?? readAloud(word) ?? inThousands(word);
}

function misread(word: string): string | undefined {
  const [, sign = '', written] = mixed.exec(word) ?? [];
  if (written === undefined) return undefined;
  const real = written.replace(/\D/g, '').length;
  // More letters than digits only where all of them are round.
  const isNumber = real * 2 > written.length || /^[1-9][\doоο]+$/.test(written);
  if (!isNumber || real === written.length) return undefined;
  return sign + [...written].map((unit) => digitLike[unit] ?? unit).join('');
}

function readAloud(word: string): string | undefined {
  const [, sign, digits] = readOut.exec(word) ?? [];
  return digits && `${sign ? '-' : ''}${[...digits].map((unit) => digitOf[unit] ?? '').join('')}`;
}

function inThousands(word: string): string | undefined {
  const [, sign, digits] = told.exec(word) ?? [];
  const value = digits === undefined ? undefined : valueInThousands(digits);
  return value === undefined ? undefined : `${sign ? '-' : ''}${value}`;
}

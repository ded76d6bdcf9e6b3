import type { Text } from '../../../schema';

/** How two values differ, and whether so little that one is most likely meant for the other. */
export interface Difference extends Text {
  readonly isSlight: boolean;
}

const slight = (zh: string, en: string): Difference => ({ zh, en, isSlight: true });
const plain = (zh: string, en: string): Difference => ({ zh, en, isSlight: false });

/** Signs that nobody sees, or that stand between the words of a name. */
const unseen = /[\s\u200b-\u200f\u2060\ufeff]/gu;
const separators = /[\s._\-–—:/]/gu;

/** Signs that are taken for one another. */
const alike: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', '|': '1', s: '5', b: '8', z: '2' };
const asDigits = (text: string) => text.toLowerCase().replace(/[olis|bz]/g, (sign) => alike[sign] ?? sign);

/** How two values that are not the same differ, by the smallest difference that explains it. */
export function differenceOf(one: string, two: string): Difference {
  if (one.toLowerCase() === two.toLowerCase())
    return slight('两者大小写不同，算两个不同的值', 'they differ in letter case, so they are two values');
  if (one.replace(unseen, '') === two.replace(unseen, ''))
    return slight(
      '两者相差空格、换行或看不见的字符',
      'they differ in a blank, a line break or an invisible character',
    );
  if (one.normalize('NFKC') === two.normalize('NFKC'))
    return slight('两者一个用了全角字符，一个没有', 'one has full-width characters and the other has not');
  return spellingOf(one, two) ?? rest(one, two);
}

/** Differences of spelling: what stands between words, signs that change places, signs that look alike. */
function spellingOf(one: string, two: string): Difference | undefined {
  const [bare, other] = [one.replace(separators, ''), two.replace(separators, '')];
  if (bare === other && bare.length > 1)
    return slight(
      '两者相差连接符（连字符、下划线、空格等）',
      'they differ in what joins their parts (a hyphen, an underscore, a blank)',
    );
  if (bare.toLowerCase() === other.toLowerCase() && bare.length > 1)
    return slight(
      '两者的写法不同（大小写和连接符）',
      'they are spelt differently (letter case and what joins the parts)',
    );
  if (isSwapped(one, two))
    return slight('其中有两位前后颠倒了', 'two neighbouring characters have changed places');
  if (one.length > 3 && asDigits(one) === asDigits(two))
    return slight(
      '其中有看起来相似的字符写错了（例如字母 O 和数字 0、字母 l 和数字 1）',
      'characters that look alike were mixed up (the letter O and the digit 0, the letter l and the digit 1)',
    );
  return isOneLetterOff(one, two) ? slight('两者相差一个字符', 'they differ in one character') : undefined;
}

function rest(one: string, two: string): Difference {
  if (one.endsWith(two) || two.endsWith(one) || one.startsWith(two) || two.startsWith(one))
    return plain('一个比另一个多出一段', 'one of them has a piece more than the other');
  return plain('两者不是同一个', 'they are not the same');
}

/** Whether two neighbouring signs have changed places, and nothing else. */
function isSwapped(one: string, two: string): boolean {
  if (one.length !== two.length || one.length < 4) return false;
  const at = one.split('').findIndex((sign, index) => sign !== two[index]);
  return (
    at >= 0 && one[at] === two[at + 1] && one[at + 1] === two[at] && one.slice(at + 2) === two.slice(at + 2)
  );
}

/** The fewest signs of values of which one may be the other with a slip. */
const fewestSigns = 6;

/** Whether one letter is wrong, missing or too much. Numbers that differ in a digit are two of a series. */
function isOneLetterOff(one: string, two: string): boolean {
  const [longer, shorter] = one.length >= two.length ? [one, two] : [two, one];
  if (shorter.length < fewestSigns || longer.length - shorter.length > 1) return false;
  const from = longer.split('').findIndex((sign, index) => sign !== shorter[index]);
  if (from < 0) return false;
  const isSame = longer.slice(from + 1) === shorter.slice(longer.length === shorter.length ? from + 1 : from);
  const signs = `${longer[from] ?? ''}${longer.length === shorter.length ? (shorter[from] ?? '') : ''}`;
  // The last sign tells members of a series apart: room_a, room_b.
  return isSame && /^[a-z]+$/i.test(signs) && from > 0 && from < longer.length - 1;
}

import { matchesIn } from '../text/matches';
import type { NumberToken } from './number-token';

/** Digits as they are read out, also over a radio: 幺 洞 拐 勾. */
const digitOf: Readonly<Record<string, string>> = {
  ...{ 零: '0', 〇: '0', 洞: '0', 一: '1', 幺: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5' },
  ...{ 六: '6', 七: '7', 拐: '7', 八: '8', 九: '9', 勾: '9' },
  ...{ zero: '0', oh: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' },
  ...{ seven: '7', eight: '8', nine: '9' },
};

const han = '[零〇洞一幺二两三四五六七拐八九勾]';
const latin = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
/** At least four in a row, none of which is a tenth or a part of something larger. */
const readOut = new RegExp(
  `(?<sign>[负减])?(?<![十百千万第])(?<han>(?:${han}[ 、-]?){3,7}${han})(?![十百千万])|` +
    `(?<sign2>\\b(?:minus|negative)\\s)?\\b(?<latin>(?:${latin}[\\s,-]{1,2}){3,7}${latin})\\b`,
  'gi',
);
/** One look, before the forms are tried. */
const mayBe =
  /[零〇洞一幺二两三四五六七拐八九勾]{2}|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,-]/i;

/** Calls `visit` for every number of four to eight digits that is spelled out: 一一零二, two zero four zero six. */
export function scanSpoken(text: string, visit: (token: NumberToken) => void): void {
  if (!mayBe.test(text)) return;
  for (const { 0: whole, index, groups = {} } of matchesIn(text, readOut)) {
    const words = groups['han'] ? [...groups['han']] : (groups['latin'] ?? '').toLowerCase().split(/[^a-z]+/);
    const digits = words.map((word) => digitOf[word] ?? '').join('');
    const sign = groups['sign'] ?? groups['sign2'] ?? '';
    if (digits.startsWith('0')) continue;
    visit({
      start: index,
      digitsAt: index + sign.length,
      end: index + whole.length,
      value: Number(digits),
      negative: sign !== '',
      form: 'spoken',
      digits,
    });
  }
}

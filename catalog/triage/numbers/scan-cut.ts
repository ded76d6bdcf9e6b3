import { matchesIn } from '../text/matches';
import type { NumberToken } from './number-token';

/** What stands for a digit that could not be read. */
const gap = /(?<![\w.:/#$@+-])(?<sign>-)?(?<digits>\d{3,7})[_*xX□■�](?![\w*□■])/g;

const last = '(?:最后一?(?:位|个(?:数字?)?)|后[面边]的?(?:一|1)?(?:位|个数字?)|末(?:位|尾)|尾数)';
const lost =
  '(?:看不[清到见]|没(?:有)?(?:拍|截|显示|记|看|念|听|打)|被?(?:遮|挡|盖|裁|切|截)|糊|模糊|不清|缺|丢|漏|断)';
/** Words that say so of the digits before them. */
const cutWords = new RegExp(
  `${last}[^。\\n]{0,12}?${lost}|(?:后面|后边)(?:还|应该还)?有(?:一|1)\\s?(?:位|个数)|(?:少|缺|漏)了?\\s?(?:一|1|最后)\\s?(?:位|个数)|\\b(?:last|final) (?:digit|figure|number)\\b[^.\\n]{0,24}\\b(?:cut|missing|unreadable|illegible|smudged|hidden|covered|blurred|gone|lost|off|torn|cropped)|\\b(?:one|another|a) (?:more )?(?:digit|figure) (?:is |was |got |more )?(?:cut|missing|lost|after|behind|more|follows|cropped|hidden)|\\b(?:cut off|cropped|truncated) (?:after|before|at|the last)\\b`,
  'i',
);
/** In UTF-16 units: how far behind the digits it is said. */
const reach = 36;
const digitRun = /(?<![\w.:/#$@+])(?<sign>-)?(?<digits>\d{2,7})(?![\w.:/-])/g;

/** Calls `visit` for every number of which the text says that its last digit is lost: `160_`, 7034 后面还有一位没拍到. */
export function scanCut(text: string, visit: (token: NumberToken) => void): void {
  for (const match of matchesIn(text, gap)) visit(tokenOf(match, 1));
  if (!cutWords.test(text)) return;
  for (const match of matchesIn(text, digitRun)) {
    const end = match.index + match[0].length;
    if (cutWords.test(text.slice(end, end + reach).split('\n', 1)[0] ?? '')) visit(tokenOf(match, 0));
  }
}

function tokenOf({ 0: whole, index, groups = {} }: RegExpExecArray, gaps: number): NumberToken {
  const sign = groups['sign'] ?? '';
  const digits = groups['digits'] ?? '';
  return {
    start: index,
    digitsAt: index + sign.length,
    end: index + (gaps ? whole.length : sign.length + digits.length),
    value: Number(digits),
    negative: sign !== '',
    form: 'cut',
    digits,
  };
}

import { digitOf, valueInThousands } from '../../lexicon/digit-words';
import { matchesIn } from '../text/matches';
import type { NumberToken } from './number-token';
import { lostBehind } from './scan-lost';
import { withOtherEnd } from './scan-masked';

const han = '[零〇洞一幺二两三四五六七拐八九勾]';
const latin = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
/** At least four in a row, none of which is a tenth or a part of something larger. */
const readOut = new RegExp(
  `(?<sign>[负减]的?)?(?<![十百千万第])(?<han>(?:${han}[ 、-]?){3,7}${han})(?![十百千万])|` +
    `(?<sign2>\\b(?:minus|negative)\\s)?\\b(?<latin>(?:${latin}[\\s,-]{1,2}){3,7}${latin})\\b`,
  'gi',
);
/** Three, where they are all of a quotation or a clause: 五零零, "four one seven". */
const ofThree = new RegExp(
  `(?<=[，。,:：;“"'「]\\s?|^)(?<han>${han}[ 、-]?${han}[ 、-]?${han})(?=$|[，。,.;；”"'」!！?？\\n])|` +
    `(?<=[，。,:：;“"'「]\\s?|^|(?:says?|said|code|error) )(?<latin>${latin}[\\s,-]${latin}[\\s,-]${latin})(?=$|[，。,.;；”"'」!！?？\\n])`,
  'gi',
);
/** What is said of a code in a text that has three digits of it. */
const ofCode = /报|听|错|码|提示|\b(?:error|code|err)\b|说|念|\b(?:says?|said|phone|voice)\b/i;

/** A number that is told in thousands: 一千零二, 十万零一. At least one thousand. */
const inThousands =
  /(?<sign>[负减]的?)?(?<![十百千万第零一二两三四五六七八九几数多成上])(?<told>[一二两三四五六七八九十][一二两三四五六七八九十百千万零〇]{2,9})(?![十百千万多几来余夜零一二两三四五六七八九])/g;
/** The end of the same number in another reading: six three one oh four, or oh five; 二三四三，或者四四. */
const otherEnd = new RegExp(
  `^["'”]?[，,、]?\\s?(?:or(?: maybe| perhaps)?\\s|或者?是?|还是)(?:(?<latin>${latin}(?:[\\s-]${latin}){0,2})(?![\\s,-]{1,2}${latin})\\b|(?<han>${han}{1,3})(?!${han}|[十百千万个次人天分秒点]))`,
  'i',
);
/** In UTF-16 units. */
const endReach = 32;

/** One look, before the forms are tried. */
const mayBe =
  /[零〇洞一幺二两三四五六七拐八九勾十百千万]{2}|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,-]/i;

/** Calls `visit` for every number of three to eight digits that is spelled out: 一一零二, two zero four zero six. */
export function scanSpoken(text: string, visit: (token: NumberToken) => void): void {
  if (!mayBe.test(text)) return;
  const short = ofCode.test(text) ? matchesIn(text, ofThree) : [];
  for (const match of [...matchesIn(text, readOut), ...short]) {
    const { groups = {} } = match;
    const digits = digitsOf(groups);
    if (digits.startsWith('0')) continue;
    const sign = groups['sign'] ?? groups['sign2'] ?? '';
    visit(withEnd(text, spokenToken(match, sign, digits)));
  }
  if (!ofCode.test(text)) return;
  for (const match of matchesIn(text, inThousands)) {
    const value = valueInThousands(match.groups?.['told'] ?? '');
    if (value !== undefined) visit(spokenToken(match, match.groups?.['sign'] ?? '', String(value)));
  }
}

const digitsOf = (groups: Readonly<Record<string, string | undefined>>): string =>
  (groups['han'] ? [...groups['han']] : (groups['latin'] ?? '').toLowerCase().split(/[^a-z]+/))
    .map((word) => digitOf[word] ?? '')
    .join('');

function spokenToken({ 0: whole, index }: RegExpExecArray, sign: string, digits: string): NumberToken {
  return {
    start: index,
    digitsAt: index + sign.length,
    end: index + whole.length,
    value: Number(digits),
    negative: sign !== '',
    form: 'spoken',
    digits,
  };
}

/** The same with its last digits in both readings, where another is told right behind it, or with one more that was lost. */
function withEnd(text: string, token: NumberToken): NumberToken {
  const other = otherEnd.exec(text.slice(token.end, token.end + endReach));
  const mask = other && withOtherEnd(token.digits ?? '', digitsOf(other.groups ?? {}));
  if (mask) return { ...token, end: token.end + other[0].length, form: 'masked', digits: mask };
  const rest = lostBehind(text, token.end);
  return rest ? { ...token, form: 'masked', digits: `${token.digits}${rest}` } : token;
}

import { matchesIn } from '../text/matches';
import { digitOf } from './digit-words';
import type { NumberToken } from './number-token';

const han = '[零〇洞一幺二两三四五六七拐八九勾]';
const latin = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
/** At least four in a row, none of which is a tenth or a part of something larger. */
const readOut = new RegExp(
  `(?<sign>[负减])?(?<![十百千万第])(?<han>(?:${han}[ 、-]?){3,7}${han})(?![十百千万])|` +
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
const ofCode = /报|错|码|提示|\b(?:error|code|err)\b|说|念|\b(?:says?|said|phone|voice)\b/i;

/** One look, before the forms are tried. */
const mayBe =
  /[零〇洞一幺二两三四五六七拐八九勾]{2}|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[\s,-]/i;

/** Calls `visit` for every number of three to eight digits that is spelled out: 一一零二, two zero four zero six. */
export function scanSpoken(text: string, visit: (token: NumberToken) => void): void {
  if (!mayBe.test(text)) return;
  const short = ofCode.test(text) ? matchesIn(text, ofThree) : [];
  for (const { 0: whole, index, groups = {} } of [...matchesIn(text, readOut), ...short]) {
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

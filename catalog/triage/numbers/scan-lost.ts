import { matchesIn } from '../text/matches';
import { digitChoice, pairChoice } from './digit-choices';

/** Digits of which the next one, or the next two, could not be read. */
const run =
  /(?<![\w./#$@+*?□■█]|\d:)(?<sign>[-−])?(?<run>0x[\da-f]{2,3}|\d{2,7})(?!\d|[.:/]\d|\s?[%年月日])(?<mark>\s?(?:[~…‽•¿#?？*xX_⬛⬜◼◻▪▫★☆✱※‥]{1,2}|\.{3}|[[(<{][^\])>}\d]{1,16}[\])>}]))?/gi;
/** Why a digit could not be read, seen or heard. */
const loss =
  /糊|看不|认不|听不|没[拍截看听]|遮|挡|盖|裁|切掉|截掉|打码|模糊|不清|缺|漏|晕|反光|裂|污|脏|磨|褪|花了|花屏|杂音|噪|涂|划|撕|破|折|吃|吞|黑块|马赛克|问号|波浪|下划线|圆点|[那末尾](?:一)?[位数]|最后|\b(?:glare|smudg\w*|smear\w*|blur\w*|cut|cropp?\w*|torn|tear|crack\w*|stain\w*|sticker|noise|static|cover\w*|hidden|under|eaten|missing|lost|unreadable|illegible|faded|scratch\w*|burn\w*|hole|fold\w*|crease\w*|thumb|finger|reflect\w*|(?:last|final|next) (?:two|digits?|chars?|figures?|ones?|is|are)|one (?:more )?(?:digit|figure|character)|breaks? up|broke up|drops? out|can['’]?t (?:read|tell|see|make)|cannot (?:read|tell|see|make)|unclear|obscured|redacted|pixel\w*|damaged|garbled|coughs?|hiss\w*|beep\w*|crackl\w*)\b/i;
const two = /两[位个]|\b(?:two|both) (?:digits?|figures?|characters?|are|were|of them)\b|\blast two\b/i;
/** In UTF-16 units: how far behind the digits it is told which, and how long a text is in which people tell so. */
const reach = 140;
const longest = 600;

/**
 * Calls `visit` for digits behind which the text tells that another was lost, and which of a few it may be, with a
 * pattern of all: 1638 然后一道裂纹，可能是 5 可能是 6; "7001" and then glare; could be a 3, could be a 4.
 */
export function scanLost(text: string, visit: (match: RegExpExecArray, digits: string) => void): void {
  if (text.length > longest) return;
  for (const match of matchesIn(text, run)) {
    const { run: digits = '', mark } = match.groups ?? {};
    const rest = lostBehind(text, match.index + match[0].length, mark !== undefined);
    if (rest !== undefined) visit(match, `${digits.toLowerCase()}${rest}`);
  }
}

/** A pattern of the digits that were lost behind an offset; undefined where the text does not tell which it may be. */
export function lostBehind(text: string, end: number, isMarked = false): string | undefined {
  const behind = upToNumber(text.slice(end, end + reach));
  if (!isMarked && !loss.test(behind)) return undefined;
  const pair = two.test(behind) ? pairChoice(behind) : undefined;
  const choice = digitChoice(behind);
  return pair ?? (choice === undefined ? undefined : `[${choice}]`);
}

/** What is said up to the next number of some length. */
function upToNumber(said: string): string {
  const next = /(?<![\d.])-?\d{3,}/.exec(said);
  return next ? said.slice(0, next.index) : said;
}

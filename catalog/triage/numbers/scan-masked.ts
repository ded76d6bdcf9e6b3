import { digitOf } from '../../lexicon/digit-words';
import { matchesIn } from '../text/matches';
import { digitChoice, pairChoice } from './digit-choices';
import type { NumberToken } from './number-token';
import { scanLost } from './scan-lost';

/** In digits: shorter numbers with two in brackets are a count and its parts. */
const fewestOfTwo = 4;

/** Any digit, in a mask. */
const any = '.';

/** What stands for a digit that could not be read. */
const gap = '[_*xX?？#□■▇█▓▒▮▯○●◯·\ufffd几]';
/** A run of digits of which one or two could not be read, at any place: `160_`, `*0003`, `-23□1`. */
const gapped = new RegExp(
  String.raw`(?<![\w./#$@+*?-]|\d:)(?<sign>[-−])?(?<run>(?!0[xX])(?=[\d]*${gap})(?=(?:${gap}*\d){3})(?:\d|${gap}(?!${gap}{2})){4,9})(?![\w*□■█])`,
  'g',
);
/** The same under a key for codes, where two digits are enough: `serverCode: "10?"`. */
const shortGapped =
  /(?<=\w["']?\s?[:=]\s?["']?)(?<sign>[-−])?(?<run>\d{2}[_*xX?□■█])(?=["']?\s?(?:[,;}\])，。；\s]|$))/g;

/** A hexadecimal number of which a digit is lost: `0x404_`, 0x404…. */
const hexGapped =
  /(?<![\w.])(?<sign>[-−])?(?<run>0x(?=[\da-f]*[_*?？□■▇█▓▒○●◯\ufffd…])(?=(?:[^\da-f]*[\da-f]){3})[\da-f_*?？□■▇█▓▒○●◯\ufffd…]{4,5})(?![\w])/gi;

/** Two readings of its last digits, as a reader of pictures or of hands writes them: `3000041[0|1]`, -230(0/1). */
const ofTwo =
  /(?<![\w./#$@+*?-]|\d:)(?<sign>[-−])?(?<run>0x[\da-f]{1,4}|\d{1,7})[[({](?<one>\d{1,2}|(?<=0x[\da-f]{1,4}[[({])[\da-f])\s?(?:[|/,、或]|or)\s?(?<two>\d{1,2}|[\da-f](?<=0x[\da-f]{1,4}[[({][^\])}]{1,6}))[\])}](?<tail>\d{0,4})(?!\w)/gi;

const lost =
  '(?:看不[清到见]|认不出|听不清|没(?:有)?(?:拍|截|显示|记|看|念|听|打)|(?:被)?[^。，\\n]{0,8}?(?:遮|挡|盖|裁|切|截|打码|打掉|压)|糊|模糊|不清|缺|丢|漏|断|去掉|少了)';
const lostEn =
  "(?:cut|missing|unreadable|illegible|smudged|hidden|covered|blurred|gone|lost|off|torn|cropped|masked|removed|dropped|unclear|overwritten|can(?:no|')t (?:read|tell|see|make out))";
/** Words that say that the last digit of those before them is lost, or more than it. */
const lastLost = new RegExp(
  `(?:后[面边]|最后|末尾?)(?:的)?(?:那|一)?(?:位|个数?字?|数字?)[^。\\n\\d]{0,16}[\\d零一二三四五六七八九]\\s?(?:或者?|还是|或是)\\s?[\\d零一二三四五六七八九](?!\\d)|\\b(?:last|final) (?:digit|figure|number)\\b[^.\\n\\d]{0,24}\\d or (?:an? )?\\d(?!\\d)|(?:最后一?(?:位|个(?:数字?)?)|后[面边]的?(?:一|1)?(?:位|个数字?)|末(?:一?位|尾)|尾数)[^。\\n]{0,12}?${lost}|(?:后面|后边)(?:还|应该还)?有(?:一|1)\\s?(?:位|个数)|(?:少|缺|漏)了?\\s?(?:一|1|最后)\\s?(?:位|个数)|加?半个数字|^[,，]?\\s?(?:and )?(?:then|followed by|后面(?:是|像))\\s?(?:maybe |perhaps |possibly )?(?:an? |either (?:an? )?)?\\d\\b|\\b(?:last|final) (?:digit|figure|number)\\b[^.\\n]{0,32}\\b${lostEn}|\\b(?:one|another|a) (?:more )?(?:digit|figure) (?:is |was |got |more )?(?:${lostEn}|after|behind|more|follows)|\\b(?:cut off|cropped|truncated) (?:after|before|at|the last)\\b`,
  'i',
);
/** What the digits are that can be read, told after the one that cannot: 最后一位看不清，前面是 230. */
const restIs =
  /(?:前(?:面|边|几位|[三四五六七]位)|其[余他]|剩下)(?:的|几位|部分|数字)?(?:是|为|：|:)\s?["“]?$|\b(?:the rest|the others|what is before it|the first \w+|everything before) (?:is|are|reads?|reading) ["“]?$/i;
/** The same of the first digit. */
const firstLost = new RegExp(
  `(?:首|头一?|第一|第1|最前面?(?:一)?|开头(?:一|那)?)(?:位|个(?:数字?)?)[^。\\n]{0,12}?${lost}|(?:去掉|删掉|抹掉|少了|截掉)了?(?:首|头一?|第一|最前面?的?(?:一)?)(?:位|个)|(?:首|第一|开头)(?:位|个)?(?:数字)?(?:换|替换|改)成|\\bfirst (?:digit|figure|character|char)\\b[^.\\n]{0,32}\\b(?:${lostEn}|replaced|stripped)|\\b(?:without|minus|drops?|strips?|removes?) (?:the|its) first (?:digit|figure)\\b`,
  'i',
);
/** Only so many of the last digits are there. */
const onlyTail =
  /(?:尾号(?:是|为)?\s?[:：]?\s?$|\b(?:it |code |number )?(?:ends|ending|ended) (?:in|with)\s?[:"“]?\s?$|只(?:有|剩|保留|截|留|取|看到|拍到|能看到)[^。\n]{0,6}?(?:最?后|末|尾)(?:面)?的?\s?(?:\d|[两二三四五六几])\s?位|(?:最后|末|后)\s?(?:\d|[三四五六])\s?(?:位|个数字?)(?:是|为|数)?|%\s?10{2,5}\b|\b(?:truncat\w*|cut\w*|keep\w*|kept|only|just) [^.\n]{0,32}\blast (?:two|three|four|five|six|\d) (?:digits|figures)\b)/i;
/** One look, before anything else of these is tried. */
const mayBe =
  /位|尾号|\bend(?:s|ing|ed) (?:in|with)|character|个数|尾数|末尾|数字|开头|打头|%\s?10|\b(?:digit|figure|char|cut off|cropped|truncated|starts? with|begins? with)/i;
/** How a code begins and ends, as somebody remembers it: 六开头五位，最后是 007; starts with 70, ends with 47. */
const remembered =
  /(?:(?<long>[三四五六七八3-8])位(?:数)?[^。；\n]{0,8}?)?(?:(?<head>\d{1,5}|[一二三四五六七八九])(?:打头|开头|起头)|(?:开头|前面?|头)(?:是|为)?\s?(?<head2>\d{1,5})|\b(?:starts?|begins?|beginning|starting) with (?:a )?(?<head3>\d{1,5}))[^。；\n]{0,16}?(?:(?<long2>[三四五六七八3-8]) ?位(?:数)?[^。；\n]{0,8}?)?(?:(?:最后|末尾|结尾|后面)(?:几位|[两三四]位)?(?:是|为)?\s?(?<tail>\d{1,4})(?!\d)|\b(?:ends?|ending) (?:with|in) (?:a )?(?<tail2>\d{1,4})\b)/gi;
/** In UTF-16 units: how far behind the digits it is said, and before them. */
const reach = 56;
const reachBefore = 80;
const digitRun = /(?<![\w./#$@+*?□■█-]|\d:)(?<sign>[-−])?(?<run>0x[\da-f]{2,3}|\d{2,7})(?![\w.:/*?□■█-])/gi;
/** One more digit that follows: 0x404 and then one character, 1645 后面一位糊了. */
const oneMore =
  /^["'”’]?[，,]?\s{0,2}(?:(?:and |, )?(?:then|followed by|plus|with)\s(?:an?|one|another|some)\s(?:last |final |more |further )?(?:digit|character|char|figure|letter|sign)\b|后(?:面|边|头)?(?:还有)?(?:那|的)?(?:一|1)?(?:位|个(?:字符?|数字?|字母)?)[^。\n]{0,10}(?:糊|看不|没|不清|遮|挡|裁|花|缺|磨|反光))/i;
/** The end of the same number in another reading: 16453, or 54; 10003 或 08. */
const otherEnd =
  /(?<![\w./#$@+*?-]|\d:)(?<sign>[-−])?(?<run>\d{4,8})["'”]?\s?[,，、]?\s?(?:or(?: maybe| perhaps)?|或者?是?|还是)\s?["'“]?(?<other>\d{1,2})(?![\d.:/%]|\s?(?:times|users|people|minutes?|seconds?|hours?|days?|calls|rooms|个|次|人|分|秒|小时|天|台|%|[-−–]))/gi;

/**
 * Calls `visit` for every number of which a digit could not be read, or of which the text says that a digit is lost:
 * `160_`, `*0003`, 7034 后面还有一位没拍到, 只有最后三位 412. Its `digits` are a pattern of what it may be.
 */
export function scanMasked(text: string, visit: (token: NumberToken) => void): void {
  const seen = new Set<number>();
  const visitOnce = (token: NumberToken) => {
    if (!seen.has(token.digitsAt)) visit(token);
    seen.add(token.digitsAt);
  };
  for (const pattern of [gapped, shortGapped])
    for (const match of matchesIn(text, pattern).filter((one) => !endsQuestion(text, one))) {
      const mask = (match.groups?.['run'] ?? '').replace(/\D/g, any);
      visitOnce(tokenOf(match, narrowed(mask, wideBehind(text, match))));
    }
  scanReadings(text, visitOnce);
  scanLost(text, (match, digits) => visitOnce(tokenOf(match, digits)));
  for (const match of matchesIn(text, otherEnd)) {
    const mask = withOtherEnd(match.groups?.['run'] ?? '', match.groups?.['other'] ?? '');
    if (mask) visitOnce(tokenOf(match, mask));
  }
  if (!mayBe.test(text)) return;
  for (const match of matchesIn(text, remembered)) visitOnce(rememberedOf(match));
  for (const match of matchesIn(text, digitRun)) {
    const mask = maskOf(text, match);
    if (mask) visitOnce(tokenOf(match, mask));
  }
}

/** What begins a question: its mark stands right behind the number that it ends with. */
const asks =
  /(?:有没有|有谁|有人|哪|什么|怎么|咋|谁|吗|见过|[碰遇]到过|是不是|知道)[^。，,；;？?\n]{0,48}$|\b(?:any(?:one|body)|who|what|why|how|does|did|has|have you|ever|know|seen)\b[^.,;?\n]{0,60}$/i;

/** `有没有人遇到过 -1000？`: a mark that ends the question is no lost digit. */
function endsQuestion(text: string, { 0: whole, index }: RegExpExecArray): boolean {
  if (!/^[-−]?\d{3,}[?？]$/.test(whole)) return false;
  return asks.test(text.slice(Math.max(0, index - reachBefore), index));
}

/** The pattern of a number whose last digits may be others. */
export function withOtherEnd(run: string, other: string): string | undefined {
  if (run.length <= other.length || run.endsWith(other)) return undefined;
  return `${run.slice(0, -other.length)}(?:${run.slice(-other.length)}|${other})`;
}

/** Hexadecimal numbers of which a digit is lost, and numbers of which two readings are written. */
function scanReadings(text: string, visit: (token: NumberToken) => void): void {
  for (const match of matchesIn(text, hexGapped)) {
    const mask = (match.groups?.['run'] ?? '').toLowerCase().replace(/(?!^0x)[^\da-fx]/g, any);
    visit(tokenOf(match, narrowed(mask, wideBehind(text, match))));
  }
  for (const match of matchesIn(text, ofTwo)) {
    const { run = '', one = '', two = '', tail = '' } = match.groups ?? {};
    const length = run.length + one.length + tail.length;
    if (one.length === two.length && one !== two && length >= fewestOfTwo)
      visit(tokenOf(match, `${run}(?:${one}|${two})${tail}`.toLowerCase()));
  }
}

const behindOf = (text: string, { 0: whole, index }: RegExpExecArray): string =>
  text.slice(index + whole.length, index + whole.length + reach).split('\n', 1)[0] ?? '';

/** In UTF-16 units: how far behind a number it is told which its lost digit may be, also in the next sentence. */
const choiceReach = 140;

const wideBehind = (text: string, { 0: whole, index }: RegExpExecArray): string =>
  text.slice(index + whole.length, index + whole.length + choiceReach);

/** The pattern of what digits may be that the text around them says are not all. */
function maskOf(text: string, match: RegExpExecArray): string | undefined {
  const run = match.groups?.['run'] ?? '';
  const behind = behindOf(text, match);
  const before =
    text
      .slice(Math.max(0, match.index - reachBefore), match.index)
      .split('\n')
      .at(-1) ?? '';
  if (/^0x/i.test(run))
    return oneMore.test(behind) ? narrowed(`${run.toLowerCase()}${any}`, behind) : undefined;
  if (onlyTail.test(before) || onlyTail.test(behind)) return `${any}+${run}`;
  if (firstLost.test(before) || firstLost.test(behind)) return `${any}${run}`;
  if (lastLost.test(behind) || oneMore.test(behind)) return narrowed(`${run}${any}`, behind);
  return restIs.test(before) && lastLost.test(before) ? narrowed(`${run}${any}`, before) : undefined;
}

/** The digit that is written, or told as a word; a number of several stays as it is. */
const digitIn = (written: string): string => digitOf[written.toLowerCase()] ?? written;

/** With the digits that its one unknown digit may be, where the text says which; or its two, at the end. */
function narrowed(mask: string, behind: string): string {
  const unknown = mask.split(any).length - 1;
  if (unknown === 2 && mask.endsWith(any + any)) return mask.slice(0, -2) + (pairChoice(behind) ?? any + any);
  const digits = unknown === 1 ? digitChoice(behind) : undefined;
  return digits === undefined ? mask : mask.replace(any, `[${digits}]`);
}

/** The same of a number of which only the beginning and the end are told. */
function rememberedOf({ 0: whole, index, groups = {} }: RegExpExecArray): NumberToken {
  const head = groups['head'] ?? groups['head2'] ?? groups['head3'] ?? '';
  const tail = groups['tail'] ?? groups['tail2'] ?? '';
  const long = groups['long'] ?? groups['long2'];
  const start = digitIn(head);
  const missing = long ? Number(digitIn(long)) - start.length - tail.length : undefined;
  const middle = missing === undefined ? `${any}+` : any.repeat(Math.max(0, missing));
  const span = { start: index, digitsAt: index, end: index + whole.length };
  return {
    ...span,
    value: Number(start + tail),
    negative: false,
    form: 'masked',
    digits: start + middle + tail,
  };
}

function tokenOf({ 0: whole, index, groups = {} }: RegExpExecArray, digits: string): NumberToken {
  const sign = groups['sign'] ?? '';
  return {
    start: index,
    digitsAt: index + sign.length,
    end: index + whole.length,
    value: Number((groups['run'] ?? '').replace(/\D/g, '')),
    negative: sign !== '',
    form: 'masked',
    digits,
  };
}

import { digitOf } from '../../lexicon/digit-words';

/** How people tell which of a few digits one may be: 像 0 也像 1, could be a 3, could be a 4. */
export interface ChoiceForm {
  readonly pattern: RegExp;
  /** Samples: a text, and the digits that it tells; and texts that tell none. */
  readonly catches: readonly (readonly [string, string])[];
  readonly leaves: readonly string[];
}

const word = '(?:zero|one|two|three|four|five|six|seven|eight|nine)';
const sign = `(?:[\\d零一二三四五六七八九幺]|\\b${word}\\b)`;
/** A digit by itself, in quotes or not. */
const d = (name: string) => `["“'‘「]?(?<${name}>${sign})["”'’」]?`;
/** It counts nothing, and is no part of a number. */
const alone =
  '(?![\\dA-Za-z%/]|[.:]\\d|\\s?(?:times?|users?|people|persons|rooms?|calls?|minutes?|mins?|seconds?|hours?|days?|weeks?|of us|in \\d|[个次人秒天台条位页行遍回年月日点号楼层级倍万千百十]|\\s?分(?!不|辨|得|清)))';
const begins = '(?<![\\dA-Za-z.:/-])';
const either = (body: string) => new RegExp(`${begins}${body}${alone}`, 'i');

export const choiceForms: readonly ChoiceForm[] = [
  {
    // 3 or 4, a 3 or maybe an 8; with a third: 6, 7 or 8
    pattern: either(
      `(?:an? )?(?:${d('zero')}, )?(?:an? )?${d('one')}\\s{0,2},?\\s?(?:or(?: maybe| perhaps)?(?: an?)?|\\/|或者?是?|还是|抑或|、|就是)\\s{0,2}(?:an? )?${d('two')}`,
    ),
    catches: [
      ['3 or 4', '34'],
      ['a 3 or an 8', '38'],
      ['"six" or "nine"', '69'],
      ['where # is 6, 7 or 8', '678'],
      ['5、6 分不清', '56'],
      ['像 0 或者 1', '01'],
      ['4/5', '45'],
      ['四还是五', '45'],
    ],
    leaves: [
      '3 or 4 times',
      '13 or 4',
      '3 or 45',
      '第 2/3 页',
      'two or three people',
      '3 个或 4 个',
      '2、3 次',
    ],
  },
  {
    // could be a 3, could be a 4; 可能是 5 可能是 6; four maybe, five maybe
    pattern: either(
      `(?:(?:could|might|may) be (?:an? )?${d('one')}[,;]?\\s?(?:(?:or|and) (?:it )?)?(?:could|might|may) be (?:an? )?${d('two')}|(?:maybe|perhaps|possibly) (?:an? )?${d('one2')}[,;]?\\s?(?:or )?(?:maybe|perhaps|possibly) (?:an? )?${d('two2')}|${d('one3')},? (?:maybe|perhaps)[,;]? (?:or )?${d('two3')},? (?:maybe|perhaps)|(?:可能|也许|大概)是?\\s?${d('one4')}[，,、]?\\s?也?(?:可能|也许|大概)是?\\s?${d('two4')})`,
    ),
    catches: [
      ['could be a 3, could be a 4', '34'],
      ['might be 3, might be 4', '34'],
      ['four maybe, five maybe', '45'],
      ['可能是 5 可能是 6', '56'],
      ['可能是 5，也可能是 6', '56'],
    ],
    leaves: ['could be a 3', '可能是 5 个，可能是 6 个'],
  },
  {
    // 不是 3 就是 4, 要么 5 要么 6, 像 0 也像 1, 介于 3 和 4 之间
    pattern: new RegExp(
      `(?:不是\\s?${d('one')}[，,]?\\s?(?:就|便)是\\s?${d('two')}|要么是?\\s?${d('one2')}[，,]?\\s?要么是?\\s?${d('two2')}|(?:既|又|也|好|有点|看着|看起来|看上去|半截)?像是?(?:个)?\\s?${d('one3')}[，,]?\\s?[又也还](?:有点)?像是?(?:个)?\\s?${d('two3')}|${begins}${d('one4')}\\s?和\\s?${d('two4')}\\s?(?:分不|看不|认不|混|之间|都)|\\bbetween (?:an? )?${d('one5')} and (?:an? )?${d('two5')}|${begins}${d('one6')}\\s?[?？]\\s?${d('two6')}\\s?[?？])(?![\\d个次人位年月])`,
      'i',
    ),
    catches: [
      ['不是 3 就是 4', '34'],
      ['要么 5 要么 6', '56'],
      ['像 0 也像 1', '01'],
      ['看着像8又像9', '89'],
      ['2？3？', '23'],
      ['between a 3 and an 8', '38'],
      ['1 和 7 分不清', '17'],
    ],
    leaves: ['不是 3 个就是 4 个', '1 和 7', '像 0 一样'],
  },
  {
    // Two people: swears 5, I say 6; 他说 5 我说 6
    pattern: new RegExp(
      `(?:\\b(?:says?|said|swears?|reads?|sees?|saw|thinks?|insists?)(?: it(?:['’]s| is| was))?(?: an?)? ${d('one')}[,;.]? (?:\\w+ ){1,3}(?:says?|said|swears?|reads?|sees?|saw|thinks?|insists?|read)(?: it(?:['’]s| is| was))?(?: an?)? ${d('two')}|[说看念觉认](?:是|成|着像|得是|为是)?\\s?${d('one2')}[，,]\\s?[^，。\\d]{1,8}[说看念觉认](?:是|成|着像|得是|为是)?\\s?${d('two2')})${alone}`,
      'i',
    ),
    catches: [
      ['swears 5, I say 6.', '56'],
      ['he says it is a 5, she says 6', '56'],
      ['他看是 5，我看是 6', '56'],
    ],
    leaves: ['he says 5, I say 66', 'he says 5 times, I say 6 times'],
  },
];

/** The digits of which a text tells that one may be any, in their order; undefined where it tells none. */
export function digitChoice(said: string): string | undefined {
  for (const { pattern } of choiceForms) {
    const groups = pattern.exec(said)?.groups;
    if (!groups) continue;
    const digits = ['zero', ...suffixes.flatMap((suffix) => [`one${suffix}`, `two${suffix}`])]
      .map((name) => groups[name])
      .flatMap((written) => (written === undefined ? [] : [digitOf[written.toLowerCase()] ?? written]));
    if (new Set(digits).size > 1) return digits.join('');
  }
  return undefined;
}

const suffixes = ['', '2', '3', '4', '5', '6'];

/** The same of the last two: 40 或 46, "the last two are 13 or 14". */
const ofTwo = new RegExp(
  `(?<![\\d.:/-])(?<one>\\d{2})\\s?(?:or|/|或者?是?|还是)\\s?(?<two>\\d{2})${alone}`,
  'i',
);

export function pairChoice(said: string): string | undefined {
  const { one, two } = ofTwo.exec(said)?.groups ?? {};
  return one && two && one !== two ? `(?:${one}|${two})` : undefined;
}

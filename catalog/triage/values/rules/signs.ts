import type { SignSet } from '../../../pack/value-checks';
import type { Text } from '../../../schema';
import { brokenAlone } from './broken-alone';
import type { Asked, Broken } from './rule';

/** A set of signs: what is not among them, and how that is said of a sign. */
interface Signs {
  /** Global; a run of signs that are not allowed. */
  readonly others: RegExp;
  readonly zh: string;
  readonly en: string;
}

const sets: Readonly<Record<SignSet, Signs>> = {
  'printable-ascii': {
    others: /[^\x20-\x7e]+/gu,
    zh: '不是可打印的 ASCII 字符',
    en: 'no printable ASCII character',
  },
  plain: {
    others: /[^A-Za-z0-9_-]+/gu,
    zh: '不在允许的字符里（只能用英文字母、数字、下划线和连字符）',
    en: 'not among the signs allowed, which are English letters, digits, underscores and hyphens',
  },
  'room-string': {
    others: /[^A-Za-z0-9 !#$%&()+\-:;<=.>?@[\]^_{}|~,]+/gu,
    zh: '不在允许的字符里（只能用英文字母、数字和常见的英文符号）',
    en: 'not among the signs allowed, which are English letters, digits and common ASCII signs',
  },
  digits: { others: /[^0-9]+/gu, zh: '不是数字', en: 'no digit' },
  // What nobody sees and what a person did not mean: blanks at the ends, zero-width signs, full-width letters.
  clean: {
    others: /^\s+|\s+$|[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\uff01-\uff5e]+/gu,
    zh: '是多出来的，和没有它的值不是同一个',
    en: 'not meant to be there and makes another value of it',
  },
};

/** Runs of signs that are named; the rest goes without saying. */
const mostNamed = 3;

/** Whether a value is made of the signs of a set alone. */
export function signsBroken(set: SignSet, asked: Asked): Broken | undefined {
  const { others, zh, en } = sets[set];
  return brokenAlone(asked, (value) => {
    if (value.form === 'nothing' || value.text === '') return undefined;
    const runs = [...new Set([...value.text.matchAll(others)].map(([run]) => run))];
    const [first] = runs;
    if (first === undefined) return undefined;
    const named = runs.slice(0, mostNamed).map(value.hidden ? kindOf : nameOf);
    const isOne = runs.length === 1 && isSingle(first);
    const [inChinese, inEnglish] = [
      distinct(named.map((name) => name.zh)),
      distinct(named.map((name) => name.en)),
    ];
    return {
      like: 'signs',
      one: {
        zh: `里的${inChinese.join('、')}${zh}`,
        en: `holds ${isOne ? `a sign that is ${en}` : `signs that ${severally(en)}`} (${joined(inEnglish)})`,
      },
      also: {
        zh: `里的${inChinese.join('、')}也是这样`,
        en: `does as well (${joined(inEnglish)})`,
      },
    };
  });
}

const distinct = (all: readonly string[]): string[] => [...new Set(all)];
const joined = (all: readonly string[]): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;

const severally = (en: string): string =>
  en.startsWith('no ')
    ? `are ${en.replace('character', 'characters').replace('digit', 'digits')}`
    : `are ${en}`;

const isSingle = (run: string): boolean => [...run].length === 1;

/** How a run of signs is called: those that are not seen by a word. */
function nameOf(run: string): Text {
  const kind = unseen(run);
  if (kind) return kind;
  const { length } = [...run];
  const shown = length > 12 ? `${[...run].slice(0, 12).join('')}…` : run;
  const isFullWidth = /^[\uff01-\uff5e]+$/u.test(run);
  return isFullWidth
    ? { zh: `全角的“${shown}”`, en: `the full-width "${shown}"` }
    : { zh: `“${shown}”`, en: `"${shown}"` };
}

/** The same of what must not be shown. */
function kindOf(run: string): Text {
  const kind = unseen(run);
  if (kind) return kind;
  if (/[\u3400-\u9fff]/u.test(run)) return { zh: '汉字', en: 'a Chinese character' };
  return { zh: '某个字符', en: 'a character' };
}

function unseen(run: string): Text | undefined {
  if (/^ +$/.test(run)) return { zh: '空格', en: 'a blank' };
  if (/^[\n\r]+$/.test(run)) return { zh: '换行', en: 'a line break' };
  if (/^\t+$/.test(run)) return { zh: '制表符', en: 'a tab' };
  if (/^[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]+$/u.test(run))
    return { zh: '看不见的字符（零宽字符）', en: 'an invisible (zero-width) character' };
  if (/^[\u3000]+$/.test(run)) return { zh: '全角空格', en: 'a full-width blank' };
  return undefined;
}

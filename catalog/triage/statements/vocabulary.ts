import commonEn from '../../lexicon/common.en.txt?raw';
import commonZh from '../../lexicon/common.zh.txt?raw';
import { everyday } from '../../lexicon/everyday';
import { lexicon } from '../../lexicon/lexicon';

/** The words that say nothing of whose an error is: everyday ones, and those of calls and rooms. */
export interface Vocabulary {
  /** Whether a Latin word, in any case, is one, with or without its ending. */
  hasLatin(word: string): boolean;
  /** The parts of a run of Han characters that are none, longest words first. */
  unknownHan(run: string): string[];
}

const longestWord = 6;

/*
 * `common.zh.txt` has words of no trade: verbs, adjectives, adverbs, times and places of at least a hundred
 * occurrences in the word list of jieba (MIT), without those of buying, printing and other trades, and what is said of
 * people, rooms and lessons. `common.en.txt` has the same of English, by frequency and word class, with places, times,
 * relatives, and what any server consists of.
 */

export function vocabularyOf(more: Iterable<string>): Vocabulary {
  const latin = new Set<string>();
  const chinese = new Set<string>();
  const add = (word: string) => {
    const plain = word.trim().toLowerCase().replace(/\*$/, '');
    if (everybodys.has(plain)) return;
    if (/^[a-z]+$/.test(plain)) latin.add(plain);
    else if (/^[\u3400-\u9fff]+$/.test(plain)) chinese.add(plain);
  };
  for (const word of `${commonZh} ${commonEn} ${everyday.zh} ${everyday.en}`.split(/\s+/)) add(word);
  for (const { zh, en } of Object.values(lexicon))
    for (const word of `${zh} ${en}`.split(/[\s,]+/)) add(word);
  // A pair cut out of 服务器错误 must not hide that 播放器 is a thing.
  for (const word of more) if (!thingEndings.test(word)) add(word);
  return {
    hasLatin: (word) => {
      const plain = word.toLowerCase();
      return (
        latin.has(plain) ||
        (plain.length > 3 && endings.some((ending) => latin.has(plain.replace(ending, ''))))
      );
    },
    unknownHan: (run) => unknownParts(run, chinese),
  };
}

const endings = [/s$/, /es$/, /d$/, /ed$/, /ing$/, /ly$/];

/** Words of the lexicon that other trades live on. */
const everybodys = new Set(
  '付费 购买 广告 支付 地图 订单 快递 ad ads order orders printer pay payment purchase bill debt map load mail mailbox email music telephone'.split(
    ' ',
  ),
);

/** Single characters that stand between words, or are words of their own. */
const particles = new Set(
  '第的了吗呢吧啊么和与或及但在从到对给把被让跟为以是有没不能会要想说问看用试换改点进出去来回报提弹抛得过着就都也又再才还很太个次条台位号码里上下中内外前后时那这哪几多少大小新老旧请帮我你他她它们等某各每两一二三四五六七八九十端先后其该此之而且并可可则因由于向往将已未无非只仅均皆共同',
);
/** Of these, what ends a word that nobody knows; the others may be a part of it, as 码 is of 扫码枪. */
const breakers = new Set(
  '的了吗呢吧啊么和与或及但在从到对给把被让跟为以是没不能会要想说就都也又再才还很太我你他她它们等那这'.split(
    '',
  ),
);

/** Things that everybody has, whose kind the character before them says: 税软件. */
const things = /^(?:软件|系统|设备|平台|终端|程序|机器|小程序)$/;

/** What makes a thing of the word before it: 打印 is said of any log, 打印机 is a machine. */
const thingEndings = /^[机器仪柜券箱锁灯枪车库卡]/;

function unknownParts(run: string, words: ReadonlySet<string>): string[] {
  const unknown: string[] = [];
  let current = '';
  const flush = () => {
    if (current.length > 1) unknown.push(current);
    current = '';
  };
  for (let at = 0; at < run.length; ) {
    const known = longestAt(run, at, words);
    if (known > 0 && thingEndings.test(run.slice(at + known)) && longestAt(run, at + known, words) === 0) {
      current += run.slice(at, at + known + 1);
      at += known + 1;
    } else if (current.length === 1 && known > 0 && things.test(run.slice(at, at + known))) {
      current += run.slice(at, at + known);
      at += known;
    } else if (known > 0 || (current === '' && particles.has(run.charAt(at)))) {
      flush();
      at += Math.max(1, known);
    } else if (breakers.has(run.charAt(at))) {
      flush();
      at++;
    } else {
      current += run.charAt(at);
      at++;
    }
  }
  flush();
  return unknown;
}

/** The length of the longest word that begins at an offset, or 0. */
function longestAt(run: string, at: number, words: ReadonlySet<string>): number {
  for (let length = Math.min(longestWord, run.length - at); length > 1; length--)
    if (words.has(run.slice(at, at + length))) return length;
  return 0;
}

import { lineBelow } from '../lines';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import { type Acquaintance, isStrange, speakerReach } from './acquaintance';
import type { Sentence } from './sentence';
import type { Stranger } from './stranger';
import type { Vocabulary } from './vocabulary';

/** A line that says of the lines above it whose they are: `} // of AcmeMeet`, `(AcmeMeet, joining)`. */
const remark = /^\s{0,8}[}\])(（/#*]/;
/** In UTF-16 units. In a longer paste the last line is about its neighbours only. */
const shortPaste = 600;

/** The line of a span, and the remarks on it: the next line, or the last one of a short paste. */
function withRemarks(text: string, line: Span): Span[] {
  const next = lineBelow(text, line, speakerReach);
  const last = { start: text.lastIndexOf('\n') + 1, end: text.length };
  const candidates = text.length <= shortPaste && last.start > next.end ? [next, last] : [next];
  const isRemark = ({ start, end }: Span) => start > line.end && remark.test(text.slice(start, end));
  return [line, ...candidates.filter(isRemark)];
}

/** In UTF-16 units: so much of what follows a number says what it is about. */
const behind = 24;

/** A clause in which somebody says what a person uses or does, and not whose the code is. */
const anotherClause =
  /[，,。；;]\s?(?:客户|用户|学员|学生|老师|家长|主播|同事|我们?|他们?|她|对方|是在|在|用的?是?|只有|每次|[\u3400-\u9fff]{1,6}?(?:说|讲|表示|反映|告诉))[\s\S]*$/;

const hanRun = /[\u3400-\u9fff]+/g;
const kana = /[\u3041-\u30fa]/;
/** A person speaks for whoever they work for: 小王, 王工, 李老师, 药师, 裁判. */
const person =
  /^(?:[小老阿][\u3400-\u9fff]|[\u3400-\u9fff]{1,3}[师员医]|裁判|[骑选歌射]手|[机校院处局]长|[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢唐冯邓曹彭曾许][\u3400-\u9fff]{0,2})$/;

/** A subject of words that are not said of calls: 打印机报 70001, 加载广告失败，错误码 70001. */
export function strangeWords(
  text: string,
  number: Span,
  { before, after }: Sentence,
  vocabulary: Vocabulary,
): Stranger | undefined {
  const from = number.start - before.length;
  const follows = after.slice(0, behind).replace(anotherClause, '');
  const whole = text.slice(from, number.end + follows.length);
  // Japanese has words of its own.
  if (kana.test(whole)) return undefined;
  for (const run of matchesIn(whole, hanRun))
    for (const part of vocabulary.unknownHan(run[0])) {
      if (person.test(part)) continue;
      const start = from + run.index + run[0].indexOf(part);
      const isHead = /^[\sA-Z]*$/.test(before.slice(0, start - from));
      return { start, end: start + part.length, place: isHead ? 'head' : 'words', weight: -4 };
    }
  return undefined;
}

/** Words of a sentence that a person wrote; machines put other signs between them. */
const plainWord = /(?<![\w./:=@#$"'({[<-])[A-Za-z]{3,24}(?![\w/(@={}[<]|[.:]\w)/g;
/** Where more of the words than this are unknown, the sentence is in a language that nobody here reads. */
const ofAnotherLanguage = 0.6;
/** So many plain words make a sentence. */
const fewest = 4;

/** The same in English: The order was declined with error 70001. */
export function strangeProse(
  number: Span,
  { before, after }: Sentence,
  vocabulary: Vocabulary,
): Stranger | undefined {
  const sentence = `${before} ${after}`;
  const words = sentence.match(plainWord) ?? [];
  const unknown = words.filter((word) => !vocabulary.hasLatin(word));
  if (
    words.length < fewest ||
    unknown.length > words.length * ofAnotherLanguage ||
    machineSigns.test(sentence) ||
    unknown.every((word) => !/^[A-Z]?[a-z]+$/.test(word))
  )
    return undefined;
  return { ...number, place: 'words', weight: -2.5 };
}

const machineSigns = /[{}<>=|]/;

const nameLike = /(?<![\w./:@#$<"'=-])[A-Za-z][A-Za-z-]{3,40}(?![\w/(@=]|[.:]\w)/g;
/** A name that nobody knows on the line of a number, such as that of a product: 报错的是 Quillbeam. */
export function strangeName(
  text: string,
  number: Span,
  line: Span,
  { vocabulary, isKnown }: Acquaintance,
): Stranger | undefined {
  for (const area of withRemarks(text, line)) {
    const piece = text.slice(area.start, area.end);
    const amongHan = hanOnce.test(piece);
    for (const { 0: written, index } of matchesIn(piece, nameLike)) {
      const start = area.start + index;
      const span = { start, end: start + written.length };
      if (!isNameThere(written, piece.slice(0, index), start > number.start, amongHan)) continue;
      if (isStrange(written, vocabulary) && !isKnown(span)) return { ...span, place: 'named', weight: -1.5 };
    }
  }
  return undefined;
}

/** What comes before a name of which the code is not: the camera that `70001` is about is taken by it. */
const notOfWhom = /(?:[被给让跟和与把]|\b(?:by|to|on|and|between|than))\s?$/;
const sentenceStart = /(?:^|[.!?:。！？：\n]\s{0,4}["'>*]?\s?)$/;

/** Whether a word is a name as it stands: any word begins with a capital at the start of a sentence. */
function isNameThere(written: string, before: string, isBehind: boolean, amongHan: boolean): boolean {
  if (/^[a-z]+[A-Z]/.test(written) || (isBehind && notOfWhom.test(before))) return false;
  if (/^[A-Z]+$/.test(written)) return written.length > 5;
  if (/^[A-Z][a-z]+$/.test(written)) return amongHan || !sentenceStart.test(before);
  return /^[A-Z]/.test(written) || amongHan;
}

const hanOnce = /[\u3400-\u9fff]/;

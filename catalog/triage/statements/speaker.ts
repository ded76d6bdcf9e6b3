import { lineAround } from '../lines';
import type { Span } from '../result';
import { sentenceAround } from './sentence';
import type { Vocabulary } from './vocabulary';

/** Where a sentence, an object or a log line names who speaks. */
export interface SpeakerPlace {
  readonly id: 'domain' | 'field' | 'class' | 'tag' | 'subject' | 'host';
  /** Global, with a group `name`. Tried on the text around a number. */
  readonly pattern: RegExp;
  /** How much a name there that nobody knows speaks against every entry, in the units of the score. */
  readonly weight: number;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** Somebody who is named as the one who reports a code, and whom no pack knows. */
export interface Stranger extends Span {
  readonly place: SpeakerPlace['id'] | 'named' | 'head' | 'words';
  readonly weight: number;
}

const name = String.raw`(?<name>[A-Za-z][\w.-]{2,60})`;

/** By descending weight. */
export const speakerPlaces: readonly SpeakerPlace[] = [
  {
    id: 'domain',
    weight: -6,
    pattern: new RegExp(
      String.raw`\b[Dd]omain\s?[=:]\s?["'\x60]?${name}|\b(?<name2>[A-Z]\w{2,40}Domain)\b`,
      'g',
    ),
    catches: [
      'Error Domain=AdLoaderErrorDomain Code=«70001»',
      'NSError domain: PrinterKit, code: «10006»',
      'SKErrorDomain «1003»',
    ],
    leaves: ['Error Domain=com.example.roomkit Code=«-2371»', 'domain: rtc, code: «70001»'],
  },
  {
    id: 'field',
    weight: -5,
    pattern: new RegExp(
      String.raw`(?<![\w.])["'\x60]?(?:source|module|sdk|component|service|svc|logger|subsystem|plugin|package|origin|vendor|provider|library|lib|product|facility|emitter|producer|scope|class|className|loggerName)["'\x60]?\s?[=:]\s?["'\x60]?${name}`,
      'gi',
    ),
    catches: [
      '{"source":"ad-loader","code":«70001»}',
      'module=billing code=«10006»',
      '{"logger":"PrintSpooler","code":«1003»}',
    ],
    leaves: ['module:live, errCode:«1003»', '{"service":"room-server","code":«100004»}'],
  },
  {
    id: 'class',
    weight: -4,
    pattern:
      /(?<![\w.])(?<name>(?:[a-z][\w]{0,30}\.){0,6}[A-Z][A-Za-z0-9]{1,40}(?:Exception|Error|Failure|Fault))\b(?=["'`]?[\s:({[=,])/g,
    catches: [
      'PaymentException: code «70001»',
      'com.acme.ads.AdError(«10006»)',
      'throw PrinterError: «1003»',
    ],
    leaves: ['RuntimeException: «-2343»', 'RoomError: «-2106»', 'UnhandledPromiseRejectionError: «70001»'],
  },
  {
    id: 'subject',
    weight: -4,
    pattern:
      /(?<![\w.])(?:the\s)?(?<name>[A-Za-z][\w-]{2,40}(?:\s(?!error|code)[a-z]{3,20})?)\s(?:says?|said|reports?|reported|returns?|returned|gives?|gave|throws?|threw|shows?|showed|prints?|printed|complains?|raised|raises|answers?|answered|responds?|responded|fails?|failed|crashed|crashes|rejected|rejects|exception|errors?|err|errno|errcode|code|提示|报错|报|返回|弹出|显示)(?=[\s:：]|$)/gi,
    catches: [
      'the printer reports error «70001»',
      'Payment failed with code «10006»',
      'AcmePay returned «70003»',
      'AcmePay 报错 «70003»',
      'modbus exception «1002»',
    ],
    leaves: [
      'it returned «70001»',
      'the app shows «70001»',
      'join failed code «1003»',
      'client.join rejected «70001»',
    ],
  },
  {
    id: 'tag',
    weight: -3.5,
    pattern: new RegExp(
      String.raw`(?:^|\s)(?:[VDIWEF]\/|(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\]?\s{1,3}\[?)${name}(?=\s?\(\s{0,4}\d|\s?[\]:-]|\s)|(?:^|[\s\]])\[(?<name2>[A-Za-z][\w.-]{2,40})\]|(?:^|\s)(?<name3>[A-Za-z][\w-]{3,40}):\s?(?:[{[(]|\w{2,20}=)`,
      'g',
    ),
    catches: [
      'E/AdLoader(123): code «70001»',
      '[billing] code=«10006»',
      '10:00:01 ERROR PrintSpooler refused: «1003»',
      'osprey-park: {"code": «70001»}',
    ],
    leaves: [
      'E/VideoCall( 7131): code «70001»',
      '[main] code «1003»',
      '10:00:01 ERROR RoomClient code «1003»',
    ],
  },
  {
    id: 'host',
    weight: -2,
    pattern: /\bhttps?:\/\/(?<name>[a-z0-9][a-z0-9.-]{2,80})/gi,
    catches: ['POST https://api.shop.example/pay → code «70003»'],
    leaves: ['https://room.example.com/join code «70003»'],
  },
];

/** Places that name a speaker behind the number too. */
const anywhere: ReadonlySet<SpeakerPlace['id']> = new Set(['domain', 'field', 'class']);

/** In UTF-16 units: how far around a number its speaker is looked for. */
const reach = 220;
/** In UTF-16 units: a speaker after the number is one only if it is this close: `70001 (AcmePay)`. */
const behind = 60;

const namePart = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
/** Parts of names that every host or package has. */
const everybodysParts = new Set(
  'com cn net org io www api dev app example localhost internal error errors exception domain failure fault kit sdk lib util utils impl base my test demo index bundle min js ts kt swift mm main anonymous onfail onerror async await object number string dom ns type range syntax reference runtime illegal argument state null pointer platform socket io rtc av ui web wx tui'.split(
    ' ',
  ),
);

/** Whether a name has a part that says whose it is, and nobody knows it. */
export function isStrange(written: string, vocabulary: Vocabulary): boolean {
  const parts = written.match(namePart) ?? [];
  const isPlain = (part: string) => everybodysParts.has(part.toLowerCase()) || vocabulary.hasLatin(part);
  return parts.some((part) => part.length > 1 && !isPlain(part) && !isCompound(part, isPlain));
}

/** `roomkit` is two words that nobody owns. */
function isCompound(part: string, isPlain: (half: string) => boolean): boolean {
  for (let at = 2; at <= part.length - 2; at++)
    if (isPlain(part.slice(0, at)) && isPlain(part.slice(at))) return true;
  return false;
}

/** The strongest speaker near a number whom nobody knows. `isKnown`: whether a span is a
 * name of a product we know; `isOthers`: whether a line bears the mark of a neighbour, who speaks there then.
 */
export function strangerNear(
  text: string,
  number: Span,
  vocabulary: Vocabulary,
  isKnown: (span: Span) => boolean,
  isOthers: (line: Span) => boolean,
): Stranger | undefined {
  const line = lineAround(text, number, reach);
  const piece = text.slice(line.start, Math.min(line.end, number.end + behind));
  for (const { id, pattern, weight } of speakerPlaces)
    for (const match of piece.matchAll(pattern)) {
      const written = match.groups?.['name'] ?? match.groups?.['name2'] ?? match.groups?.['name3'] ?? '';
      const start = line.start + match.index + match[0].lastIndexOf(written);
      const span = { start, end: start + written.length };
      if (start > number.start && !anywhere.has(id)) break;
      if (!isKnown(span) && isStrange(written, vocabulary)) return { ...span, place: id, weight };
    }
  if (isOthers(line)) return undefined;
  const words = strangeWords(text, number, vocabulary);
  if (words?.place === 'head') return words;
  return strangeName(text, number, vocabulary, isKnown) ?? words ?? strangeProse(text, number, vocabulary);
}

const hanRun = /[\u3400-\u9fff]+/g;
/** A person speaks for whoever they work for: 小王, 王工, 李老师. */
const person =
  /^(?:[小老阿][\u3400-\u9fff]|[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢唐冯邓曹彭曾许][\u3400-\u9fff]{0,2})$/;

/** A subject of words that are not said of calls: 打印机报 70001, 加载广告失败，错误码 70001. */
function strangeWords(text: string, number: Span, vocabulary: Vocabulary): Stranger | undefined {
  const { before } = sentenceAround(text, number);
  const from = number.start - before.length;
  for (const run of before.matchAll(hanRun))
    for (const part of vocabulary.unknownHan(run[0])) {
      if (person.test(part)) continue;
      const start = from + run.index + run[0].indexOf(part);
      const isHead = before.slice(0, start - from).trim() === '';
      return { start, end: start + part.length, place: isHead ? 'head' : 'words', weight: -3 };
    }
  return undefined;
}

/** Words of a sentence that a person wrote; machines put other signs between them. */
const plainWord = /(?<![\w./:=@#$"'({[<-])[A-Za-z]{3,24}(?![\w/(@={}[<]|[.:]\w)/g;
/** So many plain words make a sentence. */
const fewest = 4;

/** The same in English: The order was declined with error 70001. */
function strangeProse(text: string, number: Span, vocabulary: Vocabulary): Stranger | undefined {
  const { before, after } = sentenceAround(text, number);
  const sentence = `${before} ${after}`;
  const words = sentence.match(plainWord) ?? [];
  if (
    words.length < fewest ||
    machineSigns.test(sentence) ||
    words.every((word) => !/^[A-Z]?[a-z]+$/.test(word) || vocabulary.hasLatin(word))
  )
    return undefined;
  return { ...number, place: 'words', weight: -2.5 };
}

const machineSigns = /[{}<>=|]/;

const nameLike = /(?<![\w./:@#$<"'=-])[A-Za-z][A-Za-z-]{3,40}(?![\w/(@=]|[.:]\w)/g;
/** A name that nobody knows on the line of a number, such as that of a product: 报错的是 Quillbeam. */
function strangeName(
  text: string,
  number: Span,
  vocabulary: Vocabulary,
  isKnown: (span: Span) => boolean,
): Stranger | undefined {
  const { start: from, end } = lineAround(text, number, reach);
  const piece = text.slice(from, end);
  const amongHan = hanOnce.test(piece);
  for (const match of piece.matchAll(nameLike)) {
    const [written] = match;
    const span = { start: from + match.index, end: from + match.index + written.length };
    if (!isNameThere(written, piece.slice(0, match.index), span.start > number.start, amongHan)) continue;
    if (isStrange(written, vocabulary) && !isKnown(span)) return { ...span, place: 'named', weight: -1.5 };
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

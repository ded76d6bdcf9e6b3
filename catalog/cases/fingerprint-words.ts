import { lineAbove, lineAround, lineBelow } from '../triage/lines';
import type { Span } from '../triage/result';

interface Parts {
  /** What the words are taken around; where nothing is, the whole text. */
  readonly around: readonly Span[];
  /** What belongs to one customer, or was ruled out. */
  readonly masked: readonly Span[];
  /** What was believed; it is in the key. */
  readonly kept: readonly Span[];
}

/** In UTF-16 units to either side. */
const reach = 300;
/** Of a paste in which nothing was believed. */
const mostWithout = 4000;
const most = 200;

interface Words {
  /** Numbers that stand like codes and are none of what was believed. */
  readonly numbers: readonly string[];
  readonly names: number[];
  readonly words: number[];
}

/** A number behind what announces a code or a failure. */
const likeCode =
  /(?:code|errno|error|err|exit(?:ed)?|status|result|ret|fail(?:ed|ure)?|错误码?|返回码?|报错?|失败|取值|value|[|\t])["'_]{0,2}[\s:=：,，.(（#]{0,4}(-?(?:0x[0-9a-f]{2,8}|\d{1,10}))(?![\d.:/-])/gi;

/**
 * Hashes of the names and words that make the shape of a paste: those of the lines of what was believed, less what is
 * another one each time, and less what says nothing.
 */
export function wordsOf(raw: string, parts: Parts): Words {
  const numbers = new Set<string>();
  const names = new Set<number>();
  const words = new Set<number>();
  const read = (region: Span) => shapeOf(masked(raw, region, [...parts.masked, ...parts.kept]));
  for (const region of regionsIn(raw, parts.around)) {
    for (const [, number = ''] of masked(raw, region, parts.kept).matchAll(likeCode))
      numbers.add(number.toLowerCase());
    const said = parts.around.length > 0 ? saying(raw, region, (one) => read(one).words.length) : region;
    for (const name of read(said).names) names.add(hashOf(name));
    for (const word of read(said).words) words.add(hashOf(word));
  }
  return { numbers: [...numbers].sort(), names: ascending(names), words: ascending(words) };
}

function shapeOf(shown: string): { names: string[]; words: string[] } {
  const text = withoutVarying(shown);
  const names = [...text.matchAll(nameShape)].map(([name]) => plain(name));
  return { names, words: wordsIn(text.replaceAll(nameShape, ' ')) };
}

/** Below so many words a line says too little, and the message stands above it. */
const leastSaid = 4;
const linesAbove = 3;

/** The lines with those above them that say what they do not. */
function saying(raw: string, region: Span, wordsIn: (region: Span) => number): Span {
  let said = region;
  for (let more = 0; more < linesAbove && said.start > 0 && wordsIn(said) < leastSaid; more++) {
    const { start, end } = lineAbove(raw, said, reach);
    const line = raw.slice(start, end);
    if (line.replace(/[\s>]/g, '') === '' || furniture.test(line) || idle.test(line)) break;
    said = { start, end: said.end };
  }
  return said;
}

const ascending = (all: Iterable<number>) => [...all].sort((a, b) => a - b).slice(0, most);

/** The lines of the spans, each once. Where nothing was believed, all lines but those that a log is full of. */
function regionsIn(raw: string, around: readonly Span[]): Span[] {
  if (around.length === 0) return weightyLines(raw);
  const lines = around.map((span) => sentenceAround(raw, span)).sort((a, b) => a.start - b.start);
  const regions: Span[] = [];
  for (const line of lines) {
    const last = regions.at(-1);
    if (last && line.start <= last.end) last.end = Math.max(last.end, line.end);
    else regions.push({ ...line });
  }
  return regions;
}

/** A frame of a stack, or the head of a chat message: a name and a clock. */
const furniture =
  /^[\s>]*at\s.*[:(]\d+|^[\s>]*\S.{0,40}\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\([^)]*\))?$/;
/** What follows it is a signature. */
const closing = /^[\s>]*(?:(?:best|kind|warm)? ?regards|cheers|sincerely|此致|敬礼|祝好|--)[\s,，!！.]*$/i;
const idle = /\b(?:DEBUG|INFO|TRACE|VERBOSE)\b|\[[DIV]\]/;

function weightyLines(raw: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of raw.slice(0, mostWithout).split('\n')) {
    if (closing.test(line)) break;
    if (/\w|[\u3400-\u9fff]/.test(line) && !furniture.test(line))
      lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const weighty = lines.filter((line) => !idle.test(raw.slice(line.start, line.end)));
  return weighty.length > 0 ? weighty : lines;
}

/** In UTF-16 units: how long lines are that a mail program broke, and how many of them are one sentence. */
const broken = { least: 50, most: 84, lines: 4 };

/** A line, with those that it was perhaps broken off from. */
function sentenceAround(raw: string, span: Span): Span {
  const line = lineAround(raw, span, reach);
  const isBroken = ({ start, end }: Span) => end - start >= broken.least && end - start <= broken.most;
  const whole = { ...line };
  for (let more = 0; more < broken.lines && whole.start > 0; more++) {
    const above = lineAbove(raw, whole, reach);
    if (!isBroken(above)) break;
    whole.start = above.start;
  }
  let last = line;
  for (let more = 0; more < broken.lines && isBroken(last) && whole.end < raw.length; more++) {
    last = lineBelow(raw, whole, reach);
    whole.end = last.end;
  }
  return whole;
}

function masked(raw: string, { start, end }: Span, spans: readonly Span[]): string {
  const units = raw.slice(start, end).split('');
  for (const span of spans)
    for (let at = Math.max(start, span.start); at < Math.min(end, span.end); at++) units[at - start] = ' ';
  return units.join('');
}

/** What is another one each time, whatever was said of it. */
const varying: readonly RegExp[] = [
  // Addresses, whole: their paths hold ids.
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s"'<>）)，。]+/gi,
  // Paths of files.
  /(?:[A-Za-z]:\\|\/)(?:[\w.-]+[\\/])+[\w.-]*/g,
  // UUIDs, hashes and whatever mixes digits and letters.
  /\b[0-9a-f]{8}-[0-9a-f-]{20,28}\b/gi,
  /\b(?=\w*\d)(?=\w*[a-z_])\w{6,}\b/gi,
  // Numbers with their signs, dots and units.
  /[-+]?\d[\d.,:_/-]*(?:ms|s|kbps|fps|kb|mb|px|%)?/gi,
  // Months and days of the week, as logs write them.
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b\.?/gi,
];

const withoutVarying = (text: string) => varying.reduce((rest, shape) => rest.replace(shape, ' '), text);

/** A name that people do not write in a sentence: `NSURLErrorDomain`, `ERR_TIMED_OUT`, `onError`, `a.b.c`. */
const nameShape =
  /\b(?:[A-Za-z]+(?:[_.][A-Za-z]+)+|[a-z]+[A-Z][A-Za-z]*|[A-Z][a-z]+[A-Z][A-Za-z]*|[A-Z]{3,}[a-z][A-Za-z]+)\b/g;

const plain = (name: string) => name.toLowerCase().replace(/[_.]/g, '');

/** Levels, labels and courtesies: they come and go with whoever wrote or printed it. */
const silent = new Set(
  `error errors err code errcode errorcode msg message errmsg info warn warning debug fatal level log trace the a an of to
  in on at is was be it and or with for from we i our you your my me this that please hi hello thanks thank help get got getting
  reports report says said shows show gives returned returns return result fail failed failure am pm utc gmt help room user roomid userid uid rid sdkappid userId number id regards best`
    .split(/\s+/)
    .filter(Boolean),
);
const silentHan =
  /您好|你好|请问|麻烦|房间号?|用户|帮忙|看一?下|看看|谢谢|在吗|请|报错|错误码?|返回码?|提示|代码|报|码|我们|客户|这边|一下|怎么回事|是什么原因|什么意思|怎么办|失败|出错|为|是|了|的|吗|呢/g;

function wordsIn(text: string): string[] {
  const latin = (text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? []).filter(
    (word) => word.length > 1 && !silent.has(word),
  );
  const runs = text.replace(silentHan, ' ').match(/[\u3400-\u9fff]+/g) ?? [];
  return [...latin, ...runs.flatMap(pairsOf)];
}

/** Each two signs that stand together, or the one that stands alone. */
function pairsOf(run: string): string[] {
  if (run.length === 1) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

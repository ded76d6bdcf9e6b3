import type { Span } from '../../result';
import { outside } from '../../spans';
import { caseSigns } from './case-signs';
import { type IsCode, namesCode } from './listed-codes';
import { linesOf, weightOfCase } from './weigh';

/** A head below which a text quotes a document, or lists what else could be read. */
export interface PartHead {
  readonly id: string;
  readonly pattern: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

export const partHeads: readonly PartHead[] = [
  {
    id: 'articles',
    pattern:
      /知识库推荐|推荐(?:阅读|文章)|相关(?:文章|阅读|推荐)|热门(?:文章|问题)|猜你想(?:问|看)|大家都在(?:问|看)|你可能(?:想问|感兴趣)|系统(?:自动)?推荐|(?:待读|阅读)清单|\b(?:popular|related|suggested|recommended|similar|further|trending) (?:articles?|topics?|pages|reading|help)\b|\b(?:you may also|people also|others also|you might also)\b|\breading list\b|\bfrom (?:our|the) (?:help cent(?:er|re)|knowledge base)\b/i,
    catches: [
      '门锁坏了，已换\n附：知识库推荐（系统自动生成）\n - 麦克风没有系统授权（«-1105»）怎么办',
      'Printer is out of ink.\nPopular articles of our help center:\n  · What does «70001» mean?',
    ],
    leaves: ['报 «70001»，知识库里没有', 'The related article does not help, we still get «70001»'],
  },
  {
    id: 'excerpt',
    pattern:
      /^[\W_]{0,6}(?:附[录件]?|封[底三]|背面|页脚)[^\n：:]{0,14}(?:摘自|手册|原文|速查|指南|对照表|印刷|张贴)|(?:摘自|摘录自|节选自|引自)[^\n]{0,20}(?:手册|文档|指南|官网|规范|附件)|(?:错误码?|报错)速查|以下[为是][^\n]{0,10}(?:手册|文档|印刷|原文|张贴)|\b(?:excerpt|extract|quoted|copied|taken) (?:from|of) (?:the |your |our )?(?:manual|handbook|docs|documentation|guide|annex|contract|data ?sheet)\b|\b(?:passage|section|page) of (?:the|your|our) (?:manual|handbook|documentation|guide|annex|contract)\b|^[\W_]{0,6}(?:附[录件表]?|参考)[^\n：:]{0,6}[：:\s（(]*(?:错误码|返回码|状态码|报错)[^\n]{0,4}(?:表|说明|一览|对照|含义|清单|节选)|\bappendix\b[^\n]{0,24}\b(?:manual|handbook|table|reference|codes)\b|^\W{0,4}from the (?:manual|docs|handbook|vendor['’]s \w+)\s?:/i,
    catches: [
      '六、附录 A（摘自厂商手册，供了解）\n  «-2380» 当前房间已开启全员禁言',
      '页脚：缺陷平台 v4.1.0 | 常见错误速查：«16385» 信令 · 16387 ICE',
    ],
    leaves: ['附件：报错截图\n进房 «70001»', '手册里没有 «70001»'],
  },
];

/**
 * The parts that report nothing. A part that is copied from a manual does where the rest tells a case and names no
 * code: then the copy says which it is.
 */
export function partsOf(text: string, isCode: IsCode): Span[] {
  const parts = partsIn(text);
  if (parts.length === 0 || parts.some(({ id }) => id === 'articles')) return parts;
  const rest = linesOf(without(text, parts));
  return weightOfCase(rest) >= toldFrom && !namesCode(rest, isCode) ? [] : parts;
}

const toldFrom = 2.5;

function without(text: string, parts: readonly Span[]): string {
  return outside(text, parts)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

/** Lines of a part at most. */
const longestPart = 40;
/** What ends a part: an empty line before something that is no item of a list, or a ruler. */
const item = /^\s*(?:[-*·•>|（(]|\d{1,2}[.)、）]|-?\d{3,8}\b|[一二三四五六七八九十]{1,2}[、.])/;
const ruler = /^\s*(?:[-=*_—]\s?){4,}\s*$/;
/** A line that tells a case is no part of a document, and nor is what follows it. Titles of articles ask. */
const toldBy = caseSigns.filter(({ id, on }) => on === 'line' && id !== 'plea' && id !== 'record');
const tellsCase = (line: string) => weightOfCase([line.slice(0, lineReach)], toldBy) > 0;

/** A part, by the head that it stands below. */
export interface Part extends Span {
  readonly id: string;
}

/** The parts of a text that quote a document or list what else could be read, by ascending start. */
export function partsIn(text: string): Part[] {
  const parts: Part[] = [];
  let open: { id: string; start: number; lines: number } | undefined;
  let at = 0;
  let afterBlank = false;
  for (const line of text.split('\n')) {
    const blank = line.trim() === '';
    if (open && (open.lines >= longestPart || endsPart(line, afterBlank, open.lines))) {
      parts.push({ id: open.id, start: open.start, end: at });
      open = undefined;
    }
    const head = open ? undefined : headOf(line);
    if (head) open = { id: head.id, start: at, lines: 0 };
    if (open && !blank) open.lines++;
    afterBlank = blank;
    at += line.length + 1;
  }
  return open ? [...parts, { id: open.id, start: open.start, end: text.length }] : parts;
}

/** In UTF-16 units. */
const lineReach = 300;

function headOf(line: string): PartHead | undefined {
  const near = line.slice(0, lineReach);
  const head = partHeads.find(({ pattern }) => pattern.test(near));
  return head && !tellsCase(near) ? head : undefined;
}

function endsPart(line: string, afterBlank: boolean, lines: number): boolean {
  if (line.trim() === '') return false;
  if (lines > 1 && ruler.test(line)) return true;
  if (afterBlank && lines > 1 && !item.test(line)) return true;
  return tellsCase(line);
}

import { charSet, isIn } from '../char-sets';
import type { Context } from './context';

const words = (list: string) => new Set(list.split(' '));

/** Words before a version, whatever stands between. */
const versionWords = words(
  'v ver vers version release rev build since upgrade upgraded update updated downgrade downgraded rolled',
);
const hanVersion = /(?:(?:版本号?|版)(?:是|为)?|升级?到|升级?至|降级?到|更新到|用的是|用到|基于)$/;
/** Products and parts before a version, with a blank, a slash or a hyphen between. */
const products = words(
  'sdk lib library core engine kit chrome chromium edge firefox webview safari opera firmware driver app client android ios windows macos agent plugin package patch hotfix api flash unity openssl webrtc ffmpeg bootloader runtime browser electron node',
);
const hanProduct = /(?:插件|组件|模块|框架|内核|固件|驱动|浏览器|客户端|安卓|系统)$/;
const sections = words(
  'section sec chapter clause figure fig table step item appendix paragraph para see rfc rule guideline standard policy article',
);
const hanSection = /(?:第|章节?|小节|节|见|参见|参考|条款|附录|步骤|目录|文档|指南|手册|规范|协议|§)$/;
const hanIp = /(?:地址|ip|网关|服务器|来自|出口|内网|公网|机器|主机|域名)$/i;
const addresses =
  /^(?:.*ips?|ipv4|.*addr|.*address|.*host|.*server|gateway|dns|from|to|peer|remote|local|ping|connect|connected|via|at|subnet|route|proxy|candidate|by|src|dst|client|bind|listen|inet)$/;

/** Whether four numbers with dots are an address: no version, no section, no mask, and not this machine or none. */
export function isIpv4(value: string, context: Context): boolean {
  const parts = partsOf(value);
  if (!parts || leadsNowhere(parts)) return false;
  const { text: word, gap } = context.word;
  if (gap.endsWith('//') || gap.endsWith('@')) return true;
  const isWord = !noWord.test(word);
  if ((isWord && isNamed(word, gap)) || gap.endsWith('§')) return false;
  if (step.test(word) && isMovedTo(context)) return false;
  if (isWord && (hanIp.test(word) || addresses.test(word))) return true;
  if (isHeading(parts, context)) return false;
  return !isCounted(context) && !isAboutVersions(parts, context);
}

/** Words behind versions and sections, of which several may be listed. */
const counted = new RegExp(
  [
    '^(?:[、,，和与及 ]{1,3}\\d{1,5}(?:\\.\\d{1,5}){1,3}){0,3}\\s{0,2}(?:[一两三四几]个)?',
    '(?:版本?|version|release|小?节|章|条款?|升级|升到|降级|降到|更新到|-[a-z])(?![A-Z])',
  ].join(''),
  'i',
);

/** What `counted` may begin with, and more. */
const beginsCount = charSet(/[-\s,vr]/i, true);

function isCounted(context: Context): boolean {
  return isIn(beginsCount, context.text.charCodeAt(context.end)) && counted.test(context.after);
}

/** What is asked of the numbers of an address. */
interface Parts {
  first: number;
  last: number;
  largest: number;
}

const dot = 46;
const zero = 48;
const largestPart = 255;

/** Undefined where a number is too large, or is written with zeros before it. */
function partsOf(value: string): Parts | undefined {
  const parts: Parts = { first: -1, last: 0, largest: 0 };
  let from = 0;
  for (let at = 0; at <= value.length; at++) {
    const unit = at < value.length ? value.charCodeAt(at) : dot;
    if (unit !== dot) {
      parts.last = parts.last * 10 + (unit - zero);
      continue;
    }
    const isPadded = at - from > 1 && value.charCodeAt(from) === zero;
    if (isPadded || parts.last > largestPart) return undefined;
    if (parts.first < 0) parts.first = parts.last;
    parts.largest = Math.max(parts.largest, parts.last);
    if (at < value.length) parts.last = 0;
    from = at + 1;
  }
  return parts;
}

/** This machine, none and all of them, and masks. */
function leadsNowhere({ first, last }: Parts): boolean {
  return first === 0 || first === 127 || (first === 255 && (last === 255 || last % 2 === 0));
}

/** Nothing, or the end of another address. */
const noWord = /^\d*$/;
/** Words between two versions. */
const step = /^(?:to|and|or|string|-)?$/;
/** A version before this one, from which one goes on; the tag of a list of properties. */
const movesOn =
  /(?:release|version|upgraded?|updated?) (?:from )?v?[\d.]{3,20} (?:to|and|or|->) $|version<\/key>\s{0,20}<string>$/i;

function isMovedTo(context: Context): boolean {
  const last = context.text.charCodeAt(context.start - 1);
  return (last === blank || last === greater) && movesOn.test(context.before);
}

/** Both ends of `movesOn`. */
const blank = 32;
const greater = 62;

/** Whether the word before four numbers says that they are a version or a section. */
function isNamed(word: string, gap: string): boolean {
  if (hanVersion.test(word) || hanSection.test(word) || versionWords.has(word)) return true;
  if (/(?:version|sdk|build|(?<!ser|recei|dri|resol|obser|o)ver)$/.test(word) || /版本/.test(word))
    return true;
  if (gap.includes('=') || gap.includes(':')) return false;
  if (products.has(word) || /os$/.test(word) || hanProduct.test(word) || sections.has(word)) return true;
  // What is joined to a name is its version: `libfoo-1.2.3.4` ends in a hyphen, `Chrome/1.2.3.4` in a slash.
  return (
    (gap === '/' && /^[a-z]/.test(word)) ||
    (/[a-z][\w-]*[-_]v?$/.test(word) && gap === '') ||
    (gap === ' ' && /^v\d|[a-z]{3}\w*\d/.test(word))
  );
}

/** Whether small numbers stand among words that speak of versions and of no network. */
function isAboutVersions({ first }: Parts, context: Context): boolean {
  if (first >= 30 || first === 10) return false;
  const about = context.before + context.after;
  return anyWord.test(about) && ofVersions.test(about) && !ofNetworks.test(about);
}

const anyWord = /[A-Za-z\u3400-\u9fff]/;
const ofVersions = /version|sdk|release|upgrad|changelog|\bbuild\b|版本|升级/i;
const ofNetworks = /\bip\b|addr|host|server|connect|ping|proxy|地址|网关|服务器|网络/i;

/** Whether small numbers begin a line that goes on in words: a heading, or an entry of a list of contents. */
function isHeading({ largest }: Parts, context: Context): boolean {
  return (
    largest < 30 &&
    /(?:^|\n)[ \t#*]{0,8}$/.test(context.before) &&
    /^[.、]?[ \t]{1,3}(?:[-–—:] )?[A-Za-z\u3400-\u9fff]/.test(context.after)
  );
}

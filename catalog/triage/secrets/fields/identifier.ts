import { before } from '../around';
import { isAscii, isIn, namePart } from '../char-sets';
import { list } from '../list';

/** A name in code, a configuration or a form around a trigger, such as `SDKSecretKey`, `--auth-token` or `密钥`. */
export interface Identifier {
  start: number;
  end: number;
  /**
   * In lower case, without what separates its words, with the words before it: "Full name". First as written, then without
   * a suffix that names nothing.
   */
  joined: readonly string[];
  /** In lower case; the last one without its digits. */
  words: readonly string[];
  /** Whether it is an option of a command line: `--token`, `-u`. */
  isOption: boolean;
}

/** In UTF-16 units, to either side of a trigger. */
const reach = 40;

/** Words that continue a name after a blank: "secret key", "ID card No.". */
const continuation =
  / (?:keys?|id|ids|code|token|secret|number|numbers|no\.?|value|string|phrase|password|name|address|person|of birth|plate|account|identifier)(?![A-Za-z0-9_])/iy;
/** What a name may end in beside what it names: `tokenValue`, `password2`, `secret_str`. */
const suffixes = new Set(
  list(`
  value, val, str, string, text, raw, new, old, current, default, confirm, plain, data, input,
  base64, b64, hex, v, no, num, number, prod, production, dev, test
`),
);

const hanSuffix = /(?:档案)?(?:号码?|號碼?|编号|碼|码|串|字符串|值|名称|全名|名)?(?: ?(?:No\.?|ID|Id))?/iy;

export function identifierAt(text: string, start: number, end: number): Identifier | undefined {
  return isAscii(text.slice(start, end)) ? codeName(text, start, end) : hanName(text, start, end);
}

function hanName(text: string, start: number, triggerEnd: number): Identifier {
  hanSuffix.lastIndex = triggerEnd;
  const end = triggerEnd + (hanSuffix.exec(text)?.[0].length ?? 0);
  const name = text.slice(start, triggerEnd).toLowerCase();
  return { start, end, joined: [name], words: [name], isOption: false };
}

function codeName(text: string, triggerStart: number, triggerEnd: number): Identifier | undefined {
  const start = nameStart(text, triggerStart);
  const wordEnd = nameEnd(text, triggerEnd);
  if (start === undefined || wordEnd === undefined) return undefined;
  continuation.lastIndex = wordEnd;
  const end = wordEnd + (continuation.exec(text)?.[0].length ?? 0);
  const written = text.slice(start, end);
  const words = wordsOf(written);
  const lead = text.charCodeAt(start - 1) === 32 ? leadOf(before(text, start, 40)) : '';
  const joined = [lead + words.join('')];
  while (words.length > 1 && suffixes.has(words.at(-1)?.replace(/\d{1,2}$/, '') ?? '')) words.pop();
  joined.push(lead + words.join(''));
  const isOption =
    written.startsWith('-') && /^--?[A-Za-z]/.test(written) && !/[\w"')\]]/.test(text.charAt(start - 1));
  return { start, end, joined, words, isOption };
}

/** Up to three words before a name, as joined as itself. */
function leadOf(textBefore: string): string {
  const lead = /(?:[A-Za-z]{1,12}(?:['’]s)? ){1,3}$/.exec(textBefore)?.[0] ?? '';
  return lead.replace(/['’]s | /g, '').toLowerCase();
}

/** Undefined where the name is too long to be one. */
function nameStart(text: string, triggerStart: number): number | undefined {
  let start = triggerStart;
  while (start > 0 && isIn(namePart, text.charCodeAt(start - 1))) {
    start--;
    if (triggerStart - start > reach) return undefined;
  }
  return start;
}

function nameEnd(text: string, triggerEnd: number): number | undefined {
  let end = triggerEnd;
  while (end < text.length && isIn(namePart, text.charCodeAt(end))) {
    end++;
    if (end - triggerEnd > reach) return undefined;
  }
  // A hyphen at the end belongs to an arrow or a list.
  while (end > triggerEnd && text.charAt(end - 1) === '-') end--;
  return end;
}

const oneWord = /^[a-z]+$/;

function wordsOf(written: string): string[] {
  if (oneWord.test(written)) return [written];
  const words = written
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  const last = words.pop();
  if (last === undefined) return [];
  return /\d$/.test(last) ? [...words, last.replace(/(?<=[a-z]{2})\d{1,2}$/, '')] : [...words, last];
}

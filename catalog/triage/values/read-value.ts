import type { ReadValue, StatedValue } from './stated-value';

/** In UTF-16 units; what is longer is no value that a rule is about. */
const longest = 600;

const closing: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
};

const nothing = /(?:undefined|null|NULL|NaN|nil|None)(?![\w.(])/y;
/** An empty value in words. */
const emptiness = /(?:an? )?empty(?: string)?\b|空(?:的|字符串|串|值|字串)/iy;
const number = /[+-]?\d{1,40}(?:\.\d{1,40})?(?![\w:]|\.\w|[-/]\d)/y;
/** A number with its unit: the unit is left out of the value. */
const measured =
  /(?<value>[+-]?\d{1,40}(?:\.\d{1,40})?)\s?(?:kbps|mbps|bps|fps|px|ms|kb|mb|bytes?|sec(?:onds?)?|s|h|个?字[节符]|[帧秒位人个]|fps)(?![\w])/iy;
const time =
  /(?:20\d\d[-/.]\d{1,2}[-/.]\d{1,2}[T ]\s?)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(?:Z\b|[+-]\d\d:?\d\d)?(?![\d:])/y;
const word = /[^\s,;，；、。()（）{}[\]"'`“”‘’「」<>|&]{1,601}/y;
const object = /\[object Object\]/y;

/** Which words without quotes are values: any, or only those that look like an id, as in a sentence. */
export type Bare = 'any' | 'ids' | 'none';

/** The value that begins at an offset; undefined where none does. */
export function readValueAt(text: string, at: number, bare: Bare): ReadValue | undefined {
  return quotedAt(text, at) ?? plainAt(text, at, bare);
}

function quotedAt(text: string, at: number): ReadValue | undefined {
  const end = closing[text.charAt(at)];
  if (end === undefined) return undefined;
  const rest = text.slice(at + 1, at + 1 + longest);
  const close = rest.indexOf(end);
  const value = rest.slice(0, close);
  if (close < 0 || value.includes('\n')) return undefined;
  return { start: at + 1, end: at + 1 + close, text: value, form: 'quoted' };
}

function plainAt(text: string, at: number, bare: Bare): ReadValue | undefined {
  const whole = (form: StatedValue['form'], found: string): ReadValue => ({
    ...{ start: at, end: at + found.length },
    ...{ text: found, form },
  });
  if (bare === 'any' && text.charAt(at) === '&' && text.charAt(at - 1) === '=') return whole('nothing', '');
  const none = matchAt(nothing, text, at) ?? matchAt(object, text, at);
  if (none) return whole('nothing', none[0]);
  const empty = matchAt(emptiness, text, at);
  if (empty) return { start: at, end: at + empty[0].length, text: '', form: 'nothing' };
  const clock = matchAt(time, text, at);
  if (clock) return whole('word', clock[0]);
  const digits = matchAt(number, text, at);
  if (digits) return whole('number', digits[0]);
  const amount = matchAt(measured, text, at)?.groups?.['value'];
  if (amount !== undefined) return whole('number', amount);
  const found = matchAt(word, text, at)?.[0].replace(/[.:!?：！？]+$/, '');
  const counts = bare === 'any' || (bare === 'ids' && looksLikeId.test(found ?? ''));
  return counts && found && found.length <= longest && !isCode(found) ? whole('word', found) : undefined;
}

/** Letters with a digit or an underscore among them, and no constant of capitals. */
const looksLikeId = /^(?!v\d)(?![A-Z_\d]+$)(?=.*[A-Za-z])(?=.*[\d_])[A-Za-z\d][\w-]{1,63}$/;

/** What stands for a value in code or in a description, and is none: `this.room`, `${id}`, `string`, `***`. */
function isCode(found: string): boolean {
  return (
    /^[A-Za-z_$][\w$]*\.[A-Za-z_$]/.test(found) ||
    /[$*=]|^[-+.…]+$|x{4,}/i.test(found) ||
    /^(?:string|number|int|integer|bool(?:ean)?|true|false|value|options?|config|params?|data|this|self|字符串|数字|整数|无|没有|未知)$/i.test(
      found,
    )
  );
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The values of a list that opens at an offset: `["a", "b"]`. */
export function readListAt(text: string, at: number): ReadValue[] {
  if (text.charAt(at) !== '[' || matchAt(object, text, at)) return [];
  const found: ReadValue[] = [];
  let here = at + 1;
  while (found.length < mostInList) {
    here = blanksEnd(text, here);
    const one = readValueAt(text, here, 'none');
    if (!one) break;
    found.push(one);
    here = blanksEnd(text, one.form === 'quoted' ? one.end + 1 : one.end);
    if (text.charAt(here) !== ',') break;
    here++;
  }
  return found;
}

const mostInList = 50;
const blanks = /\s{0,40}/y;
const blanksEnd = (text: string, at: number): number => at + (matchAt(blanks, text, at)?.[0].length ?? 0);

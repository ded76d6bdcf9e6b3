import { looked } from './looked';

/** Whether a value is an expression of code: `config.token`, `getToken()`, `a->b`, `std::string`. */
export function isReference(value: string): boolean {
  const head = value.slice(0, looked);
  if (/^[A-Za-z_$][\w$.]*\(/.test(head)) return true;
  if (!/^[A-Za-z_$@][\w$]*(?:(?:\.|\?\.|::|->)[A-Za-z_$][\w$]*)+(?:[;,].*)?$/.test(head)) return false;
  return head.split(/\?\.|\.|::|->/).every((part) => isReadable(part.replace(/^[_$@]+|[;,].*|[_$]+/g, '')));
}

/**
 * Whether a value is a name that a programmer chose: words of letters, with at most a short number behind each, such as
 * `TokenExpiredError2`, `CRC32C_HASH` or `TICKET-2024-0042`.
 */
export function isReadable(value: string): boolean {
  if (value.length > 64 || !/^[A-Za-z][A-Za-z0-9]*(?:[-_.:/][A-Za-z0-9]+)*$/.test(value)) return false;
  const parts = value.split(/[-_.:/]|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return areWordsLongEnough(parts) && parts.every(isWord);
}

/** Chance makes words too, but short ones. */
function areWordsLongEnough(parts: readonly string[]): boolean {
  const named = parts.filter((part) => /[A-Za-z]/.test(part));
  const letters = named.join('').replace(/[^A-Za-z]/g, '').length;
  const { length } = named;
  return length <= 1 || letters >= (length > 3 ? length * 3.5 : length * 3 - 2);
}

const isWord = (part: string): boolean =>
  /^(?:[A-Z]?[a-z]+|[A-Z]+)?\d{0,4}[A-Z]?$/.test(part) && isSayable(part.replace(/\d+[A-Z]?$/, ''));

/** Letters in a row without a vowel are no word, unless they are few. */
const isSayable = (letters: string): boolean =>
  letters.length <= 4 || (/[aeiouy]/i.test(letters) && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(letters));

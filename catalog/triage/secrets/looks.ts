/**
 * What a value looks like. Only its beginning is looked at: a secret is no less one for being long.
 */
const looked = 160;

const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

const placeholders =
  /^(?:x{3,}|[*•●.…_#-]{2,}|[<[{⟦$%].*|your[-_ ]?.*|my[-_ ]?(?:token|secret|password|key|app).*|.*your_?(?:app|token|secret|key|user).*|process\.env.*|os\.(?:environ|getenv).*|system\.getenv.*|env\..*|(?:example|sample|dummy)(?:[-_ ]?(?:token|key|secret|password|sig|value))?|test|todo|tbd|n\/?a|undefined|null|nil|none|nan|void|true|false|yes|no|ok|empty|string[!?]?|str|number|int[!?]?|integer|boolean|bool|object|any|array|optional|required|redacted|hidden|masked|omitted|secret|password|passwd|token|key|usersig|changeme|xxx+.*|\(null\)|[a-z_]*redacted[a-z_]*|空|无|没有|未填|略|已隐藏|已脱敏|待填|不填)$/i;

/** Whether a value stands for one: `<your-token>`, `****`, `${TOKEN}`, `undefined`. */
export const isPlaceholder = (value: string): boolean =>
  placeholders.test(value.slice(0, looked)) ||
  /[*•●]{4}|x{6}|^(?:您的|你的|请填|填写|替换|此处)/i.test(value.slice(0, looked)) ||
  /^(\D)\1{3,}$/.test(value.slice(0, looked));

export const isUuid = (value: string): boolean => uuid.test(value);

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
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  const named = parts.filter((part) => /[A-Za-z]/.test(part)).length;
  if (named > 1 && letters < (named > 3 ? named * 3.5 : named * 3 - 2)) return false;
  return parts.every((part) => /^(?:[A-Z]?[a-z]+|[A-Z]+)?\d{0,4}[A-Z]?$/.test(part) && isSayable(part));
}

/** Letters in a row without a vowel are no word, unless they are few. */
function isSayable(part: string): boolean {
  const letters = part.replace(/\d+[A-Z]?$/, '');
  return letters.length <= 4
    ? true
    : /[aeiouy]/i.test(letters) && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(letters);
}

/** Whether a value can hardly be anything but made by a machine. `least` in characters. */
export function isOpaque(value: string, least = 8): boolean {
  const head = value.slice(0, looked);
  if (head.length < least || /[^\x21-\x7e]/.test(head)) return false;
  if (isPlaceholder(head) || isReference(head) || isReadable(head)) return false;
  if (/^-?\d{1,11}$/.test(head)) return false;
  if (/^(?:https?|wss?|file|rtmp|rtsp):\/\//i.test(head)) return false;
  return /\d/.test(head) || (head.length >= 16 && /[a-z]/.test(head) && /[A-Z]/.test(head));
}

/** In runs of letters and digits, how many times their kind changes. Made by a machine, a value changes often. */
export function changes(value: string): number {
  return (value.slice(0, looked).match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g) ?? []).length;
}

/** Whether a value would be taken for a key without a word beside it. */
export function isKeyLike(value: string, least = 16): boolean {
  if (/^[0-9a-f]{32,}$/i.test(value)) return /\d/.test(value) && /[a-f]/i.test(value);
  return isOpaque(value, least) && changes(value) >= value.slice(0, looked).length / 5;
}

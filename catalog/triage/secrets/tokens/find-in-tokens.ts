import { Context, isNamePart } from '../context';
import type { SecretKind } from '../kinds';
import { isKeyLike } from '../looks';
import type { FoundSecret } from '../rule';
import { isIpv6 } from './addresses';
import { isHongKongId, isIban, isMainlandId, isTaiwanId } from './checks';
import { type DigitRule, digitRules } from './digit-rules';
import { digit, forEachToken, hexLetter, lower, otherLetter, type Token, upper } from './tokens';

/** Secrets that nothing announces: numbers of people, cards, devices and networks, and bare keys. By ascending start. */
export function findInTokens(text: string, found: FoundSecret[]): void {
  let done = 0;
  forEachToken(text, (token) => {
    if (token.start < done || (token.made & digit) === 0) {
      if (token.start < done || (token.made & otherLetter) !== 0 || token.end - token.start > 4) return;
    }
    const secret = secretAt(text, token);
    if (!secret) return;
    found.push(secret);
    done = secret.end;
  });
}

function secretAt(text: string, { start, end, made }: Token): FoundSecret | undefined {
  const length = end - start;
  if (made === digit) {
    const secret = numberAt(text, start, length);
    if (secret) return secret;
  }
  if ((made & otherLetter) === 0) {
    const secret = length <= 4 ? hexGroups(text, start, end) : undefined;
    if (secret) return secret;
    if (length === 64 && (made & hexLetter) !== 0) return bareKey(text, start, end);
  }
  if ((made & digit) === 0) return undefined;
  if ((made & lower) === 0) return (made & upper) === 0 ? undefined : capitals(text, start, end);
  return length >= 20 && (made & upper) !== 0 ? machineMade(text, start, end) : undefined;
}

/** No rule begins with more digits. */
const longest = 19;
/** The rules for a number of digits and what follows it, by both; where that is not of ASCII, by 0. */
const rulesFor: readonly (readonly DigitRule[])[] = Array.from(
  { length: (longest + 1) * 128 },
  (_, index) => {
    const length = index >> 7;
    const next = String.fromCharCode(index & 127);
    return digitRules.filter(
      ({ first: [least, most], then }) =>
        length >= least && length <= most && (then === '' || then.includes(next)),
    );
  },
);

const underscore = 95;
const plus = 43;
const bracket = 40;
const dot = 46;

function numberAt(text: string, start: number, length: number): FoundSecret | undefined {
  if (length === 18 || length === 17) {
    // The check is proof enough, also in the name of a file.
    const id = text.slice(start, start + 18);
    if (
      /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d{4}[\dXx]$/.test(id) &&
      isMainlandId(id) &&
      !/\d/.test(text.charAt(start + 18))
    )
      return { kind: 'id_number', start, end: start + 18 };
  }
  const lead = text.charCodeAt(start - 1);
  // A part of a name, and the fraction of another number unless the dots are an ellipsis.
  if (lead === underscore && (length !== 11 || isNamedPart.test(text.slice(Math.max(0, start - 12), start))))
    return undefined;
  if (lead === dot && !text.startsWith('..', start - 2) && isDigit(text, start - 2)) return undefined;
  if (lead === plus || lead === bracket) {
    const from = lead === bracket && text.charCodeAt(start - 2) === plus ? start - 2 : start - 1;
    const signed = isWordEnd(text, from) ? undefined : tried(text, from, start, length);
    if (signed) return signed;
  }
  return tried(text, start, start, length);
}

/** Tries the rules at `start`, for digits that begin at `first`. */
function tried(text: string, start: number, first: number, length: number): FoundSecret | undefined {
  const next = text.charCodeAt(first + length);
  if (length > longest) return undefined;
  for (const { kind, at, accept } of rulesFor[length * 128 + (next < 128 ? next : 0)] ?? []) {
    at.lastIndex = start;
    const value = at.exec(text)?.[0];
    if (value === undefined) continue;
    const end = start + value.length;
    if (accept(value, new Context(text, start, end))) return { kind, start, end };
  }
  return undefined;
}

/** What a number is that a name ends in. */
const isNamedPart =
  /(?:room|order|msg|stream|live|img|file|log|dump|video|rec|task|trace|req|seq|ts|time|[^A-Za-z\u4e00-\u9fff])_$/i;

const isDigit = (text: string, at: number): boolean => /\d/.test(text.charAt(at));
const isWordEnd = (text: string, at: number): boolean => /[A-Za-z0-9]/.test(text.charAt(at - 1));

const mac = /(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])/y;
const dottedMac = /[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![0-9A-Za-z.])/y;
const fullIpv6 = /(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![0-9A-Za-z:])/y;

/** Short groups of hexadecimal digits: a MAC address, an IPv6 address in full. */
function hexGroups(text: string, start: number, end: number): FoundSecret | undefined {
  const next = text.charCodeAt(end);
  if (next !== 58 && next !== 45 && next !== dot) return undefined;
  const before = text.charCodeAt(start - 1);
  const length = end - start;
  const isContinued =
    (before === 58 || before === 45) && /[0-9A-Fa-f][:-]$/.test(text.slice(Math.max(0, start - 2), start));
  if (length === 2 && !isContinued) {
    const value = matchAt(mac, text, start);
    if (value && !/^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i.test(value)) return made('device', start, value);
  }
  if (length === 4 && next === dot && before !== dot) {
    const value = matchAt(dottedMac, text, start);
    if (value && /[a-f]/i.test(value)) return made('device', start, value);
  }
  if (next !== 58 || (before === 58 && !/[g-zG-Z]\d?:$/.test(text.slice(Math.max(0, start - 3), start))))
    return undefined;
  const value = matchAt(fullIpv6, text, start);
  return value && isIpv6(value) ? made('ip', start, value) : undefined;
}

const hash =
  /(?:sha-?\d{1,3}|md5|hash|digest|commit|checksum|integrity|etag|fingerprint|blob|tree|object|revision|device_?id|group_?id|build_?id|trace|span|request_?id|event_?id|chunk|image|layer|docker|git|cid|ref|校验和|哈希|摘要|提交|指纹)[^\n]{0,12}$/i;

/** 64 hexadecimal digits that no word calls a hash have the size of a key. */
function bareKey(text: string, start: number, end: number): FoundSecret | undefined {
  if (/[_-]/.test(text.charAt(start - 1)) || hash.test(text.slice(Math.max(0, start - 40), start)))
    return undefined;
  // As tools that make sums of files print them.
  if (/^ [ *]\S/.test(text.slice(end, end + 3))) return undefined;
  return { kind: 'secret_key', start, end };
}

/** In UTF-16 units: the least length of a key that no name announces. */
const shortestKey = 32;
/** Names of what is long and random and opens nothing. */
const harmlessName =
  /(?:id|ids|uuid|guid|hash|digest|sum|integrity|sha\d*|md5|etag|commit|rev|revision|fingerprint|trace|span|stream|track|msid|label|cname|mid|ssrc|image|img|icon|src|href|url|uri|path|file|filename|name|class|classname|chunk|version|body|data|payload|content|sdp|base64|avatar|thumb|buffer|bytes|hex|public|pubkey|publickey|cert|pem|nonce|boundary|etag|fmtp|candidate|foundation|ufrag)$/;

/** A long value that only a machine writes, as the value of a field that does not say that it opens nothing. */
function machineMade(text: string, start: number, end: number): FoundSecret | undefined {
  let from = start;
  while (from > 0 && start - from < 200 && isKeyPart(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 400 && isKeyPart(text.charCodeAt(to))) to++;
  const parts = /^[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,42}(?![\w-])/.exec(text.slice(from, from + 84))?.[0];
  if (parts) return { kind: 'token', start: from, end: from + parts.length };
  if (to - from < shortestKey || to - end >= 400) return undefined;
  const value = text.slice(from, to);
  if (!isKeyLike(value) || (value.includes('/') && !/[+=]/.test(value) && /\/[a-z]+\//.test(value)))
    return undefined;
  const { key } = new Context(text, from, to);
  const isArgument = /[(,] ?["'`]$/.test(text.slice(Math.max(0, from - 3), from));
  if (
    (key === '' && !isArgument) ||
    harmlessName.test(key) ||
    /base64,$|sha\d+-/.test(text.slice(Math.max(0, from - 8), from + 8))
  )
    return undefined;
  return { kind: 'token', start: from, end: to };
}

/** Base64 in either alphabet. */
function isKeyPart(unit: number): boolean {
  return isNamePart(unit) || unit === 43 || unit === 47 || unit === 61;
}

const iban = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![0-9A-Za-z_-])/y;

/** Capitals and digits: a bank account, an identity card of Taiwan or Hong Kong. */
function capitals(text: string, start: number, end: number): FoundSecret | undefined {
  if (/[_-]/.test(text.charAt(start - 1))) return undefined;
  const token = text.slice(start, Math.min(end, start + 40));
  if (/^[A-Z]{2}\d{2}/.test(token)) {
    const value = matchAt(iban, text, start);
    if (value && isIban(value)) return made('card', start, value);
  }
  if (/^[A-Z][12]\d{8}$/.test(token) && isTaiwanId(token) && !/[_-]/.test(text.charAt(end)))
    return made('id_number', start, token);
  if (!/^[A-Z]{1,2}\d{6}$/.test(token)) return undefined;
  const check = /^ ?\([0-9A]\)/.exec(text.slice(end, end + 4))?.[0];
  return check && isHongKongId(token + check.trim()) ? made('id_number', start, token + check) : undefined;
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

const made = (kind: SecretKind, start: number, value: string): FoundSecret => ({
  kind,
  start,
  end: start + value.length,
});

import { alphanumeric, digit, hex, isIn } from '../char-sets';
import type { FoundSecret } from '../rule';
import { isIpv6 } from './ipv6';
import { valueAt } from './value-at';

const mac = /(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])/y;
const dottedMac = /[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![0-9A-Za-z.])/y;
const fullIpv6 = /(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![0-9A-Za-z:])/y;
/** The addresses of nobody and of everybody. */
const sharedMac = /^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i;

const colon = 58;
const hyphen = 45;
const dot = 46;

/** The secret that a short group of hexadecimal digits begins: a MAC address, an IPv6 address in full. */
export function hexGroups(text: string, start: number, end: number): FoundSecret | undefined {
  const next = text.charCodeAt(end);
  if (next !== colon && next !== hyphen && next !== dot) return undefined;
  const lead = text.charCodeAt(start - 1);
  return (
    (end - start === 2 ? macAt(text, start, lead) : undefined) ??
    (end - start === 4 && next === dot && lead !== dot ? dottedMacAt(text, start) : undefined) ??
    (next === colon ? ipv6At(text, start, lead) : undefined)
  );
}

function macAt(text: string, start: number, lead: number): FoundSecret | undefined {
  // A time of day has two such signs, and then another.
  const sign = text.charCodeAt(start + 2);
  if (text.charCodeAt(start + 5) !== sign || text.charCodeAt(start + 8) !== sign) return undefined;
  if ((lead === colon || lead === hyphen) && isIn(hex, text.charCodeAt(start - 2))) return undefined;
  const value = valueAt(mac, text, start);
  return value && !sharedMac.test(value) ? { kind: 'device', start, end: start + value.length } : undefined;
}

function dottedMacAt(text: string, start: number): FoundSecret | undefined {
  const value = valueAt(dottedMac, text, start);
  return value && /[a-f]/i.test(value) ? { kind: 'device', start, end: start + value.length } : undefined;
}

function ipv6At(text: string, start: number, lead: number): FoundSecret | undefined {
  // Behind a colon stands a further group, unless a name stands before that.
  if (lead === colon && !endsName(text, start - 2)) return undefined;
  const value = valueAt(fullIpv6, text, start);
  return value && isIpv6(value) ? { kind: 'ip', start, end: start + value.length } : undefined;
}

/** Whether a character ends a name: it is a letter that is no hexadecimal digit, or a digit behind one. */
function endsName(text: string, at: number): boolean {
  return (
    isOtherLetter(text.charCodeAt(at)) ||
    (isIn(digit, text.charCodeAt(at)) && isOtherLetter(text.charCodeAt(at - 1)))
  );
}

const isOtherLetter = (unit: number): boolean => isIn(alphanumeric, unit) && !isIn(hex, unit);

import { after, before } from '../around';
import { patternRule } from '../pattern-rule';
import type { SecretRule } from '../rule';
import { isIpv6 } from './ipv6';

const groups = '[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}';
const v4 = '(?:\\d{1,3}\\.){3}\\d{1,3}';
/** At the beginning of a word, or behind a name and its colon. */
const left = new RegExp(`(?:(?<![0-9A-Za-z:.])|(?<=[g-zG-Z]\\d?:))${groups}$`);
const right = new RegExp(`^::(?:${groups})?(?:(?<=:)${v4}|:${v4})?(?![0-9A-Za-z_:])`);

/** Addresses that do not begin with a group of their own: the others are found by their digits. */
export const addressRules: readonly SecretRule[] = [
  {
    reason: 'An IPv6 address with its zeros left out.',
    triggers: ['::'],
    find({ text }, start) {
      const head = left.exec(before(text, start, 44))?.[0] ?? '';
      if (head === '' && /[0-9A-Za-z_:]/.test(text.charAt(start - 1))) return undefined;
      const tail = right.exec(after(text, start, 60))?.[0];
      if (tail === undefined || !isIpv6(head + tail)) return undefined;
      return { kind: 'ip', start: start - head.length, end: start + tail.length };
    },
  },
  patternRule({
    kind: 'ip',
    reason: 'An address right behind the word for it.',
    triggers: ['ip'],
    at: /ip((?:\d{1,3}\.){3}\d{1,3})(?![\w]|\.\d)/iy,
    accept: (value, lead) => !/[A-Za-z]ip$/i.test(lead) && !/^(?:0|127|255)\./.test(value),
  }),
];

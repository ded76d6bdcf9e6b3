import type { SecretRule } from '../rule';
import { isIpv6 } from './addresses';

/** An IPv6 address with its zeros left out. In full it is found by its groups. */
export const ipv6Rule: SecretRule = {
  reason: 'An IP address leads to a household or a server.',
  triggers: ['::'],
  find({ text }, start) {
    const left =
      /(?:(?<![0-9A-Za-z:.])|(?<=[g-zG-Z]\d?:))[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}$/.exec(
        text.slice(Math.max(0, start - 44), start),
      )?.[0] ?? '';
    if (left === '' && /[0-9A-Za-z_:]/.test(text.charAt(start - 1))) return undefined;
    const right =
      /^::(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?(?:(?<=:)(?:\d{1,3}\.){3}\d{1,3}|:(?:\d{1,3}\.){3}\d{1,3})?(?![0-9A-Za-z_:])/.exec(
        text.slice(start, start + 60),
      )?.[0];
    if (right === undefined || !isIpv6(left + right)) return undefined;
    return { kind: 'ip', start: start - left.length, end: start + right.length };
  },
};

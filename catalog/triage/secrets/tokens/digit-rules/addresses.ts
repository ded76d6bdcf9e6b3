import { isIpv4 } from '../ipv4';
import type { DigitRule } from './digit-rule';

export const addressRules: readonly DigitRule[] = [
  {
    kind: 'ip',
    reason: 'An IP address leads to a household or a server.',
    first: [1, 3],
    next: '.',
    beyond: /\d/,
    at: /(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/y,
    accept: isIpv4,
  },
  {
    kind: 'ip',
    reason: 'An address with its port behind a dot, as captures of packets write it.',
    first: [1, 3],
    next: '.',
    beyond: /\d/,
    at: /(?:\d{1,3}\.){3}\d{1,3}(?=\.\d{1,5}(?::| >|\s))/y,
    accept: (value, context) => /(?:\bIP6?|>) $/.test(context.before) && isIpv4(value, context),
  },
];

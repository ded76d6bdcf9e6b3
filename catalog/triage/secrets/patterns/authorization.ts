import { isOpaque } from '../looks/opaque';
import { isPlaceholder } from '../looks/placeholder';
import { isReference } from '../looks/readable';
import { patternRule } from '../pattern-rule';
import { headerRule, toLineEnd, toQuote } from './header-value';

const header = {
  kind: 'authorization',
  triggers: ['authorization'],
  accept: (head: string) => isLogIn(head) && !isPlaceholder(head.replace(/^[A-Za-z]{1,24} /, '')),
} as const;

export const authorizationRules = [
  headerRule({
    ...header,
    reason: 'The Authorization header is the caller’s log-in.',
    at: /authorization(?:["'`]{1,2}\s{0,3}[:=,]|\s{0,3}[:=]|\s(?=["']))\s{0,3}["'`]?/iy,
    rest: toQuote,
  }),
  headerRule({
    ...header,
    reason: 'Of a scheme that signs, the header has quotation marks inside.',
    at: /authorization\s{0,3}[:=]\s{0,3}(?=(?:Digest|\S{4,24}-HMAC-SHA\S{1,4}) )/iy,
    rest: toLineEnd,
  }),
  patternRule({
    kind: 'authorization',
    reason: 'A bearer token works without its header’s name too.',
    triggers: ['bearer ', 'basic ', 'bot '],
    at: /(?:bearer|basic|bot)\s{1,2}([A-Za-z0-9._~+/=-]{12,4096})/iy,
    accept: (value) => isOpaque(value, 12),
  }),
];

const isLogIn = (head: string): boolean =>
  (/\d/.test(head) && !isReference(head)) ||
  /^(?:basic|bearer|digest|bot|token)\s{1,9}[^\s$<{*]{6}/i.test(head);

import { isOpaque } from '../looks/opaque';
import { isPlaceholder } from '../looks/placeholder';
import { isReference } from '../looks/readable';
import { patternRule } from '../pattern-rule';

const rest = '([^\\n"\'`⟦⟧]{4,4096})';
const withQuotes = `["'\`]{1,2}\\s{0,3}[:=,]\\s{0,3}["'\`]?${rest}`;
/** Schemes whose value has quotation marks inside. */
const signed = '\\s{0,3}[:=]\\s{0,3}((?:Digest|\\S{4,24}-HMAC-SHA\\S{1,4}) [^\\n⟦⟧]{4,4096})';
const bare = `(?:\\s{0,3}[:=]|\\s(?=["']))\\s{0,3}["'\`]?${rest}`;

export const authorizationRules = [
  patternRule({
    kind: 'authorization',
    reason: 'The Authorization header is the caller’s log-in.',
    triggers: ['authorization'],
    at: new RegExp(`authorization(?:${withQuotes}|${signed}|${bare})`, 'iy'),
    accept: (value) => isLogIn(value) && !isPlaceholder(value.replace(/^[A-Za-z]+ /, '')),
  }),
  patternRule({
    kind: 'authorization',
    reason: 'A bearer token works without its header’s name too.',
    triggers: ['bearer ', 'basic ', 'bot '],
    at: /(?:bearer|basic|bot)\s{1,2}([A-Za-z0-9._~+/=-]{12,4096})/iy,
    accept: (value) => isOpaque(value, 12),
  }),
];

const isLogIn = (value: string): boolean =>
  (/\d/.test(value) && !isReference(value)) ||
  /^(?:basic|bearer|digest|bot|token)\s{1,9}[^\s$<{*]{6}/i.test(value);

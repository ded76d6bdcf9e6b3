import { headerRule, toQuote } from './header-value';

const letsIn = /(?:sess|sid|token|auth|uid|login|ticket|id)\w{0,40}=[^;]{2}|=[^;=]{0,200}\d/i;
const isPair = (head: string): boolean => /^[\w.-]{1,80}=../.test(head);

export const cookieRules = [
  headerRule({
    kind: 'cookie',
    reason: 'A cookie holds a session.',
    triggers: ['cookie'],
    at: /cookie["'`]{0,2}\s{0,3}[:=]\s{0,3}["'`]?/iy,
    rest: toQuote,
    accept: (head) => isPair(head) && letsIn.test(head),
  }),
  headerRule({
    kind: 'cookie',
    reason: 'A cookie as an option of a command line.',
    triggers: [' -b ', ' --cookie '],
    at: / (?:-b|--cookie) {1,2}["']?/y,
    rest: toQuote,
    accept: isPair,
  }),
];

import { patternRule } from '../pattern-rule';

const openers = /(?:sess|sid|token|auth|uid|login|ticket|id)\w{0,40}=[^;]{2}|=[^;=]{0,200}\d/i;

export const cookieRules = [
  patternRule({
    kind: 'cookie',
    reason: 'A cookie holds a session.',
    triggers: ['cookie'],
    at: /cookie["'`]{0,2}\s{0,3}[:=]\s{0,3}["'`]?([\w.-]{1,80}=[^\n"'`⟦⟧]{2,4096})/iy,
    accept: (value) => openers.test(value.slice(0, 400)),
  }),
  patternRule({
    kind: 'cookie',
    reason: 'A cookie as an option of a command line.',
    triggers: [' -b ', ' --cookie '],
    at: / (?:-b|--cookie) {1,2}["']?([\w.-]{1,80}=[^\n"']{2,4096})/y,
  }),
];

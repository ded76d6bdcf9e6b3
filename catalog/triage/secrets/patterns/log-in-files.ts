import { before } from '../around';
import { isPlaceholder } from '../looks/placeholder';
import { patternRule } from '../pattern-rule';
import type { SecretRule } from '../rule';

/** Passwords as databases, servers and tools keep them in files and statements of their own form. */
export const logInFileRules: readonly SecretRule[] = [
  patternRule({
    kind: 'password',
    reason: 'The password of a statement that makes a user.',
    triggers: ['identified by', "password '"],
    at: /(?:identified by|password) {1,2}'([^'\n]{3,100})(?=')/iy,
    accept: (value) => !isPlaceholder(value),
  }),
  patternRule({
    kind: 'password',
    reason: 'The password of a database’s address, behind a slash.',
    triggers: [':thin:'],
    at: /:thin:\w{1,40}\/([^\s@]{2,80})(?=@)/iy,
  }),
  patternRule({
    kind: 'password',
    reason: 'A user with a password, as servers are configured.',
    triggers: ['user='],
    at: /user=[\w.@-]{1,64}:([^\s"'`&]{3,128})/iy,
    accept: (value) => !isPlaceholder(value),
  }),
  patternRule({
    kind: 'password',
    reason: 'A log-in of a tool’s own file, where blanks part name and password.',
    triggers: ['machine ', 'login '],
    at: /(?:machine \S{1,100}\s{1,4})?login \S{1,80}\s{1,4}password (\S{1,128})/iy,
  }),
  patternRule({
    kind: 'password',
    reason: 'A line of a database’s file of passwords: host, port, database, user, password.',
    triggers: [':5432:', ':3306:', ':6432:'],
    at: /:\d{4}:[\w*-]{1,40}:[\w.@-]{1,40}:([^\s:]{2,100})(?=\s|$)/y,
  }),
  patternRule({
    kind: 'password',
    reason: 'The text of a code that lets a telephone into a wireless network.',
    triggers: ['wifi:'],
    at: /WIFI:(?=[A-Z]:)([^\n]{4,200}?;)(?=;)/iy,
  }),
  {
    reason: 'A password before the host, as drivers of databases write it.',
    triggers: ['@tcp(', '@unix('],
    find({ text }, start) {
      const value = /(?<=["'=\s][\w.-]{1,40}:)[^\s:"'=]{3,64}$/.exec(before(text, start, 110))?.[0];
      return value ? { kind: 'password', start: start - value.length, end: start } : undefined;
    },
  },
];

import { list } from '../list';
import { isPlaceholder } from '../looks/placeholder';
import { patternRule } from '../pattern-rule';

/** Tools that take a password as an option of one letter. */
const tools = [
  ...list('sshpass, redis-cli, mysql, mongo, turnutils, ldap, smbclient, mosquitto, docker login'),
  ...['curl ', 'zip '],
];

export const commandLineRules = [
  patternRule({
    kind: 'password',
    reason: 'User and password as an option of a command line.',
    triggers: [' -u ', ' --user ', ' --proxy-user ', ' -a '],
    at: / (?:-[uUa]|--user|--proxy-user) {1,2}["']?(?:([0-9a-f]{20,40}:[^\s"']{2,256})|[^\s:"']{1,80}:([^\s"']{2,256}))/y,
    accept: (value) => !isPlaceholder(value),
  }),
  patternRule({
    kind: 'password',
    reason: 'A password as an option of a tool that takes one.',
    triggers: tools,
    at: new RegExp(
      `(?:${tools.join('|')})[^\\n]{0,100}? -(?:p|P|a|w)[ =]?["']?([^\\s"'-][^\\s"']{2,200})`,
      'iy',
    ),
    // Some of these tools want no blank before their password: behind one stands something else.
    accept: (value, lead) =>
      !isPlaceholder(value) &&
      !/^\d{2,5}$/.test(value) &&
      !/(?:mysql|mosquitto|curl)[^\n]* -[pPwa] $/.test(lead),
  }),
  patternRule({
    kind: 'password',
    reason: 'What stands behind an option of one letter, where it is neither a word nor a number.',
    triggers: [' -p ', ' -p=', " -p'", ' -k ', ' -s ', ' -hmac '],
    at: / -(?:[pPkKs]|hmac)(?:[ =]["']?|(?='))'?([^\s"'/.-][^\s"']{5,200})(?=["']|\s|$)/y,
    accept: (value) =>
      /\d/.test(value) &&
      /[A-Za-z]/.test(value) &&
      !isPlaceholder(value) &&
      !/^\d+[:/]|[/:\\=]|^[\w-]+\.\w{1,4}$/.test(value),
  }),
];

import { isKeyLike, isOpaque, isPlaceholder, isReference } from './looks';
import { patternRule, type SecretRule } from './rule';
import { base64, type Runs } from './runs';

/** Secrets of headers, addresses, command lines and configurations, and private keys. */
export const requestRules: readonly SecretRule[] = [
  patternRule({
    kind: 'authorization',
    reason: 'The Authorization header is the caller’s log-in.',
    triggers: ['authorization'],
    at: /authorization(?:["'`]{1,2}\s{0,3}[:=,]\s{0,3}["'`]?([^\n"'`⟦⟧]{4,4096})|\s{0,3}[:=]\s{0,3}((?:Digest|\S{4,24}-HMAC-SHA\S{1,4}) [^\n⟦⟧]{4,4096})|(?:\s{0,3}[:=]|\s(?=["']))\s{0,3}["'`]?([^\n"'`⟦⟧]{4,4096}))/iy,
    accept: (value) =>
      !isPlaceholder(value.replace(/^[A-Za-z]+ /, '')) &&
      ((/\d/.test(value) && !isReference(value)) ||
        /^(?:basic|bearer|digest|bot|token)\s+[^\s$<{*]{6}/i.test(value)),
  }),
  patternRule({
    kind: 'authorization',
    reason: 'A bearer token works without its header’s name too.',
    triggers: ['bearer ', 'basic ', 'bot '],
    at: /(?:bearer|basic|bot)\s{1,2}([A-Za-z0-9._~+/=-]{12,4096})/iy,
    accept: (value) => isOpaque(value, 12),
  }),
  patternRule({
    kind: 'cookie',
    reason: 'A cookie holds a session.',
    triggers: ['cookie'],
    at: /cookie["'`]{0,2}\s{0,3}[:=]\s{0,3}["'`]?([\w.-]{1,80}=[^\n"'`⟦⟧]{2,4096})/iy,
    accept: (value) =>
      /(?:sess|sid|token|auth|uid|login|ticket|id)\w*=[^;]{2}|=[^;=]*\d[^;=]*(?:;|$)/i.test(
        value.slice(0, 400),
      ),
  }),
  patternRule({
    kind: 'cookie',
    reason: 'A cookie as an option of a command line.',
    triggers: [' -b ', ' --cookie '],
    at: / (?:-b|--cookie) {1,2}["']?([\w.-]{1,80}=[^\n"']{2,4096})/y,
  }),
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
    triggers: [
      'sshpass',
      'redis-cli',
      'mysql',
      'mongo',
      'turnutils',
      'ldap',
      'smbclient',
      'mosquitto',
      'curl ',
      'zip ',
      'docker login',
    ],
    at: /(?:sshpass|redis-cli|mysql|mongo|turnutils|ldap|smbclient|mosquitto|curl |zip |docker login)[^\n]{0,100}? -(?:p|P|a|w)[ =]?["']?([^\s"'-][^\s"']{2,200})/iy,
    accept: (value, before) =>
      !isPlaceholder(value) &&
      !/^\d{2,5}$/.test(value) &&
      !/(?:mysql|mosquitto|curl)[^\n]* -[pPwa] $/.test(before),
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
      !/^\d+[:/]|[/:\\]|^[\w-]+\.\w{1,4}$|=/.test(value),
  }),
  patternRule({
    kind: 'password',
    reason: 'The password of a statement that makes a user.',
    triggers: ['identified by', "password '"],
    at: /(?:identified by|password) {1,2}'([^'\n]{3,100})(?=')/iy,
    accept: (value) => !isPlaceholder(value),
  }),
  patternRule({
    kind: 'password',
    reason: 'The password of an address, behind a slash.',
    triggers: [':thin:'],
    at: /:thin:\w{1,40}\/([^\s@]{2,80})(?=@)/iy,
  }),
  patternRule({
    kind: 'ip',
    reason: 'An address right behind the word for it.',
    triggers: ['ip'],
    at: /ip((?:\d{1,3}\.){3}\d{1,3})(?![\w]|\.\d)/iy,
    accept: (value, before) => !/[A-Za-z]ip$/i.test(before) && !/^(?:0|127|255)\./.test(value),
  }),
  patternRule({
    kind: 'password',
    reason: 'The password of an address: `scheme://user:password@host`.',
    triggers: ['://'],
    at: /:\/\/(?:([0-9a-f]{32}:[0-9a-f]{32})|[^\s/:"'<>]{0,128}:([^\s/"'<>]{1,256}|[^\s"'<>@]{1,100}))(?=@[\w.[-])/y,
    accept: (value) =>
      !isPlaceholder(value) &&
      !/^\d{1,5}\//.test(value) &&
      !/^(?:pass|pwd|password|passwd|secret|token|密码)$/i.test(value),
  }),
  patternRule({
    kind: 'token',
    reason: 'A key alone before the host of an address.',
    triggers: ['://'],
    at: /:\/\/([A-Za-z0-9_-]{16,128})(?=@[\w.-])/y,
    accept: (value) => isKeyLike(value),
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
      const value = /(?<=["'=\s][\w.-]{1,40}:)[^\s:"'=]{3,64}$/.exec(
        text.slice(Math.max(0, start - 110), start),
      )?.[0];
      return value ? { kind: 'password', start: start - value.length, end: start } : undefined;
    },
  },
  patternRule({
    kind: 'one_time_code',
    reason: 'A one-time code behind the words that say whose it is.',
    triggers: ['code'],
    at: /code(?: is| was)?[^\S\n]?:?[^\S\n]{0,2}([A-Z0-9]{3}-[A-Z0-9]{3,4}|\d{3}[- ]\d{3,5}|\d{4,8})(?![\w-]|\.\d)/iy,
    accept: (_, before) =>
      /(?:\byour|sign-?in|log-?in|security|verification|confirmation|whatsapp|account)\b[^\n]{0,24}code/i.test(
        before,
      ) && !/err|status|result|return|exit|room|country|area|zip|post|http|response|reason/i.test(before),
  }),
  patternRule({
    kind: 'one_time_code',
    reason: 'A one-time code between the words that say what it is for.',
    triggers: ['use '],
    at: /use (?:(?:the )?code )?(\d{4,8}|\d{3}[- ]\d{3})(?= as | to (?:verify|log|sign))/iy,
  }),
  {
    reason: 'A one-time code before a bracket that says so.',
    triggers: ['验证码)', '校验码)', '验证码）', '动态码)'],
    find({ text }, start) {
      const code = /(?<!\d)\d{4,8} ?[(（][^()（）\n]{0,8}$/.exec(
        text.slice(Math.max(0, start - 20), start),
      )?.[0];
      const digits = /^\d+/.exec(code ?? '')?.[0];
      return code && digits
        ? { kind: 'one_time_code', start: start - code.length, end: start - code.length + digits.length }
        : undefined;
    },
  },
  {
    reason: 'A private key in PEM form, with its headers.',
    triggers: ['-----begin'],
    find(runs, start) {
      const { text } = runs;
      const head = /^-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/.exec(
        text.slice(start, start + 80),
      )?.[0];
      if (!head) return undefined;
      const from = start + head.length;
      const close = runs.next('-----', from);
      if (close >= text.length || close - from > longestKey)
        return { kind: 'secret_key', start, end: endOfLines(runs, from) };
      const foot = /^-----END [A-Z0-9 ]{0,40}-----/.exec(text.slice(close, close + 80))?.[0] ?? '';
      return { kind: 'secret_key', start, end: close + foot.length };
    },
  },
  {
    reason: 'A token of a bot: its number, a colon, 35 characters.',
    triggers: [':a'],
    find({ text }, start) {
      const tail = /^:A[A-Za-z0-9_-]{33,36}(?![A-Za-z0-9_-])/.exec(text.slice(start, start + 40))?.[0];
      const number = tail && /(?<!\d)\d{7,11}$/.exec(text.slice(Math.max(0, start - 12), start))?.[0];
      return number ? { kind: 'token', start: start - number.length, end: start + tail.length } : undefined;
    },
  },
  {
    reason: 'A one-time code, before the words that say what it is.',
    triggers: [' is your ', '是您的', '为您的', '是你的', '为你的', ' as your ', '是验证码', '是校验码'],
    find({ text }, start, end) {
      const says = /^[^\n]{0,40}?(?:code|OTP|pin\b|password|验证码|校验码|动态码|口令)/i;
      if (!says.test(text.slice(end - 3, end + 60))) return undefined;
      const before = text.slice(Math.max(0, start - 16), start);
      const code = /(?<![\w.-])(?:[A-Z]-)?\d{3,4}[ -]?\d{0,4}[】」"']? ?$/.exec(before)?.[0];
      return code ? { kind: 'one_time_code', start: start - code.length, end: start } : undefined;
    },
  },
];

/** In UTF-16 units. */
const longestKey = 40_000;

/** The end of the Base64 from an offset on, over lines, of a key that was cut off. */
function endOfLines(runs: Runs, start: number): number {
  let end = runs.endOf(base64, start);
  while (runs.text.charAt(end) === '\n') {
    const next = runs.endOf(base64, end + 1);
    if (next - end < 20) break;
    end = next;
  }
  return end;
}

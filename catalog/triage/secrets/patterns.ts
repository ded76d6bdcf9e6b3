import { isKeyLike, isOpaque, isPlaceholder, isReference } from './looks';
import { isIpv6 } from './digits/addresses';
import { isHongKongId, isIban, isTaiwanId } from './digits/checks';
import { patternRule, type SecretRule } from './rule';
import { base64, type Runs } from './runs';

/** Secrets of requests and addresses. */
const requestRules: readonly SecretRule[] = [
  patternRule({
    kind: 'authorization',
    reason: 'The Authorization header is the caller’s log-in.',
    triggers: ['authorization'],
    at: /authorization(?:["'`]{1,2}\s{0,3}[:=,]\s{0,3}["'`]?(?<value>[^\n"'`⟦⟧]{4,4096})|\s{0,3}[:=]\s{0,3}(?<line>Digest [^\n⟦⟧]{4,4096})|\s{0,3}[:=]\s{0,3}["'`]?(?<bare>[^\n"'`⟦⟧]{4,4096}))/iy,
    accept: (value) => (/\d/.test(value) && !isReference(value)) || /^(?:basic|bearer|digest|bot|token)\s+[^\s$<{*]{6}/i.test(value),
  }),
  patternRule({
    kind: 'authorization',
    reason: 'A bearer token works without its header’s name too.',
    triggers: ['bearer ', 'basic ', 'bot '],
    at: /(?:bearer|basic|bot)\s{1,2}(?<value>[A-Za-z0-9._~+/=-]{12,4096})/iy,
    accept: (value) => isOpaque(value, 12),
  }),
  patternRule({
    kind: 'cookie',
    reason: 'A cookie holds a session.',
    triggers: ['cookie'],
    at: /cookie["'`]{0,2}\s{0,3}[:=]\s{0,3}["'`]?(?<value>[\w.-]{1,80}=[^\n"'`⟦⟧]{2,4096})/iy,
  }),
  patternRule({
    kind: 'cookie',
    reason: 'A cookie as an option of a command line.',
    triggers: [' -b ', ' --cookie '],
    at: / (?:-b|--cookie) {1,2}["']?(?<value>[\w.-]{1,80}=[^\n"']{2,4096})/y,
  }),
  patternRule({
    kind: 'password',
    reason: 'User and password as an option of a command line.',
    triggers: [' -u ', ' --user ', ' -p'],
    at: / (?:(?:-u|--user) {1,2}["']?[^\s:"']{1,80}:|-p(?=[^\s-]{4}))(?<value>[^\s"']{3,256})/y,
    accept: (value, before) => !isPlaceholder(value) && (!/ -p$/.test(before) || (/mysql|sshpass|redis/.test(before) && !/^\d+$/.test(value))),
  }),
  patternRule({
    kind: 'password',
    reason: 'The password of an address: `scheme://user:password@host`.',
    triggers: ['://'],
    at: /:\/\/(?:[^\s/@:"'<>]{0,128}:(?<value>[^\s/"'<>]{1,256})|(?<pair>[0-9a-f]{32}:[0-9a-f]{32}))(?=@[\w.[-])/y,
    accept: (value) => !isPlaceholder(value),
  }),
  patternRule({
    kind: 'token',
    reason: 'A key alone before the host of an address.',
    triggers: ['://'],
    at: /:\/\/(?<value>[A-Za-z0-9_-]{16,128})(?=@[\w.-])/y,
    accept: (value) => isKeyLike(value),
  }),
  {
    reason: 'A private key in PEM form, with its headers.',
    triggers: ['-----begin'],
    find(runs, start) {
      const head = /^-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/.exec(runs.text.slice(start, start + 80))?.[0];
      if (!head) return undefined;
      const from = start + head.length;
      const close = runs.next('-----', from);
      const end = close < runs.text.length && close - from < longestKey ? close : endOfLines(runs, from);
      return end - from < 16 ? undefined : { kind: 'secret_key', start: from, end };
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
  patternRule({
    kind: 'password',
    reason: 'A password as an option of a tool that takes one.',
    triggers: ['sshpass', 'redis-cli', 'mysql', 'mongo', 'turnutils', 'ldap', 'smbclient', 'pg_dump', 'psql', 'zip '],
    at: /(?:sshpass|redis-cli|mysql|mongo|turnutils|ldap|smbclient|pg_dump|psql|zip )[^\n]{0,100}? -(?:p|a|w|P)[ =]?["']?(?<value>[^\s"'-][^\s"']{2,200})/iy,
    accept: (value, before) => !isPlaceholder(value) && !/^-?\d{1,5}$/.test(value) && !/mysql[^\n]* -[pP] $/.test(before),
  }),
  patternRule({
    kind: 'password',
    reason: 'A user with a password, as servers are configured.',
    triggers: ['user='],
    at: /user=[\w.@-]{1,64}:(?<value>[^\s"'\x60&]{3,128})/iy,
    accept: (value) => !isPlaceholder(value),
  }),
  patternRule({
    kind: 'password',
    reason: 'The text of a code that lets a telephone into a wireless network.',
    triggers: ['wifi:'],
    at: /WIFI:(?=[A-Z]:)(?<value>[^\n]{4,200}?;);/iy,
  }),
  {
    reason: 'A one-time code, before the words that say what it is.',
    triggers: [' is your ', '是您的', '为您的', '是你的', '为你的'],
    find({ text }, start, end) {
      if (!/^[^\n]{0,40}?(?:code|OTP|pin\b|验证码|校验码|动态码|口令)/i.test(text.slice(end, end + 60))) return undefined;
      const code = /(?<![\w.-])(?:[A-Z]-)?\d{3,4}[ -]?\d{0,4} ?$/.exec(text.slice(Math.max(0, start - 14), start))?.[0];
      return code ? { kind: 'one_time_code', start: start - code.length, end: start - (code.length - code.trimEnd().length) } : undefined;
    },
  },
];

/** A call that signs or logs in, with its arguments on the same line. */
const signingCall =
  /[\w$.]{0,60}(?:sig|sign|token|secret|hmac|credential|auth|login|encrypt|decrypt|cipher|password|signer|client|builder|key|connect|init|licen[sc]e)[\w$.]{0,30}\s{0,2}(?:<[\w, ]{0,30}>)?\((?<value>[^()\n]{10,400})/iy;
const literal = /(["'`])([^"'`\n]{8,300})\1/g;
/** Calls whose argument is a key, however it looks. */
const takesKey = /sig|sign|hmac|secret|crypt|cipher|password|credential/i;

/** Keys and tokens that are arguments of a call: `new Signer(appId, '…')`. */
const argumentRule: SecretRule = {
  reason: 'An argument of a call that signs is what it signs with.',
  triggers: ['sig', 'token', 'secret', 'hmac', 'credential', 'auth', 'login', 'crypt', 'cipher', 'password', 'client', 'builder', 'key', 'connect', 'init', 'licen'],
  find({ text }, start) {
    signingCall.lastIndex = start;
    const call = signingCall.exec(text);
    const list = call?.groups?.['value'];
    if (!call || !list) return undefined;
    const from = call.index + call[0].length - list.length;
    let first = -1;
    let last = -1;
    for (const match of list.matchAll(literal)) {
      if (!isArgument(match[2] ?? '', takesKey.test(call[0].slice(0, -list.length)))) continue;
      const at = from + match.index + 1;
      if (first === -1) first = at;
      last = at + (match[2]?.length ?? 0);
    }
    return first === -1 ? undefined : { kind: 'secret_key', start: first, end: last };
  },
};

const isArgument = (value: string, ofKeys: boolean): boolean =>
  isKeyLike(value, 12) ||
  (ofKeys && /\d/.test(value) && /[A-Za-z]/.test(value) && (/ /.test(value) ? value.split(' ').length >= 3 && !/[:=%{]/.test(value) : isOpaque(value, 10)));

/** What points at a person: contacts, documents, devices, homes. */
const personRules: readonly SecretRule[] = [
  {
    reason: 'A mail address names a person.',
    triggers: ['@', '[at]', '(at)', ' at '],
    find({ text }, start, end) {
      const host = /^ ?(?:[\p{L}\p{N}-]{1,63}(?: ?(?:\.|\[dot\]|\(dot\)) ?)){1,5}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,30})(?![\w@-])/u.exec(text.slice(end, end + 260))?.[0];
      if (!host) return undefined;
      const mailbox = /[\p{L}\p{N}._%+-]{1,64} ?$/u.exec(text.slice(Math.max(0, start - 65), start))?.[0];
      if (!mailbox || mailbox.startsWith('.')) return undefined;
      if (text.slice(start, end) === ' at ') return undefined;
      const box = hanTail(mailbox);
      if (/^\d+(?:\.\d+)*$/.test(host) || /\.(?:js|ts|mjs|css|png|jpe?g|gif|svg|html?|json|map|vue|tsx|jsx|so|dll|dylib|framework|kt|java|swift|log|txt|zip)$/i.test(host)) return undefined;
      // The user of a repository is everybody's.
      if (/^git ?$/i.test(box) && /^[:/]/.test(text.slice(end + host.length))) return undefined;
      const from = start - box.length;
      return { kind: 'email', start: from - nameBefore(text, from), end: end + host.length };
    },
  },
  {
    reason: 'The name under a letter.',
    triggers: ['regards', 'sincerely', 'cheers', 'best,', 'thanks,', 'thank you,', '祝好', '此致', '敬礼', '商祺', '顺颂'],
    find({ text }, _, end) {
      const gap = /^(?:[ ,.!，！。]{0,3}\s{1,6}(?:[-—–=_*]{2,12}\s{1,4})?)/.exec(text.slice(end, end + 30))?.[0];
      if (!gap?.includes('\n')) return undefined;
      const name = signedName.exec(text.slice(end + gap.length, end + gap.length + 50))?.[0];
      return name ? { kind: 'name', start: end + gap.length, end: end + gap.length + name.length } : undefined;
    },
  },
  patternRule({
    kind: 'contact',
    reason: 'A WeChat id is a way to reach a person.',
    triggers: ['微信', 'wechat', 'weixin', 'vx', '加v', 'wx号', '威信', '薇信'],
    at: /(?:微信|we_?chat|weixin|vx|加v|wx|威信|薇信)[^\S\n]{0,2}(?:号码?|id|是|_id)?[^\S\n]{0,2}(?:是|：)?[^\S\n]{0,2}[:=]?["']?[^\S\n]{0,2}["']?(?<value>[A-Za-z][A-Za-z0-9_-]{5,19})(?![\w.(])/iy,
    accept: (value, before) => (/[\d_]/.test(value) || /[:：]\s{0,2}$/.test(before)) && !/^(?:err|code|ios|android|version|sdk|webview|ret)/i.test(value),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A generated WeChat id, by its prefix.',
    triggers: ['wxid_'],
    at: /(?<value>wxid_[a-z0-9]{6,24})/iy,
  }),
  patternRule({
    kind: 'contact',
    reason: 'A QQ number is a way to reach a person.',
    triggers: ['qq', '扣扣', '企鹅号', '加q'],
    at: /(?:qq|扣扣|企鹅|加q)(?:号码?|群号?)?["']{0,2}[^\S\n]{0,2}[:=是为：]?[^\S\n]{0,2}["']?(?<value>[1-9]\d{4,10})(?!\d)/iy,
    accept: (value, before) => !/[A-Za-z.]qq\D{0,4}$/i.test(before) && (value.length >= 6 || /[:=是：]\s{0,2}$/.test(before)),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A name in a messenger, where the text names the messenger.',
    triggers: ['telegram', 'tg', 'skype', 'line id', 'lineid', 'line:', 'discord', 'slack', 'signal', 'kakaotalk', 'zalo', 'viber', '钉钉号', '飞书号', '电报', '纸飞机'],
    at: /(?:telegram|tg|skype|line ?id|line|discord|slack|signal|kakaotalk|zalo|viber|钉钉号|飞书号|电报|纸飞机)(?: ?(?:id|handle|user(?:name)?|name|account|号|账号))?["']?\s{0,2}(?:[:=：]|是|is\b)\s{0,2}["']?(?<value>@?[A-Za-z][\w.:#-]{3,40})/iy,
    accept: (value, before) => (/^@|[\d_.:]/.test(value) || /(?:id|handle|号|name|skype)\W{0,4}$/i.test(before)) && (/(?:id|handle|号|name|skype)\W{0,4}$/i.test(before) || !isReference(value)) && !/^(?:error|failed|code|https?)/i.test(value),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A name behind the address of a messenger.',
    triggers: ['t.me/', 'wa.me/', 'line.me/ti/p/'],
    at: /(?:t\.me|wa\.me|line\.me\/ti\/p)\/(?<value>[\w+~@-]{4,40})/iy,
  }),
  {
    reason: 'A Hong Kong or Macau identity card, with its check in brackets.',
    triggers: ['('],
    find({ text }, start) {
      if (text.charAt(start + 2) !== ')') return undefined;
      const written = /(?<![A-Za-z0-9])(?:[A-Z]{1,2}\d{6}|[157]\d{6}) ?\([0-9A]\)$/.exec(text.slice(Math.max(0, start - 12), start + 3))?.[0];
      if (!written || (/^[A-Z]/.test(written) && !isHongKongId(written.replace(' ', '')))) return undefined;
      return { kind: 'id_number', start: start + 3 - written.length, end: start + 3 };
    },
  },
  patternRule({
    kind: 'plate',
    reason: 'A mainland number plate.',
    triggers: [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'],
    at: /(?<value>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·.• -]?(?=[A-HJ-NP-Z0-9]{0,5}\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z0-9])/y,
  }),
  patternRule({
    kind: 'name',
    reason: 'The name of a user in the path of a home folder.',
    triggers: ['/home/', '/users/', '\\users\\', '\\users/', '\\\\users\\\\', '/documents and settings/', '\\documents and settings\\'],
    at: /(?:\/home\/|\/users\/|[\\/]{1,2}(?:users|documents and settings)[\\/]{1,2})(?<value>[^\s\\/:*?"'<>|，。,;()]{1,40}(?: [A-Z][\w]{0,20}(?=[\\/]))?)(?=[\\/\s"'，。,;:)]|$)/iy,
    accept: (value, before) => !commonFolder.test(value) && !/https?:\/\/\S{0,40}$/.test(before) && !/^v\d/.test(value),
  }),
];

/** The name before a mailbox in angle brackets. */
function nameBefore(text: string, at: number): number {
  return /(?<![\p{L}])(?:(?:\p{Lu}[\p{L}'.-]{1,20} ){1,3}|[\u4e00-\u9fff]{2,4} ?)["']? ?<$/u.exec(text.slice(Math.max(0, at - 70), at))?.[0].length ?? 0;
}

const signedName =
  /^(?:\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}|[\u4e00-\u9fff]{2,4})(?=\s{0,3}(?:[\n|,，/]|$))/u;

/** In UTF-16 units. */
const longestKey = 40_000;

/** The end of the lines of Base64 from an offset on, of a key that was cut off. */
function endOfLines(runs: Runs, start: number): number {
  let end = start;
  while (runs.text.charAt(end) === '\n') {
    const next = runs.endOf(base64, end + 1);
    if (next - end < 20) break;
    end = next;
  }
  return end;
}

const commonFolder =
  /^(?:public|shared|default|all users|root|admin|administrator|user|username|runner|ubuntu|debian|ec2-user|node|jenkins|build|builder|app|www|git|ci|circleci|travis|vsts|vagrant|docker|deploy|work|test|\.{1,3}|<.*|\$.*|%.*|\{.*|your.*|me|self|list|login|logout|signup|api|profile|current|register|search|x{3,}|\*+)$/i;

export const patternRules: readonly SecretRule[] = [...requestRules, argumentRule, ...personRules];

function hanTail(mailbox: string): string {
  // In a Chinese sentence the mailbox follows its word without a blank: 邮箱zhang@example.cn.
  const latin = /[A-Za-z0-9._%+-]+ ?$/.exec(mailbox)?.[0];
  return latin && latin.trim() !== '' ? latin : mailbox;
}

/** Secrets in letters and digits that nothing announces, in one pass. */
export const freePatterns: readonly { kind: 'device' | 'ip' | 'id_number' | 'card'; at: RegExp; accept: (value: string, before: string) => boolean }[] = [
  {
    kind: 'device',
    at: /(?<![0-9A-Za-z:.-])(?:(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})(?![0-9A-Za-z:-])/g,
    accept: (value) => !/^(?:00[:-]){5}00$|^(?:ff[:-]){5}ff$/i.test(value),
  },
  {
    kind: 'ip',
    at: /(?<![0-9A-Za-z_:.]|[^g-zG-Z_]:)(?=[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]{1,40})[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]{3,40}(?:\d{1,3}(?:\.\d{1,3}){3})?(?:%[a-z0-9]{1,12})?(?![0-9A-Za-z_])/g,
    accept: (value) => isIpv6(value),
  },
  {
    kind: 'id_number',
    at: /(?<![0-9A-Za-z_-])[A-Z][12]\d{8}(?![0-9A-Za-z_-])/g,
    accept: (value) => isTaiwanId(value),
  },
  {
    kind: 'card',
    at: /(?<![0-9A-Za-z_-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![0-9A-Za-z_-])/g,
    accept: (value) => isIban(value),
  },
];

import { isReference } from './looks';
import { patternRule, type SecretRule } from './rule';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** What points at a person: mailboxes, names in messengers, number plates, homes. */
export const personRules: readonly SecretRule[] = [
  {
    reason: 'A mail address names a person, and often stands behind the name.',
    triggers: ['@', '[at]', '(at)', '{at}', ' at '],
    find({ text }, start, end) {
      const host = hostAt(text, end);
      if (!host) return undefined;
      const box = mailboxBefore(text, start);
      if (!box || isFileOrCode(box, host, text.charAt(end + host.length))) return undefined;
      if (text.charAt(start) === ' ' && !/ dot /i.test(host)) return undefined;
      const from = start - box.length;
      // Of a message or a call, not of a person.
      if (/(?:call|message|content|branch)-?id:? ?<?$/i.test(text.slice(Math.max(0, from - 16), from)))
        return undefined;
      return { kind: 'email', start: from - nameBefore(text, from), end: end + host.length };
    },
  },
  {
    reason: 'The name under a letter.',
    triggers: [
      'regards',
      'sincerely',
      'cheers',
      'best,',
      'best wishes',
      'thanks,',
      'thank you,',
      'thanks!',
      '祝好',
      '谢谢',
      '此致',
      '敬礼',
      '商祺',
      '顺颂',
    ],
    find({ text }, _, end) {
      const gap = /^[ ,.!，！。]{0,3}\s{1,6}(?:[-—–=_*]{2,12}\s{1,4})?/.exec(text.slice(end, end + 30))?.[0];
      if (!gap?.includes('\n')) return undefined;
      const from = end + gap.length;
      const name = signedName.exec(text.slice(from, from + 50))?.[0];
      return name && name !== '敬礼' ? { kind: 'name', start: from, end: from + name.length } : undefined;
    },
  },
  patternRule({
    kind: 'contact',
    reason: 'A WeChat id is a way to reach a person.',
    triggers: ['微信', 'wechat', 'weixin', 'vx', '加v', 'wx', '威信', '薇信', 'v信', '微:'],
    at: /(?:微信|微(?=:)|we_?chat|weixin|vx|加v|wx|威信|薇信|v信)(?:号码?|id|_id)?(?:（[^）\n]{0,8}）|\([^)\n]{0,8}\))?["']?[^\S\n]{0,2}(?:同号)?(?:是|：)?[^\S\n]{0,2}[:=]?[^\S\n]{0,2}["']?([A-Za-z][A-Za-z0-9_-]{5,19})(?![\w.(])/iy,
    accept: (value, before) =>
      (/[\d_]/.test(value) || /[:：]\s{0,2}$/.test(before)) &&
      !/^(?:err|code|ios|android|version|sdk|webview|ret|mini)/i.test(value) &&
      !/[A-Za-z]wx$/i.test(before.trimEnd()),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A generated WeChat id, by its prefix.',
    triggers: ['wxid_'],
    at: /(wxid_[a-z0-9]{6,24})/iy,
  }),
  patternRule({
    kind: 'contact',
    reason: 'A QQ number is a way to reach a person.',
    triggers: ['qq', '扣扣', '企鹅号', '加q'],
    at: /(?:qq|扣扣|企鹅|加q)(?:号码?|群号?| number)?(?:\/(?:微信|wechat))?["']{0,2}[^\S\n]{0,2}[:=是为：]?[^\S\n]{0,2}["']?([1-9]\d{4,10})(?!\d)/iy,
    accept: (value, before) =>
      !/[A-Za-z.]qq\D{0,4}$/i.test(before) && (value.length >= 6 || /[:=是：]\s{0,2}$/.test(before)),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A name in a messenger, where the text names the messenger.',
    triggers: [
      'telegram',
      'tg',
      'skype',
      'line id',
      'lineid',
      'line:',
      'line：',
      'discord',
      'slack',
      'signal',
      'kakaotalk',
      'zalo',
      'viber',
      'instagram',
      'facebook',
      'twitter',
      '钉钉',
      '飞书',
      '电报',
      '纸飞机',
      '抖音号',
      '微博',
      '小红书',
    ],
    at: /(?:telegram|tg|skype|line ?id|line|discord|slack|signal|kakaotalk|zalo|viber|instagram|facebook|twitter|钉钉|飞书|电报|纸飞机|抖音号?|微博|小红书)(?: ?(?:id|handle|user(?:name)?|name|account|号码?|账号))?["']?\s{0,2}(?:[:=：]|是|is\b|@)\s{0,2}["']?(@?[A-Za-z][\w.:#-]{3,40})/iy,
    accept: (value, before) =>
      (/^@|[\d_.:]/.test(value) || /@$|(?:id|handle|号|name|skype)(?: is)?\W{0,4}$/i.test(before)) &&
      (/(?:id|handle|号|name|skype)(?: is)?\W{0,4}$/i.test(before) || !isReference(value)) &&
      !/^(?:error|failed|code|https?)/i.test(value),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A name as Skype gives it.',
    triggers: ['live:'],
    at: /(live:\.?[\w.]{3,40})/iy,
    accept: (_, before) => /skype/i.test(before),
  }),
  patternRule({
    kind: 'name',
    reason: 'Who says who it is.',
    triggers: ['this is '],
    at: /this is (\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{L}{1,20}){1,4})(?= (?:from|here|speaking|at)|,)/iuy,
    accept: (value) => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(value),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A name behind the address of a messenger.',
    triggers: ['t.me/', 'wa.me/', 'line.me/ti/p/', 'm.me/', 'linkedin.com/in/'],
    at: /(?:t\.me|wa\.me|m\.me|line\.me\/ti\/p|linkedin\.com\/in)\/([\w+~@-]{4,40})/iy,
  }),
  patternRule({
    kind: 'plate',
    reason: 'A mainland number plate.',
    triggers: [...provinces],
    at: new RegExp(
      `([${provinces}][A-HJ-NP-Z][·.• -]?(?=[A-HJ-NP-Z0-9]{0,5}\\d)[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z0-9])`,
      'y',
    ),
  }),
  patternRule({
    kind: 'name',
    reason: 'The name of a user in the path of a home folder.',
    triggers: [
      '/home/',
      '/users/',
      '\\users\\',
      '\\users/',
      '\\\\users\\\\',
      '/documents and settings/',
      '\\documents and settings\\',
      '\\users\t',
      '\\users\n',
    ],
    at: /[\\/]{1,2}(?:home|users|documents and settings)(?:[\\/]{1,2}|(?=[\t\n]))([\t\n]?[^\s\\/:*?"'<>|，。,;()@$%{}[\]]{1,40}(?: [^\s\\/:*?"'<>|]{1,20}(?=[\\/]))?)(?=[\\/\s"'，。,;:)\]]|$)/iy,
    accept: (value, before) =>
      !commonFolder.test(value) && !/https?:\/\/\S{0,40}$/.test(before) && !/^v\d/.test(value),
  }),
  {
    reason: 'User and machine in the prompt of a shell.',
    triggers: [':~'],
    find({ text }, start, end) {
      if (!/^(?:\/[^\s$#]{0,60})?[$#%] ?/.test(text.slice(end, end + 64))) return undefined;
      const who = /(?:^|[\s(])([a-z_][\w.-]{0,31}@[\w.-]{1,40})$/i.exec(
        text.slice(Math.max(0, start - 75), start),
      )?.[1];
      return who && !/^(?:root|ubuntu|user)@/.test(who)
        ? { kind: 'name', start: start - who.length, end: start }
        : undefined;
    },
  },
  {
    reason: 'User and machine in the prompt of a shell, in brackets.',
    triggers: [']$', ']#'],
    find({ text }, start) {
      const prompt = /\[([a-z_][\w.-]{0,31}@[\w.-]{1,40}) [^\s\]]{1,40}$/i.exec(
        text.slice(Math.max(0, start - 120), start),
      );
      if (!prompt?.[1] || /^(?:root|ubuntu|user)@/.test(prompt[1])) return undefined;
      const from = start - prompt[0].length + 1;
      return { kind: 'name', start: from, end: from + prompt[1].length };
    },
  },
  {
    reason: 'Whose telephone or computer it is, in its name.',
    triggers: [
      '的iphone',
      '的 iphone',
      '的ipad',
      '的macbook',
      '的 macbook',
      's iphone',
      's ipad',
      's macbook',
      's airpods',
      's-iphone',
      's-ipad',
      's-macbook',
    ],
    find({ text }, start) {
      const name = /[\u4e00-\u9fff]{2,4}$|\p{Lu}\p{L}{1,20}(?=['’]?$)/u.exec(
        text.slice(Math.max(0, start - 24), start),
      )?.[0];
      if (!name) return undefined;
      const end = /['’]/.test(text.charAt(start - 1)) ? start - 1 : start;
      return { kind: 'name', start: end - name.length, end };
    },
  },
  patternRule({
    kind: 'name',
    reason: 'Whom a letter speaks to.',
    triggers: ['dear ', '我叫'],
    at: /(?:dear ((?:mr|mrs|ms|dr)\.? \p{Lu}[\p{L}'’-]{1,24})|我叫([\u4e00-\u9fff]{2,3}))(?=[,，。!！\s]|$)/iuy,
    accept: (value) => /^(?:m\p{L}{1,2}\.? |dr\.? )?[\p{Lu}\u4e00-\u9fff]/iu.test(value),
  }),
  patternRule({
    kind: 'device',
    reason: 'An advertising id, in a sentence that names it.',
    triggers: ['oaid', 'idfa', 'gaid', 'aaid', 'idfv'],
    at: /(?:oaid|idfa|gaid|aaid|idfv)[^\n]{0,14}?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/iy,
  }),
  patternRule({
    kind: 'device',
    reason: 'A serial number, in its abbreviation.',
    triggers: ['s/n'],
    at: /s\/n[^\S\n]?[:：#]?[^\S\n]{0,2}((?=[A-Z]{0,20}\d)[A-Z0-9-]{6,24})(?![\w])/iy,
  }),
  patternRule({
    kind: 'place',
    reason: 'A place as a receiver of satellites reports it.',
    triggers: ['$gp', '$gn'],
    at: /\$G[PN][A-Z]{3},[^,\n]{0,12},(?:A,)?(\d{2,5}\.\d{1,6},[NS],\d{2,6}\.\d{1,6},[EW])/iy,
  }),
  patternRule({
    kind: 'id_number',
    reason: 'The lines of a passport that machines read.',
    triggers: ['p<'],
    at: /(P<[A-Z]{3}[A-Z<]{20,39}\s{1,2}[A-Z0-9<]{30,44})/y,
  }),
  {
    reason: 'A house in a street, as it is written in Chinese.',
    triggers: ['号', '號'],
    find({ text }, start) {
      const house = /[\u4e00-\u9fff]{2,24}(?:路|街|大道|巷|胡同|弄)\d{1,5}(?:弄\d{1,4})?$/.exec(
        text.slice(Math.max(0, start - 40), start),
      )?.[0];
      if (!house) return undefined;
      const more =
        /^[号號](?:[\u4e00-\u9fff]{0,12}\d{0,4}[A-Za-z-]{0,3}\d{0,4}(?:栋|幢|号楼|座|单元|室|楼|层)){0,4}\d{0,5}室?/.exec(
          text.slice(start, start + 80),
        )?.[0] ?? '';
      return { kind: 'place', start: start - house.length, end: start + more.length };
    },
  },
  {
    reason: 'An address in a city, with its street and number.',
    triggers: ['市', '自治区', '省'],
    find({ text }, start) {
      const street =
        /^(?:市|自治区|省)[\u4e00-\u9fff]{1,14}(?:区|县|市|镇|旗|新区)[\u4e00-\u9fff]{1,14}(?:路|街|道|巷|弄|里|村|园|号)[\u4e00-\u9fff\dA-Za-z-]{0,30}/.exec(
          text.slice(start, start + 90),
        )?.[0];
      if (!street || !/\d/.test(street)) return undefined;
      const city = /[\u4e00-\u9fff]{2,6}$/.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
      return { kind: 'place', start: start - city.length, end: start + street.length };
    },
  },
];

const at = String.raw` ?(?:\.|\[dot\]|\(dot\)|\{dot\}| dot ) ?`;
const host = new RegExp(
  String.raw`^ ?(?:[\p{L}\p{N}-]{1,63}${at}){1,5}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,30})(?![\w@-])`,
  'iu',
);

function hostAt(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 128 && !/[A-Za-z0-9 ]/.test(text.charAt(at))) return undefined;
  const found = host.exec(text.slice(at, at + 200))?.[0];
  // In a Chinese sentence the host ends where Chinese goes on behind a Latin name.
  const latin = found && /^ ?[A-Za-z0-9.-]+\.[A-Za-z]{2,24}(?=[\u3400-\u9fff])/.exec(found)?.[0];
  return latin ?? found;
}

function mailboxBefore(text: string, end: number): string | undefined {
  const before = text.slice(Math.max(0, end - 65), end);
  const box = /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]| dot ){0,63} ?$/u.exec(before)?.[0];
  // In a Chinese sentence a Latin mailbox follows its word without a blank.
  const latin = box && /(?<=[\u3400-\u9fff])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?$/.exec(box)?.[0];
  if (latin) return latin;
  return box && !/^\d+\.\d/.test(box) ? box : undefined;
}

const fileEnd =
  /\.(?:js|ts|mjs|cjs|css|scss|less|png|jpe?g|gif|svg|webp|html?|json|ya?ml|map|vue|tsx?|jsx|so|dll|dylib|framework|kt|java|swift|mm?|log|txt|zip|tgz|tar|xml|md|pcap|mp4|yuv|pcm|wav)$/i;

/** Packages with versions, pictures for dense screens, repositories, and hosts that are numbers. */
function isFileOrCode(box: string, host: string, next: string): boolean {
  if (/^[\d.]+$/.test(host) || fileEnd.test(host) || /^\d+x\./.test(host)) return true;
  return (/^git ?$/i.test(box) && /[:/]/.test(next)) || next === '(';
}

/** In UTF-16 units: the name before a mailbox in angle brackets. */
function nameBefore(text: string, at: number): number {
  const name =
    /(?<!\p{L})(?:\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,3}|[\u4e00-\u9fff]{2,4})["']? ?<$/u;
  return name.exec(text.slice(Math.max(0, at - 70), at))?.[0].length ?? 0;
}

const signedName =
  /^(?:\p{Lu}[\p{Ll}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}|[\u4e00-\u9fff]{2,4})(?=\s{0,3}(?:[\n|,，/]|$))/u;

const commonFolder =
  /^(?:public|shared|default|all users|root|admin|administrator|user|username|runner|runneradmin|ubuntu|debian|ec2-user|node|jenkins|build|builder|app|www|git|ci|circleci|travis|vsts|vagrant|docker|deploy|work|test|\.{1,3}|<.*|your.*|me|self|list|login|logout|signup|api|profile|current|register|search|x{3,}|\*+)$/i;

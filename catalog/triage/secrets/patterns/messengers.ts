import { list } from '../list';
import { isReference } from '../looks/readable';
import { patternRule } from '../pattern-rule';

const wechat = list('微信, wechat, weixin, 加v, 威信, 薇信, v信');
/** These stand in Base64 by chance: no letter may stand before them. */
const shortForWechat = ['vx', 'wx'];
const gap = '[^\\S\\n]{0,2}';

const messengers = list(`
  line id, lineid, line:, line：, telegram, tg, skype, discord, slack, signal, kakaotalk, zalo,
  viber, instagram, facebook, twitter, 钉钉, 飞书, 电报, 纸飞机, 抖音号, 微博, 小红书
`);
/** What says before a name that it is one. */
const isCalledSo = /(?:id|handle|号|name|skype)(?: is)?\W{0,4}$/i;

/** By what a person is reached in a messenger. */
export const messengerRules = [
  patternRule({
    kind: 'contact',
    reason: 'A WeChat id is a way to reach a person.',
    triggers: [...wechat, ...shortForWechat, 'we_chat', '微:'],
    at: new RegExp(
      [
        `(?:${wechat.join('|')}|we_chat|微(?=:)|(?<![A-Za-z0-9+/])(?:${shortForWechat.join('|')}))(?:号码?|id|_id)?`,
        `(?:（[^）\\n]{0,8}）|\\([^)\\n]{0,8}\\))?["']?${gap}`,
        `(?:同号)?(?:是|：)?${gap}[:=]?${gap}["']?`,
        '([A-Za-z][A-Za-z0-9_-]{5,19})(?![\\w.(])',
      ].join(''),
      'iy',
    ),
    accept: (value, lead) =>
      (/[\d_]/.test(value) || /[:：]\s{0,2}$/.test(lead)) &&
      !/^(?:err|code|ios|android|version|sdk|webview|ret|mini)/i.test(value) &&
      !/[A-Za-z]wx$/i.test(lead.trimEnd()),
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
    triggers: list('qq, 扣扣, 企鹅号, 加q'),
    at: new RegExp(
      [
        '(?:qq|扣扣|企鹅|加q)(?:号码?|群号?| number)?(?:\\/(?:微信|wechat))?["\']{0,2}',
        `${gap}[:=是为：]?${gap}["']?([1-9]\\d{4,10})(?!\\d)`,
      ].join(''),
      'iy',
    ),
    accept: (value, lead) =>
      !/[A-Za-z.]qq\D{0,4}$/i.test(lead) && (value.length >= 6 || /[:=是：]\s{0,2}$/.test(lead)),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A name in a messenger, where the text names the messenger.',
    triggers: messengers,
    at: new RegExp(
      [
        `(?:${messengers.join('|').replace('line:|line：', 'line').replace('号', '号?')})`,
        '(?: ?(?:id|handle|user(?:name)?|name|account|号码?|账号))?["\']?\\s{0,2}',
        '(?:[:=：]|是|is\\b|@)\\s{0,2}["\']?(@?[A-Za-z][\\w.:#-]{3,40})',
      ].join(''),
      'iy',
    ),
    accept: (value, lead) =>
      (isCalledSo.test(lead) || ((/^@|[\d_.:]/.test(value) || lead.endsWith('@')) && !isReference(value))) &&
      !/^(?:error|failed|code|https?)/i.test(value),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A name as Skype gives it.',
    triggers: ['live:'],
    at: /(live:\.?[\w.]{3,40})/iy,
    accept: (_, lead) => /skype/i.test(lead),
  }),
  patternRule({
    kind: 'contact',
    reason: 'A name behind the address of a messenger.',
    triggers: list('t.me/, wa.me/, line.me/ti/p/, m.me/, linkedin.com/in/'),
    at: /(?:t\.me|wa\.me|m\.me|line\.me\/ti\/p|linkedin\.com\/in)\/([\w+~@-]{4,40})/iy,
  }),
];

import type { SecretRule } from './rule';

/** What points at a person: contacts and documents. */
export const personRules: readonly SecretRule[] = [
  {
    kind: 'email',
    reason: 'A mail address names a person.',
    triggers: ['@'],
    at: /@(?<value>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){0,5}\.[A-Za-z]{2,24})(?![\w@])/y,
    accept: (_, before) => /[A-Za-z0-9._%+-]@$/.test(before),
    catches: ['reported by qa.lead@team.example today', '邮箱a@b.cn。'],
    leaves: ['h @ app.bundle.min.js', 'npm i lib@4.11.2', '@team.example'],
  },
  {
    kind: 'contact',
    reason: 'A WeChat id is a way to reach a person.',
    triggers: ['微信', 'wechat', 'weixin', 'vx', '加v'],
    at: /(?:微信|we_?chat|weixin|vx|加v)[^\S\n]{0,2}(?:号码?|id|是|_id)?[^\S\n]{0,2}(?:是|：)?[^\S\n]{0,2}[:=]?["']?[^\S\n]{0,2}["']?(?<value>[A-Za-z][A-Za-z0-9_-]{5,19})(?![\w.(])/iy,
    accept: (value) =>
      /[\d_]/.test(value) && !/^(?:err|code|ios|android|version|sdk|webview|ret)/i.test(value),
    catches: ['加我微信 wx_hall77', '微信号：lin2020abc', 'VX: tester_01'],
    leaves: ['微信 errCode1001', '微信小程序', 'wechat version', 'WeChat getUserMedia'],
  },
  {
    kind: 'contact',
    reason: 'A generated WeChat id, by its prefix.',
    triggers: ['wxid_'],
    at: /(?<value>wxid_[a-z0-9]{6,24})/iy,
    catches: ['wxid_a1b2c3d4e5f622'],
    leaves: ['wxid_'],
  },
  {
    kind: 'contact',
    reason: 'A QQ number is a way to reach a person.',
    triggers: ['qq'],
    at: /qq(?:号码?|群)?[^\S\n]{0,2}[:=是：]?[^\S\n]{0,2}(?<value>[1-9]\d{6,10})(?!\d)/iy,
    accept: (_, before) => !/[A-Za-z.]qq$/i.test(before),
    catches: ['QQ：20451177', '加 qq 123456789'],
    leaves: ['signaling.rtc.qq.com:8080', 'QQ 浏览器 70001'],
  },
];

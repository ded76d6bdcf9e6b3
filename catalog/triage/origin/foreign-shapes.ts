import type { ForeignMark } from './fingerprint';

/** A foreign mark that is a shape and not a word. */
export interface ForeignShape {
  readonly foreign: ForeignMark;
  /** Global. Must be linear. */
  readonly pattern: RegExp;
}

export const foreignShapes: readonly ForeignShape[] = [
  {
    pattern: /"(?:GET|POST|PUT|HEAD|DELETE|OPTIONS|PATCH) [^"\n]{0,2000}" \d{3} (?:\d{1,12}|-)/g,
    foreign: {
      id: 'access-log',
      name: { zh: '网站服务器的访问日志', en: "a web server's access log" },
      reach: 'line',
      strings: [],
      spares: [],
      catches: ['"GET /im/index.html HTTP/1.1" 404 1001 "-"'],
      leaves: ['POST /v4/x HTTP/1.1'],
    },
  },
  {
    pattern: /"errcode"\s?:\s?4[0-8]\d{3}\b/g,
    foreign: {
      id: 'wechat-errcode',
      name: { zh: '微信的接口', en: 'an interface of WeChat' },
      reach: 'line',
      strings: [],
      spares: ['account'],
      catches: ['{"errcode":40001,"errmsg":"invalid credential"}'],
      leaves: ['{"errcode":40000410}', '{"errCode":70001}'],
    },
  },
  {
    pattern: /<[A-Z][A-Z_]{4,40} 5\d{3}>/g,
    foreign: {
      id: 'trtc-v5-shape',
      name: { zh: 'TRTC Web SDK v5', en: 'the TRTC Web SDK v5' },
      reach: 'paste',
      strings: [],
      spares: ['account', 'exception'],
      catches: ['RtcError: <INVALID_PARAMETER 5000> x'],
      leaves: ['<JOIN_ROOM_FAILED 0x4004>'],
    },
  },
];

import type { Entry, Text } from '../../schema';
import { lineAround } from '../lines';
import type { Clue } from './clue/candidate';
import type { NumberMention } from './clue/number-mention';
import type { Surroundings } from './clue/surroundings';

/** A range of numbers that the web uses for itself. */
export interface StatusRule {
  readonly from: number;
  readonly to: number;
  /** Tried on the number's line: what gives it away as one of the web's. */
  readonly words: RegExp;
  /** The status's name, which a server writes behind the number: 404 Not Found. */
  readonly name?: RegExp;
  /** Why it is none of ours, where something gives it away. */
  readonly reason: Text;
  /** Why it was not believed, where nothing gives it away. */
  readonly moreOften: Text;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** HTTP statuses and close codes of WebSockets, which some of our codes equal. */
export const statuses: readonly StatusRule[] = [
  {
    from: 400,
    to: 599,
    words:
      /https?:|\bhttp\b|\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b|axios|\bdio\b|okhttp|retrofit|\bxhr\b|\bajax\b|nginx|gateway|\burl\b|"?\bpath\b|\bfetch|请求|页面|网页|网关|访问/i,
    name: /^["']?(?:[^\S\n]|[:,-]){1,3}["']?(?:forbidden|not found|unauthorized|bad request|internal server error|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|method not allowed|request time-?out|too many requests)\b/i,
    reason: { zh: '它更像 HTTP 状态码。', en: 'It is more likely an HTTP status.' },
    moreOften: { zh: '它更常见的是 HTTP 状态码', en: 'More often an HTTP status' },
    catches: ['dio error 500, path /room/2301/join', '页面报 500'],
    leaves: ['joinRoom 返回 404', 'pathological 500'],
  },
  {
    from: 1000,
    to: 1015,
    words: /websocket|\bwss?\b|\bsocket\b|going away/i,
    reason: { zh: '它更像 WebSocket 的关闭码。', en: 'It is more likely the close code of a WebSocket.' },
    moreOften: {
      zh: '这样的数字各家都用，例如 WebSocket 的关闭码',
      en: 'A number that many use, for instance as the close code of a WebSocket',
    },
    catches: ['websocket 1006', 'reason=going away'],
    leaves: ['SDK 1006', 'socketed 1006'],
  },
];

/** The rule for a number of the web; undefined for every other number. */
export function statusOf(value: number): StatusRule | undefined {
  return statuses.find(({ from, to }) => value >= from && value <= to);
}

/** `dio error 500, path /join`: a status, unless one of our SDKs is named. */
export function statusClues(
  text: string,
  { sdk }: Entry,
  { token }: NumberMention,
  { surmise }: Surroundings,
): Clue[] {
  if (token.negative || surmise.ownTraces.get(sdk)?.named) return [];
  const status = statusOf(token.value);
  if (!status) return [];
  const { reason, name } = status;
  if (name?.test(text.slice(token.end, token.end + 40))) return [{ id: 'status', weight: -4, reason }];
  const { start, end } = lineAround(text, token, 160);
  return status.words.test(text.slice(start, end)) ? [{ id: 'status', weight: -3, reason }] : [];
}

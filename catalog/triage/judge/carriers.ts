import type { KnownPacks } from '../../pack/known-packs';
import type { Entry, Side, Text } from '../../schema';
import type { Span } from '../result';
import type { Sightings } from '../sightings';
import { Chunks, hasAny } from '../text/chunks';
import type { Clue } from './clue/candidate';

/** What a code came in, as far as that says which codes come in it. */
export interface Carrier {
  readonly id: string;
  readonly sides: readonly Side[];
  /** The SDK whose codes it brings, besides account codes, which are anybody's; undefined: any. */
  readonly sdk: string | undefined;
  readonly says: Text;
}

/** A carrier that every service may use, and how it looks. */
export interface GeneralCarrier extends Carrier {
  /** Fields of the statement, all of them; or, with `before`, what shows that it may be there, any of them. */
  readonly keys: readonly string[];
  /** Tried on up to `reach` units before the statement, and what the statement has before the number. */
  readonly before?: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

const fromServers: readonly Side[] = ['rest', 'server', 'account', 'recording', 'live'];

const answerOfServer: Text = {
  zh: '它在服务端接口的返回体里，客户端的错误码不会从那里来。',
  en: 'It came in the answer of a server API, which brings no codes of the client.',
};

export const generalCarriers: readonly GeneralCarrier[] = [
  {
    id: 'http-answer',
    sides: fromServers,
    sdk: undefined,
    says: answerOfServer,
    keys: [
      'HTTP/',
      'esponseBody',
      'esponse body',
      'esponse_body',
      'espBody',
      'esp_body',
      'espbody',
      'rspBody',
    ],
    before:
      /(?:^|\n)[<\s]{0,3}HTTP\/\d(?:\.\d)?[ \t]\d{3}\b[^\n{]{0,60}(?:\n(?:[<\s]{0,3}[\w-]{2,40}:[^\n]{0,200}\n){0,14}\s{0,4})?(?:\{[^\n]{0,300})?$|\b(?:response|resp|rsp)[ _]?body["']?\s{0,2}[:=]\s{0,3}["'`]?(?:\{[^\n]{0,300})?$/i,
    catches: [
      'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"code":«-1101»}',
      '< HTTP/2 200\n{"a":1,"code":«-1101»}',
      'responseBody={"code":«-1101»}',
    ],
    leaves: [
      'POST https://log.example/v1/report\n{"code":«-1101»}',
      'HTTP/1.1 200 OK\n2024-05-01 10:00:00 openLocalCamera code: «-1101»',
      'onError {"code":«-1101»}',
    ],
  },
  {
    id: 'api-request',
    sides: fromServers,
    sdk: undefined,
    says: answerOfServer,
    keys: ['//api.'],
    before:
      /(?:^|\n)[<>\s]{0,3}(?:POST|GET|PUT)[ \t]+https?:\/\/api\.(?![^\n]{0,200}(?:report|log\b|logs|track|collect|event|monitor|metric))[^\n]{4,200}\n\s{0,4}\{[^\n]{0,300}$/i,
    catches: ['POST https://api.example.com/nimserver/user/create.action\n{"desc":"refused","code":«62002»}'],
    leaves: [
      'POST https://api.example.com/v1/report\n{"code":«-1101»}',
      'POST https://api.example.com/join\nonError {"code":«-1101»}',
    ],
  },
  {
    id: 'server-call',
    sides: fromServers,
    sdk: undefined,
    says: answerOfServer,
    keys: ['服务端', '后台', '后端', 'backend', 'server side'],
    before:
      /(?:服务端|后台|后端)(?:代码|程序|脚本)?(?:去|来)?(?:调|请求|访问|curl)[^\n]{0,60}(?:返回|得到|收到|回了?)[^\n]{0,100}$|\b(?:our backend|server[- ]side)\b[^\n]{0,20}\b(?:calls?|called|requests?|requested|posts?)\b[^\n]{0,60}\b(?:gets?|got|receives?|received|returns?|returned)\b[^\n]{0,100}$/i,
    catches: [
      '服务端调 api.example.com 返回 {"code":«-1101»}',
      'our backend calls the API and gets {"code":«-1101»}',
    ],
    leaves: ['客户端报 «-1101»，服务端没有日志', '后台返回 «-1101»'],
  },
  {
    id: 'cloud-answer',
    sides: fromServers,
    sdk: undefined,
    says: answerOfServer,
    keys: ['Response', 'Error', 'RequestId'],
    catches: ['{"Response":{"Error":{"Code":«-1101»,"Message":"x"},"RequestId":"a"}}'],
    leaves: ['{"Error":{"Code":«-1101»,"Message":"x"}}'],
  },
];

/** In UTF-16 units: a status line and its header before the body. */
const reach = 900;
/** The same, with what the body may have before the number. */
const farthest = 1500;

type Paste = Pick<Sightings, 'text' | 'statementAt'>;

interface Known extends Carrier {
  readonly keys: readonly string[];
  readonly before?: RegExp | undefined;
}

/** Carriers of the packs (`manners.carriers`) and general ones. */
export class Carriers {
  private readonly known: readonly Known[];
  private readonly keys: readonly string[];

  constructor({ sdks }: Pick<KnownPacks, 'sdks'>) {
    const ofPacks = sdks.flatMap(({ id, manners }) =>
      manners.carriers.map((carrier) => ({ ...carrier, id: `carrier-of-${id}`, sdk: id })),
    );
    this.known = [...ofPacks, ...generalCarriers];
    this.keys = [...new Set(this.known.flatMap(({ keys }) => keys))];
  }

  /** What looks for the carriers of one paste. Most pastes have no trace of any. */
  in({ text, statementAt }: Paste): (span: Span) => Carrier | undefined {
    const traces = new Chunks((part) => (hasAny(text, part, this.keys) ? [part] : []));
    return (span) => {
      if (traces.around({ start: span.start - farthest, end: span.end + farthest }).length === 0)
        return undefined;
      const statement = statementAt(span);
      const inside = text.slice(statement.start, statement.end);
      const before = text.slice(Math.max(0, statement.start - reach), span.start);
      return this.known.find(({ keys, before: pattern }) =>
        pattern ? pattern.test(before) : keys.every((key) => hasField(inside, key)),
      );
    };
  }
}

/** `"Key": …`, `Key=…`, `<Key>…`, `["Key"]=>`, and a column of keys with their values behind a tab. */
function hasField(statement: string, key: string): boolean {
  const at = statement.indexOf(key);
  if (at < 0 || /\w/.test(statement.charAt(at - 1))) return false;
  return /^["'\\\]]{0,3}(?:\s{0,3}[:=>]|\t)/.test(statement.slice(at + key.length, at + key.length + 6));
}

/** The clue that the carrier does not bring such codes, if it does not. */
export function carrierClues({ side, sdk }: Entry, carrier: Carrier | undefined): Clue[] {
  if (!carrier) return [];
  const brings = carrier.sides.includes(side) && (side === 'account' || (carrier.sdk ?? sdk) === sdk);
  return brings ? [] : [{ id: 'not-in-carrier', weight: -5, reason: carrier.says }];
}

/** In UTF-16 units before a number. */
const callReach = 80;
const callback =
  /\bon(?:Error|Fail(?:ed|ure)?)\b|\.catch\b|\breject(?:ed|ion)?\b|\bin promise\b|\bcallback\b|回调/i;

/** Whether a callback or a rejected promise handed the number over. */
export function isFromCallback(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - callReach), start);
  return callback.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** A callback brings what the client reports; a server API's own codes seldom. */
export function callbackClues({ side }: Entry, fromCallback: boolean): Clue[] {
  if (!fromCallback) return [];
  if (side === 'client') return [{ id: 'from-callback', weight: 0.4 }];
  return side === 'rest' ? [{ id: 'from-callback', weight: -1 }] : [];
}

import { lineAbove, lineBelow } from '../lines';
import type { Span } from '../result';
import { matchesIn } from '../text/matches';
import { type Acquaintance, isStrange, speakerReach } from './acquaintance';
import type { SpeakerPlaceId, Stranger } from './stranger';

/** How a place in which a speaker stands is recognised. */
export interface SpeakerPlace {
  readonly id: SpeakerPlaceId;
  /** Global, with a group `name`. Tried on the text around a number. */
  readonly pattern: RegExp;
  /** How much a name there that nobody knows speaks against every entry, in the units of the score. */
  readonly weight: number;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

const name = String.raw`(?<name>[A-Za-z][\w.-]{2,60})`;

/** By descending weight. */
export const speakerPlaces: readonly SpeakerPlace[] = [
  {
    id: 'domain',
    weight: -6,
    pattern: new RegExp(
      String.raw`\b[Dd]omain\s?[=:]\s?["'\x60]?${name}|\b(?<name2>[A-Z]\w{2,40}Domain)\b`,
      'g',
    ),
    catches: [
      'Error Domain=AdLoaderErrorDomain Code=«70001»',
      'NSError domain: PrinterKit, code: «10006»',
      'SKErrorDomain «1003»',
    ],
    leaves: ['Error Domain=com.example.roomkit Code=«-2371»', 'domain: rtc, code: «70001»'],
  },
  {
    id: 'field',
    weight: -5,
    pattern: new RegExp(
      String.raw`(?<![\w.])["'\x60]?(?:source|module|sdk|component|service|svc|logger|subsystem|plugin|package|origin|vendor|provider|library|lib|product|facility|emitter|producer|scope|class|className|loggerName)["'\x60]?\s?[=:]\s?["'\x60]?${name}`,
      'gi',
    ),
    catches: [
      '{"source":"ad-loader","code":«70001»}',
      'module=billing code=«10006»',
      '{"logger":"PrintSpooler","code":«1003»}',
    ],
    leaves: ['module:live, errCode:«1003»', '{"service":"room-server","code":«100004»}'],
  },
  {
    id: 'class',
    weight: -4,
    pattern:
      /(?<![\w.])(?:(?<name>(?:[A-Za-z]\w{0,30}\.){0,6}[A-Z][A-Za-z0-9]{1,40}(?:Exception|Error|Failure|Fault))\b(?=["'`]?[\s:({[=,)])|(?<![\w:])(?<name3>[a-z]\w{2,40})::(?:\w{1,40}::){0,4}\w{0,30}(?:Error|Exception|Err|Fault)\b|(?<name2>(?:com|net|org|io|cn|de|app|co)(?:\.[a-z]\w{1,30}){2,6})(?=[\s:]))/g,
    catches: [
      'PaymentException: code «70001»',
      'com.acme.ads.AdError(«10006»)',
      'throw PrinterError: «1003»',
      'com.harvestly.checkout.error 错误 «1107»',
      'panicked: acme_ledger::Error { code: «70115» }',
    ],
    leaves: [
      'RuntimeException: «-2343»',
      'java.lang.IllegalStateException: «-2343»',
      'java.util.concurrent.ExecutionException: «-2343»',
      'RoomError: «-2106»',
      'UnhandledPromiseRejectionError: «70001»',
      'room::Error { code: «-2106» }',
    ],
  },
  {
    id: 'subject',
    weight: -4,
    pattern:
      /(?<![\w.])(?:the\s)?(?<name>[A-Za-z][\w.-]{2,40}(?:\s(?!error|code)[a-z]{3,20})?)\s(?:says?|said|reports?|reported|returns?|returned|gives?|gave|throws?|threw|(?:shows?|showed)(?! (?:me|us|him|her|them|my|our|the (?:picture|video|camera)|fine|well)\b)|prints?|printed|complains?|raised|raises|answers?|answered|responds?|responded|fails?|failed|crashed|crashes|rejected|rejects|exception|errors?|err|errno|errcode|code|提示|报错|报|返回|弹出|显示)(?=[\s:：]|$)|(?:^|\n)\s{0,4}(?:the|our|a|an)\s(?<name2>[A-Za-z][\w-]{2,30}(?:\s[a-z]{3,20}){0,2}):/gi,
    catches: [
      'The coffee machine: errCode=«70205»',
      'the printer reports error «70001»',
      'Payment failed with code «10006»',
      'AcmePay returned «70003»',
      'AcmePay 报错 «70003»',
      'modbus exception «1002»',
    ],
    leaves: [
      'it returned «70001»',
      'the app shows «70001»',
      'join failed code «1003»',
      'client.join rejected «70001»',
    ],
  },
  {
    id: 'tag',
    weight: -3.5,
    pattern: new RegExp(
      String.raw`(?:^|\s)(?:[VDIWEF]\/|(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|TRACE)\]?\s{1,3}\[?)${name}(?=\s?\(\s{0,4}\d|\s?[\]:-]|\s)|(?:^|[\s\]])\[(?<name2>[A-Za-z][\w.-]{2,40})\]|(?:^|\s)(?:ERROR|WARN|WARNING|CRITICAL):(?<name3>[A-Za-z][\w.-]{2,40}):|(?:^|\s)[VDIWEF]\s{1,3}(?<name4>[A-Za-z][\w.-]{2,40}):\s|(?:^|\s)(?<name5>[A-Za-z][\w-]{3,40}):\s?(?:[{[(]|\w{2,20}=)`,
      'g',
    ),
    catches: [
      'E/AdLoader(123): code «70001»',
      '[billing] code=«10006»',
      '10:00:01 ERROR PrintSpooler refused: «1003»',
      'osprey-park: {"code": «70001»}',
      'ERROR:payroll-export.core:failed with code «70001»',
      'E weather-widget: onError «70001»',
    ],
    leaves: [
      'E/VideoCall( 7131): code «70001»',
      '[main] code «1003»',
      '10:00:01 ERROR RoomClient code «1003»',
    ],
  },
  {
    // What is called, or what somebody says they call: `acmeEngine.join()`, acmeEngine 取列表之后.
    id: 'object',
    weight: -1.5,
    pattern:
      /(?<![\w.$/])(?:this\.|self\.|window\.)?(?!(?:create|new|init|get|set|make|use|build|with|start|stop)[A-Z])(?<name>[A-Za-z][A-Za-z0-9]{1,30}(?:Engine|Client|S[Dd][Kk]|R[Tt][Cc]|Kit))(?:(?:\.\w{1,40}){1,3}\s?\(|(?=\s[\u3400-\u9fff]))/g,
    catches: [
      'await ospreyEngine.openCamera()\n// → {code: «-1100»}',
      'quillClient 取列表之后返回 «100251»',
      'We call ospreyEngine.leave(false) and it comes up with «-2102».',
    ],
    leaves: [
      'roomClient.exitRoom() → «-2102»',
      'await client.join() // «70001»',
      'myRtcClient.join() → «70001»',
      'liveKit 进房报 «70001»',
      'createClient 里只有四项，报 «70001»',
    ],
  },
  {
    id: 'import',
    weight: -2,
    pattern:
      /\b(?:from|require\(|import(?:\(|\s)|implementation\(?|npm i(?:nstall)?|yarn add|pod)\s?["'\x60](?:@[\w-]{2,30}\/)?(?<name>(?=[\w.-]{0,40}(?:rtc|meet|call|live|sdk|room|video|voice|stream|conf))[a-z][\w.-]{2,60})/g,
    catches: [
      "import { Room } from 'osprey-meet'\nroom.join() // «70001»",
      "const r = require('quill-sdk'); r.join() // «-1100»",
    ],
    leaves: [
      "import { client } from './client'\nclient.join() // «70001»",
      "require('react'); // «-1100»",
      "import axios from 'axios'\nclient.join() // «70001»",
    ],
  },
  {
    id: 'host',
    weight: -2,
    pattern:
      /\bhttps?:\/\/(?<name>[a-z0-9][a-z0-9.-]{2,80})|\b(?:path|uri|endpoint|route)["']?\s?[=:]\s?["']?(?:\/v\d)?\/(?<name2>[a-z][a-z0-9_-]{3,60})/gi,
    catches: [
      'POST https://api.shop.example/pay → code «70003»',
      'path=/v4/coupon_srv/create_room code=«100012»',
    ],
    leaves: ['https://room.example.com/join code «70003»', 'path=/v1/rooms/join code=«70003»'],
  },
  {
    // Who answered, without an address: in brackets, or as a head of the request.
    id: 'server',
    weight: -2,
    pattern:
      /(?:\b[Hh]ost["']?\s?[=:]\s?["']?|[(（]\s?)(?<name>[a-z0-9][a-z0-9-]{0,40}(?:\.[a-z][a-z0-9-]{1,40}){0,3}\.(?:com|net|org|cn|io|im|tv|cc|co|app|dev|ai|me|cloud|live|info|biz|example|local|internal|eu|de|fr|uk|us|jp|kr|sg|in|br|ru))(?=[/:)）"'\s])/g,
    catches: [
      'HTTP/1.1 200 {"errCode":«60020»} （bid.osprey.example）',
      'Host: quillbeam.example\n{"errCode":«60020»}',
      'kick: http=200 errcode=«60010»\n(spool.osprey.example/v4/kick) giving up',
    ],
    leaves: [
      '{"errCode":«60020»} (api.room.example)',
      'code «70003» (join.vue:20)',
      'join({ id: Number(quux.room) }) → «70003»',
    ],
  },
];

/** Places that name a speaker behind the number too. */
const anywhere: ReadonlySet<SpeakerPlaceId> = new Set([
  ...(['domain', 'field', 'class', 'object', 'import', 'server'] as const),
]);

/** In UTF-16 units: a speaker after the number is one only if it is this close: `70001 (AcmePay)`. */
const behind = 60;

/** The strongest speaker whom nobody knows in one of the places where a speaker stands. */
export function strangerInPlace(
  text: string,
  number: Span,
  line: Span,
  known: Acquaintance,
): Stranger | undefined {
  const near = withNeighbours(text, line);
  const upTo = { start: line.start, end: Math.min(line.end, number.end + behind) };
  const areaOf = (id: SpeakerPlaceId): Span => {
    if (id === 'host') return withRequest(text, near);
    return anywhere.has(id) ? near : upTo;
  };
  for (const place of speakerPlaces) {
    const area = areaOf(place.id);
    for (const { span, written } of namesAt(place, text, area)) {
      if (span.start > number.start && !anywhere.has(place.id)) break;
      if (!known.isKnown(span) && isStrange(written, known.vocabulary))
        return { ...span, place: place.id, weight: place.weight };
    }
  }
  return undefined;
}

function* namesAt(
  { pattern }: SpeakerPlace,
  text: string,
  area: Span,
): Iterable<{ span: Span; written: string }> {
  for (const match of matchesIn(text.slice(area.start, area.end), pattern)) {
    const written =
      match.groups?.['name'] ??
      match.groups?.['name2'] ??
      match.groups?.['name3'] ??
      match.groups?.['name4'] ??
      match.groups?.['name5'] ??
      '';
    const start = area.start + match.index + match[0].lastIndexOf(written);
    yield { span: { start, end: start + written.length }, written };
  }
}

/** The line with the one before it and the one after it: an error is thrown on one and its fields stand on the next. */
function withNeighbours(text: string, line: Span): Span {
  return {
    start: line.start > 0 ? lineAbove(text, line, speakerReach).start : 0,
    end: line.end < text.length ? lineBelow(text, line, speakerReach).end : text.length,
  };
}

const request = /(?:^|\s)(?:GET|POST|PUT|DELETE|PATCH|curl|wget)\s/;
/** In lines: between a request and what came back stand its heads. */
const mostHeads = 6;

/** The same, from the request on that stands above what came back. */
function withRequest(text: string, { start, end }: Span): Span {
  let above = start;
  for (let lines = 0; lines < mostHeads && above > 0; lines++) {
    const line = lineAbove(text, { start: above }, speakerReach);
    const written = text.slice(line.start, line.end);
    if (written.trim() === '') break;
    above = line.start;
    if (request.test(written)) return { start: above, end };
  }
  return { start, end };
}

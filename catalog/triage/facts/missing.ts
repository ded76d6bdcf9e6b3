import type { Entry, Side } from '../../schema';
import type { Symptom } from '../../symptom-schema';
import type { Missing, Span } from '../result';
import { type Moment, momentsIn } from './clock';
import type { FoundFact } from './find-facts';
import { isAnswered } from './is-answered';

type MissingKind = Missing['kind'];

/** What helps to find the cause, by the side of the code, most useful first. */
const wantedBySide: Readonly<Record<Side | 'unknown', readonly MissingKind[]>> = {
  client: ['version', 'environment', 'time', 'date', 'zone', 'object', 'log', 'room'],
  server: ['version', 'app', 'room', 'user', 'time', 'date', 'zone', 'object'],
  rest: ['app', 'time', 'date', 'zone', 'object'],
  // A signature can only be compared with a day.
  account: ['date', 'app', 'user', 'time', 'zone', 'version'],
  recording: ['app', 'room', 'time', 'date', 'zone'],
  live: ['version', 'app', 'room', 'time', 'date', 'zone'],
  unknown: ['version', 'environment', 'object', 'log', 'time', 'date', 'zone'],
};

/** A customer who is asked for more than this answers nothing. */
const most = 5;

const asks: Readonly<Record<MissingKind, Missing['ask']>> = {
  version: { zh: 'SDK 的名称和完整版本号', en: 'the name and the full version of the SDK' },
  environment: {
    zh: '在什么设备、系统和浏览器（或应用）上出现，各是什么版本',
    en: 'the device, the system and the browser (or app) it happens on, with their versions',
  },
  app: { zh: '应用的 SDKAppID', en: 'the SDKAppID of your app' },
  user: { zh: '出错的用户 ID', en: 'the ID of the user it happens to' },
  room: { zh: '出错的房间号（频道名）', en: 'the ID of the room (or channel) it happens in' },
  time: { zh: '出错的具体时间，连同时区', en: 'the exact time of the error, with its time zone' },
  date: { zh: '日志是哪一天的（里面只有时间）', en: 'the date of the log, which has times alone' },
  zone: { zh: '日志里的时间是哪个时区', en: 'the time zone of the times in the log' },
  log: { zh: '出错前后几分钟的完整日志', en: 'the full log of the minutes around the error' },
  object: {
    zh: '完整的错误对象，包括 code、name 和 message',
    en: 'the whole error object, with its code, name and message',
  },
};

/** A case, as far as its text states it. */
export interface Stated {
  readonly text: string;
  readonly facts: readonly FoundFact[];
  /** The span of the error. */
  readonly focus: Span;
  /** When it happened. */
  readonly moment: Moment | undefined;
  /** Regular expressions that the Chinese of an ask must not match: the text answers it besides. */
  readonly answers: readonly string[];
  /** Whether the SDK knows apps by a secret key, so that the app must not be asked for. */
  readonly appIsSecret: boolean;
}

/**
 * What the case needs and the text does not state, most useful first, at most five. `entry` is the finding that is
 * answered from, if there is one.
 */
export function findMissing(entry: Entry | undefined, stated: Stated): Missing[] {
  const lacks = lacking(stated);
  return wantedBySide[entry?.side ?? 'unknown']
    .filter((kind) => lacks(kind) && !isAnswered(asks[kind], stated.answers))
    .slice(0, most)
    .map((kind) => ({ kind, ask: asks[kind] }));
}

/** Beside its question, a symptom asks for no more than these. */
const mostOfSymptom = 3;

/** What a symptom needs and the text does not state, most useful first. */
export function missingOf({ collect }: Symptom, stated: Stated): Missing[] {
  const lacks = lacking(stated);
  return collect
    .filter((ask) => lacks(ask.kind) && !isAnswered(ask, stated.answers))
    .slice(0, mostOfSymptom)
    .map(({ kind, zh, en }) => ({ kind, ask: { zh, en } }));
}

/** Whether the text does not state something. */
function lacking({ text, facts, focus, moment, appIsSecret }: Stated): (kind: MissingKind) => boolean {
  const stated = new Set<string>(facts.map(({ kind }) => kind));
  const isThere: Readonly<Record<MissingKind, () => boolean>> = {
    version: () => stated.has('version'),
    environment: () => ['browser', 'os', 'platform', 'device'].some((kind) => stated.has(kind)),
    app: () => stated.has('app') || appIsSecret,
    user: () => stated.has('user'),
    room: () => stated.has('room'),
    time: () => moment !== undefined,
    date: () => moment === undefined || moment.date !== 'none' || !isOfLog(text, moment),
    zone: () => moment === undefined || moment.zone !== undefined || stated.has('zone'),
    log: () => isLog(text, focus),
    object: () => hasErrorObject(text, focus),
  };
  return (kind) => !isThere[kind]();
}

/** Whether a log wrote it: what people write without a day is of the day on which they write. */
const isOfLog = (text: string, { start, end }: Span) => /^\d{1,2}:\d{2}:\d{2}/.test(text.slice(start, end));

/** In UTF-16 units: how far around the error a log or an error object counts as its own. */
const reach = 3000;

function around(text: string, { start, end }: Span): Span {
  return { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) };
}

/** Whether there are two times, or a stack, near the error. */
function isLog(text: string, focus: Span): boolean {
  const area = around(text, focus);
  const piece = text.slice(area.start, area.end);
  return /\n\s{1,8}at [\w.$<]/.test(piece) || momentsIn(text, area).length >= 2;
}

/** Whether there is an error object, an exception or a constant near the error. */
function hasErrorObject(text: string, focus: Span): boolean {
  const { start, end } = around(text, focus);
  const piece = text.slice(start, end);
  const field = /\b(?:message|msg|desc|errorinfo|errmsg|name)["']?\s?[:=]/i;
  return field.test(piece) || /\b[A-Z]\w{2,30}(?:Error|Exception)\b|\b[A-Z]{2,20}_[A-Z_]{4,40}\b/.test(piece);
}

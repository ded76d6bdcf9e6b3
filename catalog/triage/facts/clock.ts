import type { Span } from '../result';
import { touches, within } from '../spans';
import { matchesIn } from '../text/matches';

/** A moment that the text states. */
export interface Moment extends Span {
  /** Milliseconds since 1970, read as if the zone were UTC where it is not known. */
  readonly local: number;
  /** Minutes east of UTC; undefined where the text does not say. */
  readonly zone: number | undefined;
  /** How much of the date the text states. */
  readonly date: 'whole' | 'no-year' | 'none';
}

interface TimeShape {
  /** Global, linear. */
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Omit<Moment, keyof Span>;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

const clock = String.raw`(?<h>\d{1,2}):(?<mi>\d{2})(?::(?<s>\d{2})(?:[.,:]\d{1,9})?)?`;
/**
 * Apart from the time, a minus with four digits is an error code (`18:44 -1100`) rather than a zone, unless a nought
 * leads: no code has one.
 */
const zone = String.raw`(?:\s?(?<utc>Z\b|UTC|GMT))?(?:(?:\s(?=\+|-0|-\d\d:))?(?<sign>[+-])(?<zh>\d{2}):?(?<zm>00|15|30|45)(?!\d)|(?<sign1>[+-])(?<zh1>\d{1,2})(?![\d:]))?`;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const month = '(?<mon>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** Ordered: of two shapes that begin at one offset and are equally long, the first counts. */
export const timeShapes: readonly TimeShape[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<y>20\d\d)[-/.年](?<mo>\d{1,2})[-/.月](?<d>\d{1,2})日?[T\s_,]{0,2}${clock}${zone}`,
      'g',
    ),
    read: (groups) => civil(groups, 'whole'),
    catches: ['2024-05-16T09:41:07.310Z', '[2024/05/16 09:41:07]', '2021.08.05 16:20', '2024年5月16日 9:41'],
    leaves: ['4.15.2024', '12024-05-16 09:41:07', 'v2024.05'],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?<d>\d{1,2}) ${month}|${month.replace('mon', 'mon1')} (?<d1>\d{1,2}),?) (?<y>20\d\d) ${clock}${zone}`,
      'g',
    ),
    read: (groups) => civil(groups, 'whole'),
    catches: ['Thu, 16 May 2024 09:41:07 GMT', 'Thu May 16 2024 09:41:07 GMT+0800'],
    leaves: ['May 16, the second'],
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.-])(?<mo>0?[1-9]|1[0-2])[-/月](?<d>[0-3]?\d)日?[\sT]{1,2}${clock}`,
      'g',
    ),
    read: (groups) => civil(groups, 'no-year'),
    catches: ['05-16 09:41:07.310 E/x', '5月16日 9:41 进房'],
    leaves: ['2-1 won', '13-45 09:41:07'],
  },
  {
    pattern: /(?<![\d.])(?<ms>1[4-9]\d{11})(?!\d)/g,
    read: ({ ms }) => ({ local: Number(ms), zone: 0, date: 'whole' }),
    catches: ['"ts":1715823667310'],
    leaves: ['144115198577104990000', '1400900512'],
  },
  {
    // The digits first: they are rarer than the places that might come before them.
    pattern:
      /(?<s>1[4-9]\d{8})(?!\d)(?<=(?:time|timestamp|ts|时间|date)["'\]]{0,2}\s?[:=：]\s?["']?\d{10})/gi,
    read: ({ s }) => ({ local: Number(s) * 1000, zone: 0, date: 'whole' }),
    catches: ['timestamp: 1715823667', '"time":1715823667'],
    leaves: ['sdkAppId=1400900512', 'room: 1715823667'],
  },
  {
    pattern: /(?<![\d:.+-])(?<h>[01]?\d|2[0-3]):(?<mi>[0-5]\d):(?<s>[0-5]\d)(?:[.,]\d{1,6})?(?![\d:])/g,
    read: (groups) => civil(groups, 'none'),
    catches: ['[09:41:07.310] <ERROR>', '09:12:40 INFO'],
    leaves: ['00:1A:2B:3C:4D:5E', 'sdk.js:2:187734', '+08:00:00'],
  },
  {
    // As a person says it: what is no more than two numbers is a time only with a day before it or a zone behind it.
    pattern:
      /(?:(?<day>\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening))|[今昨前][天日早晚]|[上下中]午|早上|晚上|凌晨),?(?:\s(?:at|around|about))?\s?)?(?<![\d:.])(?<h>[01]?\d|2[0-3])[:：](?<mi>[0-5]\d)(?![\d:])(?:\s?[ap]\.?m\b\.?)?(?:\s?\(?(?<name>UTC|GMT|CEST|CET|BST|EST|EDT|CST|CDT|PST|PDT|JST|IST)\b(?:(?<sign1>[+-])(?<zh1>\d{1,2})(?![\d:]))?)?(?<=\b[A-Z]{3,4}(?:[+-]\d{1,2})?|(?:day|night|ing|noon|[天日早晚午上晨]),?(?:\s(?:at|around|about))?\s?\d{1,2}[:：]\d{2}(?:\s?[ap]\.?m\b\.?)?)/gi,
    read: ({ name, ...groups }) => ({
      ...civil(groups, 'none'),
      zone: zoneOf({ ...groups, utc: name }) ?? zonesByName[(name ?? '').toUpperCase()],
    }),
    catches: [
      'Today 14:20 CET',
      'since this morning 9:00 GMT',
      '昨天 9:15 开始',
      'yesterday at 3:40 pm',
      '今天下午 14:05',
    ],
    leaves: ['app.js 14:20', 'error 10:15 of 20', 'ratio 16:09'],
  },
];

/** Minutes east of UTC. Names that mean several zones, such as CST, are none of these. */
const zonesByName: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  JST: 540,
  EST: -300,
  EDT: -240,
  CDT: -300,
  PST: -480,
  PDT: -420,
};

function civil(
  groups: Readonly<Record<string, string | undefined>>,
  date: Moment['date'],
): Omit<Moment, keyof Span> {
  const name = groups['mon'] ?? groups['mon1'];
  const number = (value: string | undefined, otherwise: number) => (value ? Number(value) : otherwise);
  const local = Date.UTC(
    number(groups['y'], 1970),
    name ? months.indexOf(name) / 3 : number(groups['mo'], 1) - 1,
    number(groups['d'] ?? groups['d1'], 1),
    number(groups['h'], 0),
    number(groups['mi'], 0),
    number(groups['s'], 0),
  );
  return { local, zone: zoneOf(groups), date };
}

function zoneOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const sign = groups['sign'] ?? groups['sign1'];
  if (!sign) return groups['utc'] ? 0 : undefined;
  const minutes = Number(groups['zh'] ?? groups['zh1'] ?? 0) * 60 + Number(groups['zm'] ?? 0);
  return minutes > 14 * 60 ? undefined : sign === '-' ? -minutes : minutes;
}

/** Every moment in a span of the text, by ascending start, without overlaps. */
export function momentsIn(text: string, { start, end }: Span): Moment[] {
  const piece = text.slice(start, end);
  const found = timeShapes.flatMap(({ pattern, read }) =>
    matchesIn(piece, pattern).map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      ...read(match.groups ?? {}),
    })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let furthest = 0;
  return found.filter((moment) => {
    if (moment.start < furthest) return false;
    furthest = moment.end;
    return true;
  });
}

/** In UTF-16 units: how far from a span its time is looked for. Most logs begin each line with the time. */
const before = 6000;
const after = 2000;

/**
 * The moment that a span of the text belongs to: the last one up to it, else the next one after it; undefined where
 * the text states none near by. In a log that states its date only now and then, a time without a date gets the last
 * one that was stated. `stated`: moments that are known already, by ascending start, as the heads of chat messages are.
 */
export function momentAt(text: string, span: Span, stated: readonly Moment[] = []): Moment | undefined {
  const area = { start: Math.max(0, span.start - before), end: Math.min(text.length, span.end + after) };
  const moments = together(momentsIn(text, area), within(stated, area));
  const earlier = moments.filter(({ start }) => start < span.end);
  const line = text.lastIndexOf('\n', span.start) + 1;
  const [first] = earlier.filter(({ start, date }) => start >= line && date !== 'none');
  const nearest = first ?? earlier.at(-1) ?? moments[0];
  if (nearest?.date !== 'none') return nearest;
  const dated =
    earlier.findLast(({ date }) => date === 'whole') ?? moments.find(({ date }) => date === 'whole');
  if (!dated) return nearest;
  const local = Math.floor(dated.local / day) * day + (nearest.local % day);
  // A date in UTC does not show the zone of another clock in the same log.
  return { ...nearest, local, zone: dated.zone || undefined, date: 'whole' };
}

/** By ascending start; of two that overlap the one that is `stated`. */
function together(seen: readonly Moment[], stated: readonly Moment[]): Moment[] {
  const others = seen.filter((one) => !touches(stated, one));
  return stated.length === 0 ? [...seen] : [...others, ...stated].sort((a, b) => a.start - b.start);
}

const day = 86_400_000;

import type { Aside, Row } from './asides';
import { isPerson, type Knows } from './person';

const half = '(?:上午|下午|早上|中午|晚上|凌晨)';
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const clock = String.raw`${half}?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?`;
const weekday = `(?:(?:星期|周)[一二三四五六日天]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6})`;
const day = [
  String.raw`20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?`,
  String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d\d`,
  String.raw`\d{1,2}[-/]\d{1,2}(?![\d:])`,
  String.raw`\d{1,2}月\d{1,2}日`,
  String.raw`${month} \d{1,2}(?:st|nd|rd|th)?(?:,? 20\d\d)?`,
  String.raw`\d{1,2} ${month}(?: 20\d\d)?`,
  '今天|昨天|前天|[Tt]oday|[Yy]esterday',
].join('|');
const moment = String.raw`(?:(?:(?:${day}|${weekday})[\s,]{0,2}(?:\(?${weekday}\)?[\s,]{0,2})?(?:at )?)?${clock})`;
const name = String.raw`[^\n:=/\\{}\x22]{1,48}?`;

interface Shape {
  readonly id: string;
  /** Groups: `name`, `clock`. Sticky at the head of a line; where it ends, the message begins. */
  readonly pattern: RegExp;
  /** Whether the head has the line to itself, and the message is on the next. */
  readonly whole: boolean;
  /** Whether the clock comes first, as in a log. */
  readonly clockFirst: boolean;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** How programs for chats write who said something and when. The first that fits counts. */
export const chatShapes: readonly Shape[] = [
  {
    id: 'name-then-clock',
    pattern: new RegExp(
      String.raw`^\s{0,4}(?<name>${name})(?:\s{1,4}|,\s|\s?[-—–]\s)[\[(]?(?<clock>${moment})[\])]?\s?:?$`,
      'u',
    ),
    whole: true,
    clockFirst: false,
    catches: [
      '小王 2024/3/17 21:07',
      '王晓明(技术部) 3月17日 21:07',
      '李雷 昨天 下午 3:20',
      'Anna Miller, [17.03.2024 21:07]',
      'Anna Miller  9:07 PM',
      'Bob Lee — Today at 9:07 PM',
      'li.lei 21:07',
      '🐱小王 21:07',
      'li_lei88 2024/3/17 21:07',
      '李雷 1003 2024/3/17 21:07:01',
      'Li Lei | Acme 9:07 PM',
    ],
    leaves: [
      '进房失败 2024/3/17 21:07',
      'RtcError 21:07',
      '开始时间 21:07',
      'code 70001 21:07',
      'ERROR 21:07:33',
    ],
  },
  {
    id: 'clock-then-name',
    pattern: new RegExp(
      String.raw`^\s{0,4}[\[(]?(?<clock>${moment})[\])]?(?:\s{1,3}|,\s|\s[-—–]\s)(?<name>${name})\s?:?$`,
      'u',
    ),
    whole: true,
    clockFirst: true,
    catches: [
      '2024-03-17 21:07:33 小王(10086123)',
      '[21:07] Anna Miller',
      '[3/17 9:07 PM] Bob Lee',
      '21:07 小王',
    ],
    leaves: [
      '2024-03-17 21:07:33 进房失败',
      '[21:07:33] <ERROR>',
      '2024-03-17 21:07:33 JOIN_ROOM_FAILED',
      '21:07:33.120 start',
      '2024-03-17 21:07:33 进房报 70001',
    ],
  },
  {
    id: 'only-a-clock',
    pattern: new RegExp(String.raw`^[-—\s]{0,24}(?<name>)(?<clock>${moment})[-—\s]{0,24}$`, 'u'),
    whole: true,
    clockFirst: false,
    catches: ['2024年3月17日 21:07', '昨天 21:07', '星期三 下午 3:20', '9:07 PM'],
    leaves: ['21:07 70001', '10:00:00.123'],
  },
  {
    id: 'clock-in-brackets',
    pattern: new RegExp(String.raw`^\s{0,4}\[(?<clock>${moment})\]\s?(?<name>${name}):\s?(?=\S)`, 'u'),
    whole: false,
    clockFirst: true,
    catches: ['[21:07] 小王: 进房报 -1102', '[17/03/2024, 21:07:10] Anna Miller: it failed'],
    leaves: ['[21:07] RtcError: failed', '[2024-05-01 10:00:00] Payment Gateway: code 70001'],
  },
  {
    id: 'clock-and-colon',
    pattern: new RegExp(
      String.raw`^\s{0,4}(?<clock>${moment})(?:\s[-—–])?\s{1,2}(?<name>${name}):\s?(?=\S)`,
      'u',
    ),
    whole: false,
    clockFirst: true,
    catches: ['21:07 小王: 进房报 -1102', '17/03/24, 21:07 - Anna Miller: it failed'],
    leaves: ['10:00:00 Payment Gateway: code 70001', '21:07 Error: failed'],
  },
  {
    id: 'name-and-colon',
    pattern: new RegExp(
      String.raw`^\s{0,4}(?<name>${name})(?:\s{1,4}|,\s)[\[(]?(?<clock>${moment})[\])]?\s?:\s?(?=\S)`,
      'u',
    ),
    whole: false,
    clockFirst: false,
    catches: ['小王 21:07: 进房报 -1102', 'Anna Miller, [17.03.2024 21:07]: it failed'],
    leaves: ['RtcError 21:07: failed', '进房失败 21:07: 70001'],
  },
];

/** Logs write seconds behind the hour and begin with the year; people's clocks in chats do not, or have halves of days. */
const clockOfLogs = /^(?:20\d\d.*)?\d{1,2}:\d{2}:\d{2}$/;
const han = /\p{Script=Han}/u;
const beginsWithClock = /^\s{0,4}\[?(?:20\d\d[-/.]|\d{1,2}:\d\d)/;
/** In UTF-16 units. */
const longestHead = 110;
/** A clock without parts of seconds, which only programs write. */
const clockSomewhere = /\d:\d\d(?::\d\d)?(?![.,:]?\d)/;

/** The heads of chat messages among the lines of a text. */
export function chatHeads(rows: readonly Row[], knows: Knows): Aside[] {
  return rows.flatMap((row, index) => headOf(row, rows[index + 1], knows) ?? []);
}

function headOf(row: Row, next: Row | undefined, knows: Knows): Aside | undefined {
  const line = row.text.slice(0, longestHead);
  if (!clockSomewhere.test(line)) return undefined;
  for (const shape of chatShapes) {
    if (shape.whole && row.text.length > longestHead) continue;
    const found = shape.pattern.exec(line);
    const who = found?.groups?.['name'];
    const when = found?.groups?.['clock'];
    if (!found || who === undefined || when === undefined || !isHead(shape, who, when, next, knows)) continue;
    const at = row.start + line.indexOf(when);
    const end = shape.whole ? row.end : row.start + found[0].length;
    return { kind: 'chat', start: row.start, end, clock: { start: at, end: at + when.length } };
  }
  return undefined;
}

/** Whether a line of such a shape is the head of a message, and no line of a log. */
function isHead(
  { whole, clockFirst }: Pick<Shape, 'whole' | 'clockFirst'>,
  who: string,
  when: string,
  next: Row | undefined,
  knows: Knows,
): boolean {
  const ofLogs = clockOfLogs.test(when);
  if (who === '') return true;
  if (!isPerson(who, knows, whole && !(ofLogs && clockFirst))) return false;
  if (!ofLogs) return true;
  return whole ? !beginsWithClock.test(next?.text ?? '') : han.test(who);
}

import { lineAround } from '../lines';
import { cellMarks, cellsOf } from '../numbers/columns';
import type { Span } from '../result';

/** What makes two places of a paste the errors of two cases, of which neither is the cause of the other. */
export interface Divider {
  readonly id: 'item' | 'case' | 'row' | 'besides';
  /** Samples: texts with `¦` between the two places. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
  readonly divides: (between: string, lines: BetweenLines) => boolean;
}

/** The lines of the two places, as far as they are looked at. */
interface BetweenLines {
  readonly first: string;
  readonly last: string;
}

const item =
  /^[ \t>]{0,6}(?:\d{1,2}[.)、)][ \t]?(?!\d)|[①-⑳]|[((]\d{1,2}[))]|第[一二三四五六七八九十\d]{1,3}[个条例]|#\d{1,2}(?!\w)|[A-H][.)、][ \t])/;
const caseHead =
  /\n[ \t#>*-]{0,6}(?:(?:工单|案例|客户|用户|问题|ticket|case|customer|issue)[ \t]{0,2}[#:号]?[ \t]{0,2}[A-Za-z]?\d|={3,}|-{3,}[ \t]*(?:\n|$)|\*{3,})/i;
/** A person goes on to another matter: with the line, or with a sentence in it. */
const besides =
  /(?:^|[。；;!！?？\n]|\.[ \t])[ \t>*-]{0,6}(?:另外|此外|除此之外|还有(?:一个|个|一件|件)?(?:问题|事|情况|报错)|顺便(?:问|再问)|(?:and )?also\b|besides\b|in addition\b|separately\b|apart from that\b|by the way\b|btw\b|another (?:issue|problem|error|question|thing)\b|one more (?:issue|problem|error|question|thing)\b)/i;
/** A row that begins with a time to the second is a line of a log, whose lines follow from each other. */
const clock = /^[^\n]{0,24}\d{1,2}:\d{2}:\d{2}/;

export const dividers: readonly Divider[] = [
  {
    id: 'item',
    divides: (_, { last }) => item.test(last),
    catches: [
      '1. web ¦70003\n2. app ¦-1101',
      '① a ¦70003\n② b ¦-1101',
      '#1  a ¦70003\n#2  b ¦-1101',
      'A. web ¦70003\nB. app ¦-1101',
    ],
    leaves: [
      'A ¦16388\nB ¦70003',
      'joinRoom ¦16388\n  extra ¦70003',
      '1. a ¦16388, ¦70003',
      '¦4.5\n2.5 ¦10006',
    ],
  },
  {
    id: 'case',
    divides: (between) => caseHead.test(between),
    catches: ['a ¦70003\n工单 18: ¦-1101', 'a ¦70003\n-----\nb ¦-1101', 'a ¦1\nTicket #22 ¦-1101'],
    leaves: ['a ¦16388\n客户说 ¦70003', 'a ¦16388\nticket expired ¦70003'],
  },
  {
    id: 'besides',
    divides: (between) => besides.test(between),
    catches: [
      'create_room 失败，¦100003\n李女士 09:05\n另外 iOS 那边摄像头也打不开，提示 ¦-1101',
      'join ¦70003\nAlso, on iOS the camera says ¦-1101',
      'it says ¦70003\nThanks. Another issue: ¦-1101',
      '进不了房 ¦70003\n还有个问题，¦-1101',
    ],
    leaves: [
      'joinRoom ¦16388\n  extra ¦70003',
      '进房报 ¦16388\n日志里还有 ¦70003',
      'join failed ¦16388\nthe log also has ¦70003',
    ],
  },
  {
    id: 'row',
    divides: (_, { first, last }) =>
      first !== last && !clock.test(last) && cellMarks.some((mark) => isRowOf(first, last, mark)),
    catches: ['1,A,"¦70003"\n2,B,"¦-1101"', '| 1 | ¦70003 |\n| 2 | ¦-1101 |', '1\tA\t¦70003\n2\tB\t¦-1101'],
    leaves: [
      '2024-05-01,10:00:00,¦16388,x\n2024-05-01,10:00:01,¦70003,x',
      '{"code":¦16388,\n"extra":¦70003}',
      'joinRoom ¦16388\nextra ¦70003',
      '进房失败,报¦16388,很急\n后来又报,¦70003,怎么办',
    ],
  },
];

/** What a row of a table begins with, where prose may have its marks as well. */
const rowHead = /^\s*["']?[\w#./-]{0,20}["']?$/;

/** The same number of cells; where prose may have such marks as well, at least three. */
function isRowOf(first: string, last: string, mark: string): boolean {
  const firstCell = last.indexOf(mark);
  if (firstCell < 0 || !first.includes(mark)) return false;
  const certain = mark === '|' || mark === '\t';
  if (!certain && !rowHead.test(last.slice(0, firstCell))) return false;
  const cells = cellsOf(last, mark);
  return cells.length >= (certain ? 2 : 3) && cells.length === cellsOf(first, mark).length;
}

/** In UTF-16 units: how much of a line is looked at. */
const longestLine = 400;

/** Whether two places, the first before the second and not far from it, belong to two cases. */
export const areApart = (text: string, first: Span, second: Span): boolean =>
  dividersBetween(text, first, second).length > 0;

/** What tells two places apart, the first before the second and not far from it. */
export function dividersBetween(text: string, first: Span, second: Span): Divider['id'][] {
  const between = text.slice(first.end, second.start);
  if (!between.includes('\n')) return [];
  const lines = { first: lineOf(text, first), last: lineOf(text, second) };
  return dividers.flatMap(({ id, divides }) => (divides(between, lines) ? [id] : []));
}

function lineOf(text: string, span: Span): string {
  const { start, end } = lineAround(text, span, longestLine);
  return text.slice(start, end);
}

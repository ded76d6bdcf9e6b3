import { matchesIn } from '../text/matches';
import type { Aside } from './asides';

/** Pieces of a line that are an address or a telephone with its extension. */
export interface PieceRule {
  readonly id: string;
  /** Global, linear. */
  readonly pattern: RegExp;
  /** What must stand before it. */
  readonly before: RegExp;
  /** Whether that is not part of the piece. */
  readonly stays?: boolean;
  readonly catches: readonly (readonly [text: string, piece: string])[];
  readonly leaves: readonly string[];
}

export const kindOfStreet =
  '(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Sq|Plaza|Court|Ct|Highway|Hwy|Parkway|Pkwy|Terrace|Place|Pl)';
const flat = String.raw`(?:,?\s(?:Suite|Ste|Apt|Apartment|Floor|Fl|Unit|Room|Rm|Building|Bldg|#)\.?\s?#?[\dA-Z]{1,6}){0,3}`;
const unit = String.raw`(?:\s?(?:[\u4e00-\u9fffA-Z]{1,8}\s?)?\d{1,5}\s?(?:号楼|号|幢|栋|座|单元|层|楼|室|弄))`;

export const pieces: readonly PieceRule[] = [
  {
    id: 'street-in-english',
    pattern: new RegExp(
      String.raw` ${kindOfStreet}\b\.?${flat}(?:, [A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15}){0,2})?(?:,? [A-Z]{2})?(?: \d{5}(?:-\d{4})?)?(?!\w)`,
      'g',
    ),
    before: /(?<![\w.-])\d{1,6}[A-Z]?(?: (?:[NSEW]\.? )?(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]{1,15})){1,3}$/,
    catches: [
      [
        'at 1201 Market Street, Suite 404, San Francisco, CA 94103 now',
        '1201 Market Street, Suite 404, San Francisco, CA 94103',
      ],
      ['10004 Long Acre Road, Unit 2301', '10004 Long Acre Road, Unit 2301'],
    ],
    leaves: ['error 1003 Way too long', 'code 70001 Street', '10006 Join Room failed'],
  },
  {
    id: 'street-in-chinese',
    pattern: new RegExp(String.raw`(?:路|街|大道|巷|胡同|弄)\s?\d{1,5}\s?(?:号|弄)${unit}{0,4}`, 'g'),
    before: /[\u4e00-\u9fff]{1,12}$/,
    catches: [
      ['地址: 上海市浦东新区张江路 1201 号 3 幢 404 室', '上海市浦东新区张江路 1201 号 3 幢 404 室'],
      ['中山大道1001号', '中山大道1001号'],
    ],
    leaves: ['线路 1003 错误', '网路 1201 超时'],
  },
  {
    id: 'extension',
    pattern: /(?:(?:转|分机号?|ext(?:ension)?\.?)\s{0,2}:?\s{0,2}|\bx\s?)\d{2,6}(?!\d)/gi,
    before: /\d[\s)-]{0,3}(?:[,，]\s?)?$/,
    stays: true,
    catches: [
      ['021-50801234 转 8001', '转 8001'],
      ['+1 415 555 0123 ext. 6012', 'ext. 6012'],
    ],
    leaves: ['转 8001', 'context 1003', '1920x1080p at 5 x'],
  },
];

/** `1920x1080` is a size. */
const size = /^x\d/i;
/** In UTF-16 units. */
const look = 64;

/** In UTF-16 units. In a longer text no number of a house can be taken for the one code of a letter. */
const longestText = 8000;

/** Addresses and extensions in a text. */
export function addressesIn(text: string): Aside[] {
  if (text.length > longestText) return [];
  return pieces.flatMap((rule) =>
    matchesIn(text, rule.pattern).flatMap((match) => pieceOf(text, rule, match)),
  );
}

function pieceOf(text: string, { before, stays }: PieceRule, match: RegExpExecArray): Aside[] {
  const end = match.index + match[0].length;
  const lead = before.exec(text.slice(Math.max(0, match.index - look), match.index))?.[0];
  if (lead === undefined || size.test(match[0])) return [];
  return [{ kind: 'address', start: match.index - (stays ? 0 : lead.length), end }];
}

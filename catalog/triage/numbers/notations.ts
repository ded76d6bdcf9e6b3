/** One way in which programs, standards or people write a number other than with its digits alone. */
export interface Notation {
  readonly id: string;
  /**
   * Global. Its groups: `sign`, and `digits` with whatever parts them. What must stand around it is looked at, not
   * matched, unless it belongs to the number, as the suffix of a type does.
   */
  readonly pattern: RegExp;
  /** The base of its digits; 10 where nothing is said. */
  readonly base?: number;
  /** The value, where it is not that of its digits in a row; undefined where it is none after all. */
  readonly read?: (digits: string) => number | undefined;
  /** Other things are written in this way as well: versions, addresses, amounts. */
  readonly loose?: true;
  /** Samples: a text and the number in it; and texts without one. */
  readonly catches: readonly (readonly [string, number])[];
  readonly leaves: readonly string[];
}

/** A number may stand here: nothing that makes it part of a name, a version, a path or a longer number. */
const opens = String.raw`(?<![\w.$@/+]|\d[-:,])(?<sign>-)?`;
/** It ends here: no letter, digit or decimals follow. */
const ends = String.raw`(?![\w@]|[.,:/'-]\d)`;
const notation = (body: string, after = ends, flags = 'g') => new RegExp(opens + body + after, flags);

/** 2^64; negative codes of 64 bits that were printed as unsigned lie just below it. */
const twoTo64 = 18_446_744_073_709_551_616n;
const widestNegative = 200_000n;

function ofSixtyFourBits(digits: string): number | undefined {
  const below = twoTo64 - BigInt(digits);
  return below > 0n && below < widestNegative ? -Number(below) : undefined;
}

/** The whole number that is written with an exponent. */
function scientific(written: string): number | undefined {
  const value = Number(written);
  return Number.isInteger(value) && value >= 1000 ? value : undefined;
}

/** Ordered: the first that fits a place is how it is read. */
export const notations: readonly Notation[] = [
  {
    id: 'grouped',
    pattern: notation(
      String.raw`(?<digits>\d{1,3}(?:(?<mark>_|['’]|\\[,;: !]|\{,\}|~|&nbsp;)\d{3})(?:\k<mark>\d{3})?)`,
    ),
    catches: [
      ['ret = 30_000_403 # x', 30000403],
      ["int rc = -102'010;", -102010],
      ['\\texttt{16\\,450}', 16450],
      ['code 16{,}450', 16450],
      ['Fehler 70~003', 70003],
    ],
    leaves: ['room_100_003', '1_000_3', '100_003_a', 'v1_000_300', '12_345_678_901', '2024_01_02'],
  },
  {
    id: 'grouped-dots',
    pattern: notation(
      String.raw`(?<digits>[1-9]\d{1,2}\.\d{3}|[1-9]\d{0,2}\.\d{3}\.\d{3})`,
      String.raw`(?![\w@%]|[.,:/'-]\d)`,
    ),
    loose: true,
    catches: [
      ['Fehlercode 70.003', 70003],
      ['Code: 30.000.403.', 30000403],
    ],
    leaves: ['1.234', '70.0031', '70.003 %'.replace(' ', ''), '10.000.000.1', '2.345'],
  },
  {
    id: 'exponent',
    pattern: notation(String.raw`(?<digits>[1-9](?:\.\d{1,7})?[eE]\+?0?[3-7])`),
    read: scientific,
    catches: [
      ['"inner":7.0402e4,', 70402],
      ['7.0013E+04', 70013],
      ['-1.00022e5', -100022],
      ['3.0000403e+7', 30000403],
    ],
    leaves: ['7.04021e4', '1e9', '1.5e3x', '7.0402e-4', '0x7e4'],
  },
  {
    id: 'decimals',
    pattern: notation(
      String.raw`(?<digits>\d{4,8})\.0{1,6}`,
      String.raw`(?![\w@]|[.,:/]\d|\s?(?:%|hPa|[a-z]{1,3}\b(?<!is|in|on|at|or|of)))`,
    ),
    read: Number,
    catches: [
      ['errCode: 70003.0', 70003],
      ['-2301.00,', -2301],
    ],
    leaves: ['1001.1', '70003.05', '1001.0.3', '10011.0 hPa', '2001.0 km'],
  },
  {
    id: 'typed',
    pattern: notation(String.raw`(?<digits>\d{3,8})(?:L|UL|LL|ULL|U|u|n|_?[iu](?:8|16|32|64|size))`),
    catches: [
      ['code=70003L', 70003],
      ['rc: -2301_i32', -2301],
      ['code: 100003n }', 100003],
      ['1003u', 1003],
    ],
    leaves: ['70003Lx', '5001_main', '1920i', 'a70003L', '70003l'],
  },
  {
    id: 'padded',
    pattern: notation(String.raw`0{1,11}(?<digits>[1-9]\d{2,7})(?<=\d{9,14})`),
    catches: [
      ['RC 0000070003', 70003],
      ['000030000403', 30000403],
    ],
    leaves: ['00070003', '00000000000000070003', '0000100200:1', 'A0000070003'],
  },
  {
    id: 'one-by-one',
    pattern: notation(
      String.raw`(?<digits>[1-9](?:(?<mark>[.·*_|/、,-]|, |\. |、 )\d(?!\d))(?:\k<mark>\d(?!\d)){2,6})`,
      String.raw`(?![\w@]|[.·*|/、,-]\d|[:'])`,
    ),
    loose: true,
    catches: [
      ['says 7.0.0.2.0 here', 70020],
      ['7-0-0-2-0', 70020],
      ['报 7、0、0、2、0', 70020],
      ['code 1/0/0/0/0/3', 100003],
      ['-2.3.0.1', -2301],
      ['1, 0, 0, 0, 3,', 10003],
    ],
    leaves: ['1.2.3', '1.2.3.45', '0.1.0.0.3', '1-2', '1.0-0.3', '1.0.0.3:80', '1.0.0.3.1.2.3.4.5'],
  },
  {
    id: 'numbered',
    pattern:
      /#(?<=\b(?:error|err|code|fehler|erreur|errcode|errno|rc|ret)(?:\s?(?:code|no\.?|nr\.?|number))?\s?[:=]?\s?#)(?<sign>-)?(?<digits>\d{3,8})(?![\w@]|[.,:/'-]\d)/gi,
    catches: [
      ['error #70003 on join', 70003],
      ['err: #-2301', -2301],
      ['Code #1003', 1003],
    ],
    leaves: ['ticket #70003', 'order #1003', '#70003', 'error #70003abc'],
  },
  {
    id: 'boxed',
    pattern: /(?<![\w@$.-])(?:@|__?)(?<sign>-)?(?<digits>\d{3,8})(?:(?<!@-?\d{1,8})__?)?(?![\w@.-])/g,
    loose: true,
    catches: [
      ['"code": @-2107', -2107],
      ['code __70003__', 70003],
      ['code _-2301_ .', -2301],
    ],
    leaves: ['u@70003', '@70003_x', '_70003a', 'room__70003__x', 'a_70003_b'],
  },
  {
    id: 'hexadecimal',
    pattern:
      /(?<![\w&#$\\'])(?<sign>-)?(?:(?:&[hH]|16#|#x|\\x|\$|(?:(?<=\b(?:code|err|error|errcode)\s?[:=]?\s?)[#xX]))(?<digits>[\da-fA-F]{4})#?(?![\w'])|(?<suffixed>[\da-fA-F]{4})[hH](?!\w))/g,
    base: 16,
    loose: true,
    catches: [
      ['rc 4005h', 0x4005],
      ['Err &H404B', 0x404b],
      ['code x4040', 0x4040],
      ['code #404C', 0x404c],
      ['16#4001#', 0x4001],
    ],
    leaves: ['#4005', 'x4040', '4005hz', '1x4040', '&H40', 'color: #4005ff'],
  },
  {
    id: 'sixty-four-bits',
    pattern: /(?<![\w.])(?<digits>18446744073709\d{6}|0[xX][fF]{11,12}[\da-fA-F]{4,5})(?!\w)/g,
    read: ofSixtyFourBits,
    catches: [
      ['rc=18446744073709549256', -2360],
      ['0xfffffffffffff6c8', -2360],
    ],
    leaves: ['18446744073709', '184467440737095492560', '0xffffffff'],
  },
];

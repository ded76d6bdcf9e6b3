import { Rewriter, type View } from './view';

/**
 * One spelling for what looks the same: colours of a terminal and invisible characters go, every line end is
 * a line feed, every blank a blank, every dash or minus a hyphen-minus, the side of a drawn box a bar, full-width forms
 * become half-width.
 * The full-width comma stays as it is: half-width it would join two numbers into one with thousands.
 */
export function unifyGlyphs(view: View): View {
  const { text } = view;
  const isColoured = strippedColours.test(text) && bareReset.test(text);
  if (!isColoured && !beginsGlyph.test(text)) return view;
  const rewriter = new Rewriter(view);
  for (const match of text.matchAll(isColoured ? glyphsAndBareColours : glyphs)) {
    const seen = match[0];
    const plain = plainOf(seen);
    if (plain !== seen) rewriter.replace(match.index, match.index + seen.length, plain);
  }
  return rewriter.finish();
}

const colour = String.raw`\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)`;
const lineEnd = String.raw`\r\n?|\u2028|\u2029|\u0085`;
/** Digits of Arabic, Persian, Devanagari and Thai. */
const otherDigits = '\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59';
const single = String.raw`[${otherDigits}\u00a0\u00ad\u061c\u2000-\u2015\u202f\u2043\u205f-\u2064\u2212\u2502\u2503\u2506\u2507\u250a\u250b\u2551\u3000\ufe50-\ufe6b\ufeff\uff01-\uff0b\uff0d-\uffee]`;
/** Mathematical letters and digits, as used to make text look bold. */
const fancy = String.raw`\ud835[\udc00-\udfff]`;
/** What is left of a colour when what follows it was lost. */
const bareEscape = String.raw`\u001b`;
/** What is left of a colour when the escape character itself was lost in copying. */
const bareColour = String.raw`\[\d{0,3}(?:;\d{1,3}){0,4}m`;

/** What a glyph may begin with, and more: of few ranges, so that most texts are passed over at once. */
const beginsGlyph = new RegExp(String.raw`[\r${bareEscape}\u0085-\u3000\ud835\ufe50-\uffee]`);
const glyphs = new RegExp([colour, lineEnd, single, fancy, bareEscape].join('|'), 'g');
const glyphsAndBareColours = new RegExp(
  [colour, lineEnd, single, fancy, bareColour, bareEscape].join('|'),
  'g',
);
const strippedColours = bareColourOf(String.raw`\d{1,3}`);
const bareReset = bareColourOf('(?:0|22|39)?');

function bareColourOf(numbers: string): RegExp {
  return new RegExp(String.raw`(?<!\u001b)\[${numbers}m`);
}

function plainOf(seen: string): string {
  const unit = seen.charCodeAt(0);
  if (unit === 0x1b || unit === 0x5b) return '';
  if (unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x85) return '\n';
  if (isBlank(unit)) return ' ';
  if (isDash(unit)) return '-';
  if (unit >= 0x2502 && unit <= 0x2551) return '|';
  if (isInvisible(unit)) return '';
  return digitOf(unit) ?? seen.normalize('NFKC');
}

const zeros = [0x660, 0x6f0, 0x966, 0xe50];

function digitOf(unit: number): string | undefined {
  const zero = zeros.find((first) => unit >= first && unit <= first + 9);
  return zero === undefined ? undefined : String(unit - zero);
}

function isBlank(unit: number): boolean {
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0x202f ||
    unit === 0x205f ||
    (unit >= 0x2000 && unit <= 0x200a)
  );
}

function isDash(unit: number): boolean {
  return (
    (unit >= 0x2010 && unit <= 0x2015) ||
    unit === 0x2043 ||
    unit === 0x2212 ||
    unit === 0xfe58 ||
    unit === 0xfe63 ||
    unit === 0xff0d
  );
}

function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x61c ||
    unit === 0xfeff ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x2060 && unit <= 0x2064)
  );
}

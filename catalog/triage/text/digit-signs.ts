import { Rewriter, type View } from './view';

/**
 * Digits in signs of their own become digits: those in boxes (7️⃣), and where three and more stand in a row those in
 * circles and those that are raised or lowered. One alone numbers the item of a list, or a note. A heavy minus before
 * a digit becomes a hyphen-minus.
 */
export function unifyDigitSigns(view: View): View {
  if (!hasSign.test(view.text)) return view;
  const rewriter = new Rewriter(view);
  for (const match of view.text.matchAll(signs))
    rewriter.replace(match.index, match.index + match[0].length, plainOf(match[0]));
  return rewriter.finish();
}

const circled = '\\u2460-\\u2468\\u24ea\\u24f5-\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792';
const raised = '\\u00b2\\u00b3\\u00b9\\u2070\\u2074-\\u2079\\u207b\\u2080-\\u2089\\u208b';
const hasSign = new RegExp(`[\\u20e3${circled}${raised}\\u2796]`);
const signs = new RegExp(
  `(?<=\\d)\\ufe0f?\\u20e3|[${circled}]{3,}|[${raised}]{3,}|\\u2796\\ufe0f?(?=\\s?\\d)`,
  'g',
);

function plainOf(seen: string): string {
  if (seen.endsWith('\u20e3')) return '';
  if (seen.startsWith('\u2796')) return '-';
  return [...seen].map(digitOf).join('');
}

/** Where a row of circled digits has its 1. */
const ones = [0x2460, 0x24f5, 0x2776, 0x2780, 0x278a];

function digitOf(sign: string): string {
  const unit = sign.charCodeAt(0);
  if (unit === 0x207b || unit === 0x208b) return '-';
  if (unit === 0x24ea || unit === 0x24ff) return '0';
  const one = ones.find((first) => unit >= first && unit <= first + 8);
  return one === undefined ? sign.normalize('NFKC') : String(unit - one + 1);
}

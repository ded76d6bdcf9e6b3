/**
 * What looks like a code or the name of an error: with a minus, in hexadecimal, of five digits and more; four digits
 * alone are as often a year or a room.
 */
const codeLike =
  /(?<![\w.:/-])(?:-\d{4,6}|[1-9]\d{4,7}|0x[\da-f]{4})(?![\w:/%]|[.,]\d)|\b[A-Z]{3,}(?:_[A-Z]{2,})+\b|\b[A-Z][a-z]+(?:[A-Z][a-z]+)*Error\b/g;
/** A line of a log or of a list of events, whose numbers are no list. */
const dated = /\d{1,2}:\d{2}|\d{4}[-/.年]\d{1,2}|\bERROR\b/;

/** What so many different codes add: a case has one or two, a list of what there is has many. */
const steps: readonly { readonly from: number; readonly weight: number }[] = [
  { from: 8, weight: 4 },
  { from: 6, weight: 3.5 },
  { from: 4, weight: 2.5 },
  { from: 3, weight: 1.5 },
];

/** What the number of different codes of a text says for its being a document. */
export function weightOfListed(lines: readonly string[]): number {
  const codes = new Set<string>();
  for (const line of lines)
    if (!dated.test(line)) for (const [code] of line.matchAll(codeLike)) codes.add(code);
  return steps.find(({ from }) => codes.size >= from)?.weight ?? 0;
}

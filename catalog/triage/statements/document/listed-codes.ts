/** What looks like a code: with a minus, in hexadecimal, or of four digits and more. */
const codeLike = /(?<![\w.:/-])(?:-\d{1,6}|\d{4,8}|0x[\da-f]{4})(?![\w:/]|\.\d)/gi;
/** A line of a log or of a list of events, whose numbers are no list. */
const dated = /\d{1,2}:\d{2}|\d{4}[-/.年]\d{1,2}|\bERROR\b/;

/** What so many different codes add: a case has one or two, a list of what there is has many. */
const steps: readonly { readonly from: number; readonly weight: number }[] = [
  { from: 8, weight: 2.5 },
  { from: 5, weight: 2 },
  { from: 3, weight: 1 },
];

/** What the number of different codes of a text says for its being a document. */
export function weightOfListed(lines: readonly string[]): number {
  const codes = new Set<string>();
  for (const line of lines)
    if (!dated.test(line)) for (const [code] of line.matchAll(codeLike)) codes.add(code);
  return steps.find(({ from }) => codes.size >= from)?.weight ?? 0;
}

import type { Span } from '../../../catalog/triage/result';
import { lineAt, lineSpan, lineStarts } from '../../case/lines';
import type { ReadPaste } from '../../case/read-paste';
import { redactedPart } from '../../case/redacted-part';

/** An excerpt is to be read beside an answer, not to be studied. */
const mostLines = 6;
const longestLine = 300;
/** In UTF-16 units: how much of a line is looked at. It can be as long as the whole paste. */
const reach = 20 * longestLine;

/**
 * The lines in which the open finding or symptom was seen, with secrets replaced; where no finding is open, the lines of all of
 * them.
 */
export function excerptOf(read: ReadPaste, openIndex: number | null): string {
  const { raw, triage, others } = read;
  const all: { evidence: readonly Span[] }[] = [...triage.findings, ...others, ...triage.symptoms];
  const seen = openIndex === null ? triage.findings : all.slice(openIndex, openIndex + 1);
  if (seen.length === 0) return '';
  const starts = lineStarts(raw);
  const lines = new Set(seen.flatMap(({ evidence }) => evidence.map(({ start }) => lineAt(starts, start))));
  return [...lines]
    .sort((a, b) => a - b)
    .slice(0, mostLines)
    .map((line) => {
      const { start, end } = lineSpan(raw, starts, line);
      return shortened(redactedPart(read, { start, end: Math.min(end, start + reach) }).trim());
    })
    .join('\n');
}

function shortened(line: string): string {
  const characters = [...line];
  return characters.length > longestLine ? `${characters.slice(0, longestLine).join('')}…` : line;
}

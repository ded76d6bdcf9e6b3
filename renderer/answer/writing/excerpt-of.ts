import type { Triage } from '../../../catalog/triage/result';
import { lineAt, lineSpan, lineStarts } from '../../case/lines';

/** An excerpt is to be read beside an answer, not to be studied. */
const mostLines = 6;
const longestLine = 300;

/**
 * The lines in which the open finding was seen, with secrets replaced; where no finding is open, the lines of all of
 * them.
 */
export function excerptOf(raw: string, { findings, redacted }: Triage, openIndex: number | null): string {
  const seen = openIndex === null ? findings : findings.slice(openIndex, openIndex + 1);
  const starts = lineStarts(raw);
  const lines = new Set(seen.flatMap(({ evidence }) => evidence.map(({ start }) => lineAt(starts, start))));
  if (lines.size === 0) return '';
  const safe = lineStarts(redacted);
  const textOf = (line: number) => {
    const { start, end } = lineSpan(redacted, safe, line);
    return redacted.slice(start, end);
  };
  return [...lines]
    .sort((a, b) => a - b)
    .slice(0, mostLines)
    .map((line) => shortened(textOf(line).trim()))
    .join('\n');
}

function shortened(line: string): string {
  const characters = [...line];
  return characters.length > longestLine ? `${characters.slice(0, longestLine).join('')}…` : line;
}

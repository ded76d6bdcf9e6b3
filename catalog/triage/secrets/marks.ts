import type { FoundSecret } from './rule';

/** What stands in place of something: a pseudonym, a hole. */
const mark = /⟦[^⟦⟧\n]{1,40}⟧/g;

/** What is found outside marks: nobody's secret stands in one, and what was redacted stays as it is. */
export function outsideMarks(text: string, found: readonly FoundSecret[]): FoundSecret[] {
  if (!text.includes('⟦')) return [...found];
  const marks = [...text.matchAll(mark)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return found.flatMap((secret) => {
    const { start, end } = secret;
    const from = marks.find((one) => start >= one.start && start < one.end)?.end ?? start;
    const to = marks.find((one) => end > one.start && end <= one.end)?.start ?? end;
    return /\S/.test(text.slice(from, to)) ? [{ ...secret, start: from, end: to }] : [];
  });
}

import { firstIndex } from '../../first-index';
import type { FoundSecret } from './rule';

/** What stands in place of something: a pseudonym, a hole. */
const mark = /⟦[^⟦⟧\n]{1,80}⟧/g;

/** What is found outside marks: nobody's secret stands in one, and what was redacted stays as it is. */
export function outsideMarks(text: string, found: FoundSecret[]): FoundSecret[] {
  if (!text.includes('⟦')) return found;
  const marks = [...text.matchAll(mark)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  /** The mark that a place is in. Marks ascend, and no two overlap. */
  const markAt = (place: number) => {
    const one = marks[firstIndex(marks.length, (index) => (marks[index]?.end ?? 0) > place)];
    return one && one.start <= place ? one : undefined;
  };
  return found.flatMap((secret) => {
    const { start, end } = secret;
    const from = markAt(start)?.end ?? start;
    const to = markAt(end - 1)?.start ?? end;
    return /\S/.test(text.slice(from, to)) ? [{ ...secret, start: from, end: to }] : [];
  });
}

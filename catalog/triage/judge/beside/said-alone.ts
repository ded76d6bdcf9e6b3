import { states } from '../../../lexicon/states';
import type { Span } from '../../result';
import { saidIn } from '../../words/concepts';
import { contentOf, fewestInPart, toldAfter } from './parts-beside';
import { quotationsIn } from './quotations';

/** What a line gives as the words of somebody else. */
interface SaidAlone {
  readonly text: string;
  /** The rest of the line, in its offsets. */
  readonly around: readonly Span[];
}

/** What a line quotes, else the word or two that follow one such as 提示; undefined where it does neither. */
export function saidAlone(line: string): SaidAlone | undefined {
  const whole = { start: 0, end: line.length };
  const quoted = quotationsIn(line, whole);
  const told = () => toldAfter(line, whole).filter(({ start, end }) => end - start <= mostTold);
  const said = (quoted.length > 0 ? quoted : told()).filter(({ start, end }) =>
    wordy.test(line.slice(start, end)),
  );
  if (said.length === 0) return undefined;
  const edges = [0, ...said.flatMap(({ start, end }) => [start, end]), line.length];
  const around: Span[] = [];
  for (let at = 0; at < edges.length; at += 2)
    around.push({ start: edges[at] ?? 0, end: edges[at + 1] ?? 0 });
  return {
    text: said.map(({ start, end }) => line.slice(start, end)).join(' '),
    around: around.filter(({ start, end }) => end > start),
  };
}

/** Words that may tell a trouble. */
const wordy = /[\u3400-\u9fff]{2}|[A-Za-z]{2,} [A-Za-z]{2,}/;

/** In UTF-16 units: of a longer text what was done before it says as much. */
const mostTold = 6;
const mostBrief = 12;

/** Whether what is said is short, and tells what is wrong, and more than that something failed: “超时”. */
export function isBrief(said: string): boolean {
  return (
    said.length <= mostBrief &&
    contentOf(said) >= fewestInPart &&
    [...saidIn(said)].some((concept) => Object.hasOwn(states, concept))
  );
}

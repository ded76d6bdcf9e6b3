import { states } from '../../../lexicon/states';
import type { Span } from '../../result';
import { saidIn } from '../../words/concepts';
import { contentOf, fewestInPart, toldAfter } from './parts-beside';
import { isButton, quotationsIn } from './quotations';

/** What a line gives as the words of somebody else. */
interface SaidAlone {
  readonly text: string;
  /** The rest of the line, in its offsets. */
  readonly around: readonly Span[];
}

/** What a line quotes outside what is not heard, else the word or two that follow one such as 提示; undefined where it does neither. */
export function saidAlone(line: string, unheard: readonly Span[] = []): SaidAlone | undefined {
  const whole = { start: 0, end: line.length };
  const quoted = quotedPartsOf(line, unheard);
  const told = () =>
    toldAfter(line, whole).filter((part) => part.end - part.start <= mostTold && !isIn(unheard, part));
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

/** What a line quotes in what is heard of it, without the names of buttons that somebody clicked. */
export function quotedPartsOf(line: string, unheard: readonly Span[]): Span[] {
  return quotationsIn(line, { start: 0, end: line.length }).filter(
    (part) => !isButton(line, part.start) && !isIn(unheard, part),
  );
}

/** Whether a part begins within one of some spans. */
export function isIn(spans: readonly Span[], { start }: Span): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
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

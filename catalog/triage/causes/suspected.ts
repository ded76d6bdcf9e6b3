import type { KnownCause, Sureness, Suspect } from '../../pack/known-causes';
import type { Text } from '../../schema';
import type { Span } from '../result';
import { clausesOf } from '../symptoms/told';
import { PhraseFinder } from '../text/phrase-finder';
import { guessesFrom, isAsked } from './guessed';

/** What a question of theirs suspects or offers to change, with what the cause says to it. */
export interface Suspected extends Span {
  readonly id: string;
  readonly text: Text;
}

/** More of these read like an interrogation. */
const most = 3;

/** What the questions of a text suspect, in their order, each once. Nothing is said of what the cause leaves open. */
export function suspectedIn(
  text: string,
  cause: KnownCause,
  sure: Sureness,
  suspects: readonly Suspect[],
): Suspected[] {
  const found = new Map<string, Suspected>();
  const finder = finderOf(suspects);
  const sentences = sentencesOf(text);
  const asked = sentences.flatMap((one) => askedIn(text, one));
  const questions = sentences.filter(({ start, end }) => isAsked(text.slice(start, end)));
  finder.scan(text, (suspect, start, end) => {
    const within = 'each' in suspect ? questions : asked;
    if (found.has(suspect.id) || !within.some((one) => one.start <= start && end <= one.end)) return;
    const answer = answerOf(suspect, cause, sure);
    if (answer) found.set(suspect.id, { id: suspect.id, text: answer, start, end });
  });
  const all = [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const outer = all.filter((one) => !all.some((other) => other !== one && isInside(one, other)));
  const isLast = ({ id }: Suspected) => suspects.some((one) => one.id === id && 'last' in one);
  const said = outer.some((one) => !isLast(one)) ? outer.filter((one) => !isLast(one)) : outer;
  return said
    .filter((one, at) => said.findIndex(({ text: { zh } }) => zh === one.text.zh) === at)
    .slice(0, most);
}

const isInside = (one: Span, other: Span): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;

const finders = new WeakMap<readonly Suspect[], PhraseFinder<Suspect>>();

function finderOf(suspects: readonly Suspect[]): PhraseFinder<Suspect> {
  const known = finders.get(suspects);
  if (known) return known;
  const phrases = suspects.flatMap((one) => [...one.zh, ...one.en].map((word) => [word, one] as const));
  const made = new PhraseFinder(phrases);
  finders.set(suspects, made);
  return made;
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  for (const { sentence, start, end } of clausesOf(text))
    sentences[sentence] = { start: sentences[sentence]?.start ?? start, end };
  return sentences;
}

/** From where on a sentence asks whether something is so. */
function askedIn(text: string, { start, end }: Span): Span[] {
  const guess = guessesFrom(text.slice(start, end));
  return guess === undefined ? [] : [{ start: start + guess, end }];
}

function answerOf(suspect: Suspect, cause: KnownCause, sure: Sureness): Text | undefined {
  if ('each' in suspect) return sure === 'points' ? undefined : suspect.each[cause.at];
  const { id, is, open, yes, no } = suspect;
  if (cause.is.includes(id)) return yes;
  if (cause.open.includes(id)) return undefined;
  if (cause.clears.includes(id)) return no;
  if (is.includes(cause.at)) return yes;
  // What only points at a cause clears nothing else of it.
  return open.includes(cause.at) || sure === 'points' ? undefined : no;
}

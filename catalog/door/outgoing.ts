import { escapeValue } from '../answer/escape';
import { formOf } from '../forms/forms';
import type { Language } from '../schema';
import type { FindOwn } from '../triage/secrets/own';
import { type Leak, type LetThrough, letOut, type Outgoing } from './door';

/**
 * An answer text as it goes out. It is searched twice, with its markup and without: “138**1234**5678” is a telephone
 * number only without the stars. Where the second search finds anything, the markup is given up.
 */
export function outgoingAnswer(
  text: string,
  letThrough: ReadonlySet<string>,
  findOwn?: FindOwn,
  language: Language = 'en',
): Outgoing {
  const through = withNames(letThrough);
  const marked = letOut(text, through, findOwn, { spell: escapeValue, language });
  const plain = letOut(formOf(marked.text, 'text', { language, title: '' }), through, findOwn, { language });
  if (plain.withheld.length === 0) return marked;
  return { text: escapeValue(plain.text), withheld: [...marked.withheld, ...plain.withheld] };
}

/** A letter is to somebody and from somebody: whose names are in it was written by whoever sends it. */
const withNames = (letThrough: ReadonlySet<string>): LetThrough => ({
  has: (id) => id.startsWith('name:') || letThrough.has(id),
});

const nothing: ReadonlySet<string> = new Set();

/** What would be withheld from an answer text, each value once. */
export function answerLeaks(answerText: string, findOwn?: FindOwn, language?: Language): readonly Leak[] {
  const { withheld } = outgoingAnswer(answerText, nothing, findOwn, language);
  const firsts = new Map(withheld.toReversed().map((leak) => [leak.id, leak]));
  return withheld.filter((leak) => firsts.get(leak.id) === leak);
}

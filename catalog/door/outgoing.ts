import { escapeValue } from '../answer/escape';
import { formOf } from '../forms/forms';
import { type Leak, letOut } from './door';

/**
 * An answer text as it may leave. It is looked at twice, since its marks come off on the way: “138**1234**5678” is a
 * telephone number only without them.
 */
export function outgoingAnswer(
  text: string,
  spared: ReadonlySet<string>,
): { text: string; held: readonly Leak[] } {
  const marked = letOut(text, spared);
  const plain = letOut(formOf(marked.text, 'text', { language: 'en', title: '' }), spared);
  if (plain.held.length === 0) return marked;
  return { text: escapeValue(plain.text), held: [...marked.held, ...plain.held] };
}

const nothingSpared: ReadonlySet<string> = new Set();

/** What would be held back of an answer text, each value once. */
export function answerLeaks(answerText: string): readonly Leak[] {
  const { held } = outgoingAnswer(answerText, nothingSpared);
  return held.filter(({ id }, at) => held.findIndex((one) => one.id === id) === at);
}

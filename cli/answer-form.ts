import { answerLeaks, outgoingAnswer } from '../catalog/door/outgoing';
import { type Form, forms } from '../catalog/forms/form';
import { formOf } from '../catalog/forms/forms';
import type { Language } from '../catalog/schema';
import { BadUse } from './problem';

/** Without a value it is plain text. Throws BadUse for a form there is not. */
export function formNamed(asked = 'text'): Form {
  const found = forms.find((form) => form === asked);
  if (found) return found;
  const choice = forms.join('|');
  throw new BadUse({
    zh: `没有格式 ${asked}。请写 --format ${choice}。`,
    en: `There is no format ${asked}. Give --format ${choice}.`,
  });
}

export interface Leaving {
  content: string;
  /** Pseudonyms of what was held back, as they stand in the content. */
  held: readonly string[];
}

/** An answer as it leaves: in its form, with pseudonyms in place of what may not, save the values that are spared. */
export function leaving(
  answer: string,
  form: Form,
  { language, title, spared }: { language: Language; title: string; spared: readonly string[] },
): Leaving {
  const leaks = answerLeaks(answer);
  const through = new Set(leaks.filter(({ shown }) => spared.includes(shown)).map(({ id }) => id));
  const { text, withheld } = outgoingAnswer(answer, through);
  return {
    content: `${formOf(text, form, { language, title }).trimEnd()}\n`,
    held: [...new Set(withheld.map(({ pseudonym }) => pseudonym))],
  };
}

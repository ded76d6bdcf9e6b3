import { answerLeaks, outgoingAnswer } from '../catalog/door/outgoing';
import { type Form, forms } from '../catalog/forms/form';
import { formOf } from '../catalog/forms/forms';
import type { Language } from '../catalog/schema';
import type { FindOwn } from '../catalog/triage/secrets/own';
import { BadUse } from './problem';

/** Plain text by default. Throws BadUse for an unknown form. */
export function formNamed(asked = 'text'): Form {
  const found = forms.find((form) => form === asked);
  if (found) return found;
  const choice = forms.join('|');
  throw new BadUse({
    zh: `没有格式 ${asked}。请写 --format ${choice}。`,
    en: `There is no format ${asked}. Give --format ${choice}.`,
  });
}

export interface Outgoing {
  content: string;
  /** The pseudonyms in the content that replace secrets. */
  withheld: readonly string[];
}

/** An answer ready to be sent: in its form, with pseudonyms for all secrets except the `spared` values. */
export function outgoing(
  answer: string,
  form: Form,
  {
    language,
    title,
    spared,
    findOwn,
  }: { language: Language; title: string; spared: readonly string[]; findOwn: FindOwn },
): Outgoing {
  const leaks = answerLeaks(answer, findOwn, language);
  const through = new Set(leaks.filter(({ shown }) => spared.includes(shown)).map(({ id }) => id));
  const { text, withheld } = outgoingAnswer(answer, through, findOwn, language);
  return {
    content: `${formOf(text, form, { language, title }).trimEnd()}\n`,
    withheld: [...new Set(withheld.map(({ pseudonym }) => pseudonym))],
  };
}

import type { CopyOrder, Held } from '../../bridge/contract/answer';
import { letOut } from '../../catalog/door/door';
import { outgoingAnswer } from '../../catalog/door/outgoing';
import { formOf, htmlFragment } from '../../catalog/forms/forms';
import type { FindOwn } from '../../catalog/triage/secrets/own';
import { withheldOf } from './withheld';

/** What is put on the clipboard, and what was withheld from it. */
export interface Copy {
  text: string;
  html?: string;
  withheld: Held;
}

/** An answer for the clipboard: as rich text and plain, or as the text of one form. */
export function copyOf({ text, spared, language, form }: CopyOrder, findOwn?: FindOwn): Copy {
  const { text: answer, withheld: leaks } = outgoingAnswer(text, new Set(spared), findOwn, language);
  const withheld = withheldOf(leaks);
  const options = { language: language ?? 'en', title: '' };
  // It is pasted into a field of some page, where a whole document would be too much.
  if (form === 'html') return { text: htmlFragment(answer, language), withheld };
  if (form) return { text: formOf(answer, form, options), withheld };
  return { text: formOf(answer, 'text', options), html: htmlFragment(answer, language), withheld };
}

/** Any other text, without secrets. */
export function copyOfText(text: string, findOwn?: FindOwn): Copy {
  const { text: safe, withheld } = letOut(text, new Set(), findOwn);
  return { text: safe, withheld: withheldOf(withheld) };
}

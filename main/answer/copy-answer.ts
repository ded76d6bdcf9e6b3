import type { CopyOrder, Held } from '../../bridge/contract/answer';
import { letOut } from '../../catalog/door/door';
import { outgoingAnswer } from '../../catalog/door/outgoing';
import { formOf, htmlFragment } from '../../catalog/forms/forms';
import { heldOf } from './held';

/** What is put on the clipboard, and what was held back from it. */
export interface Copy {
  text: string;
  html?: string;
  held: Held;
}

/** An answer for the clipboard: as rich text and plain, or as the text of one form. */
export function copyOf({ text, spared, language, form }: CopyOrder): Copy {
  const { text: answer, withheld } = outgoingAnswer(text, new Set(spared));
  const held = heldOf(withheld);
  const options = { language: language ?? 'en', title: '' };
  // A page of its own would be too much for the field of another page that it is put into.
  if (form === 'html') return { text: htmlFragment(answer, language), held };
  if (form) return { text: formOf(answer, form, options), held };
  return { text: formOf(answer, 'text', options), html: htmlFragment(answer, language), held };
}

/** Any other text, without what may not leave unless that is meant to. */
export function copyOfText(text: string, asItIs = false): Copy {
  if (asItIs) return { text, held: [] };
  const { text: safe, withheld } = letOut(text, new Set());
  return { text: safe, held: heldOf(withheld) };
}

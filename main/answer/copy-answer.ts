import type { CopyOrder, Held } from '../../bridge/contract/answer';
import { formOf, htmlFragment } from '../../catalog/forms/forms';
import { outgoingAnswer } from './outgoing';

/** What is put on the clipboard, and what was held back from it. */
export interface Copy {
  text: string;
  html?: string;
  held: Held;
}

/** An answer for the clipboard: as rich text and plain, or as the text of one form. */
export function copyOf({ text, spared, language, form = 'html' }: CopyOrder): Copy {
  const { text: answer, held } = outgoingAnswer(text, spared);
  const options = { language: language ?? 'en', title: '' };
  if (form !== 'html') return { text: formOf(answer, form, options), held };
  return { text: formOf(answer, 'text', options), html: htmlFragment(answer, language), held };
}

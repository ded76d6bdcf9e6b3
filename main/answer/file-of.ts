import type { Answer } from '../../bridge/contract';
import type { AnswerFile, AnswerSaveOrder, Held, PdfProblem } from '../../bridge/contract/answer';
import { letOut } from '../../catalog/door/door';
import { outgoingAnswer } from '../../catalog/door/outgoing';
import { formOf } from '../../catalog/forms/forms';
import { heldOf } from './held';

/** A file as it is to be written. */
export interface File {
  suggestedName: string;
  extension: string;
  /** Made once a place is chosen: a PDF takes a moment. */
  content(): Promise<Answer<string | Uint8Array, PdfProblem>>;
  /** What is not in it, since it may not leave. */
  held: Held;
}

const extensions: Readonly<Record<AnswerFile, string>> = {
  text: 'txt',
  html: 'html',
  markdown: 'md',
  jira: 'txt',
  zendesk: 'txt',
  pdf: 'pdf',
};

/** An answer as a file, without what may not leave; neither its title has that, nor the name made of it. */
export function fileOf(
  order: AnswerSaveOrder,
  print: (page: string) => Promise<Answer<Uint8Array, PdfProblem>>,
): File {
  const { language, form } = order;
  const spared = new Set(order.spared);
  const { text, withheld } = outgoingAnswer(order.text, spared);
  const { text: title, withheld: withheldOfTitle } = letOut(order.title, spared);
  const page = () => formOf(text, 'html', { language, title });
  return {
    suggestedName: nameOf(title, extensions[form]),
    extension: extensions[form],
    async content() {
      if (form === 'pdf') return print(page());
      if (form === 'html') return { ok: true, value: page() };
      return { ok: true, value: `${formOf(text, form, { language, title }).trimEnd()}\n` };
    },
    held: heldOf([...withheld, ...withheldOfTitle]),
  };
}

/** Bytes in UTF-8, so that name and folder stay within what systems take. */
const longest = 100;

/** Letters and digits of any script, dots and hyphens alone, which are legal everywhere. */
function nameOf(title: string, extension: string): string {
  const signs = [...title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')];
  while (new TextEncoder().encode(signs.join('')).length > longest) signs.pop();
  const told = signs.join('').replace(/^[-.]+|[-.]+$/g, '');
  return `${told === '' ? 'errdesk' : `errdesk-${told}`}.${extension}`;
}

import type { Answer } from '../../bridge/contract';
import type { AnswerFile, AnswerSaveOrder, Held, PdfProblem } from '../../bridge/contract/answer';
import { letOut } from '../../catalog/door/door';
import { outgoingAnswer } from '../../catalog/door/outgoing';
import { formOf } from '../../catalog/forms/forms';
import { withheldOf } from './withheld';

/** A file as it is to be written. */
export interface File {
  suggestedName: string;
  extension: string;
  /** Called once a path is chosen, because a PDF takes a moment. */
  content(): Promise<Answer<string | Uint8Array, PdfProblem>>;
  /** What was withheld from it. */
  withheld: Held;
}

const extensions: Readonly<Record<AnswerFile, string>> = {
  text: 'txt',
  html: 'html',
  markdown: 'md',
  jira: 'txt',
  zendesk: 'txt',
  pdf: 'pdf',
};

/** An answer as a file. Secrets are withheld from its text, from its title and so from its name. */
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
    withheld: withheldOf([...withheld, ...withheldOfTitle]),
  };
}

/** In bytes of UTF-8: name and folder together must stay within the limits of file systems. */
const longest = 100;

/** Keeps only letters and digits of any script, dots and hyphens, which every file system allows. */
function nameOf(title: string, extension: string): string {
  const signs = [...title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')];
  while (new TextEncoder().encode(signs.join('')).length > longest) signs.pop();
  const plain = signs.join('').replace(/^[-.]+|[-.]+$/g, '');
  return `${plain === '' ? 'errdesk' : `errdesk-${plain}`}.${extension}`;
}

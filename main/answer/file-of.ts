import type { AnswerFile, AnswerSaveOrder, Held } from '../../bridge/contract/answer';
import { letOut } from '../../catalog/door/door';
import { outgoingAnswer } from '../../catalog/door/outgoing';
import { formOf } from '../../catalog/forms/forms';
import type { FindOwn } from '../../catalog/triage/secrets/own';
import { withheldOf } from './withheld';

/** A file as it is to be written. */
export interface AnswerContent {
  suggestedName: string;
  extension: string;
  /** Of a PDF the page that is to be printed. */
  content: string;
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
export function fileOf(order: AnswerSaveOrder, findOwn?: FindOwn): AnswerContent {
  const { language, form } = order;
  const spared = new Set(order.spared);
  const { text, withheld } = outgoingAnswer(order.text, spared, findOwn, language);
  const { text: title, withheld: withheldOfTitle } = letOut(order.title, spared, findOwn, { language });
  const isPage = form === 'html' || form === 'pdf';
  const content = formOf(text, isPage ? 'html' : form, { language, title });
  return {
    suggestedName: nameOf(title, extensions[form]),
    extension: extensions[form],
    content: isPage ? content : `${content.trimEnd()}\n`,
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

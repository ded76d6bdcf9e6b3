import type { Language } from '../schema';
import { blocksOf } from './blocks';
import { cleanText } from './clean-text';
import type { Form } from './form';
import { fragmentForm, pageForm } from './html-form';
import { jiraForm } from './jira-form';
import { markdownForm, zendeskForm } from './markdown-form';
import { textForm } from './text-form';

export interface FormOptions {
  language: Language;
  /** Of the page. */
  title: string;
}

/** An answer text in another form. Holes and pseudonyms stay as they are in each. */
export function formOf(answerText: string, form: Form, { language, title }: FormOptions): string {
  const blocks = blocksOf(answerText);
  switch (form) {
    case 'html':
      return pageForm(blocks, language, cleanText(title).replaceAll('\n', ' '));
    case 'text':
      return ended(textForm(blocks), answerText);
    case 'markdown':
      return ended(markdownForm(blocks), answerText);
    case 'jira':
      return ended(jiraForm(blocks), answerText);
    case 'zendesk':
      return ended(zendeskForm(blocks), answerText);
  }
}

/** The answer as rich text for the clipboard. In two languages it is of neither, and `language` is left out. */
export function htmlFragment(answerText: string, language?: Language): string {
  return fragmentForm(blocksOf(answerText), language);
}

/** A text that ended its last line still does. */
function ended(form: string, source: string): string {
  return form !== '' && /\n\s{0,100}$/.test(source.slice(-101)) ? `${form}\n` : form;
}

import type { Language } from '../schema';
import { blocksOf } from './blocks';
import { cleanText } from './clean-text';
import { withoutCalls, withoutLiquid } from './disarmed';
import type { Form } from './form';
import { fragmentForm, pageForm } from './html-form';
import { jiraForm } from './jira-form';
import { markdownForm, zendeskForm } from './markdown-form';
import { textForm } from './text-form';

export interface FormOptions {
  language: Language;
  /** Title of the page. */
  title: string;
}

/** An answer text in a form. Holes and pseudonyms are the same in every form. */
export function formOf(answerText: string, form: Form, { language, title }: FormOptions): string {
  const blocks = blocksOf(answerText);
  switch (form) {
    case 'html':
      return pageForm(blocks, language, cleanText(title).replaceAll('\n', ' '));
    case 'text':
      return ended(textForm(blocks), answerText);
    case 'markdown':
      return ended(markdownForm(withoutCalls(blocks)), answerText);
    case 'jira':
      return ended(jiraForm(blocks), answerText);
    case 'zendesk':
      return ended(zendeskForm(withoutLiquid(blocks)), answerText);
  }
}

/** The answer as rich text for the clipboard, also for ticket systems. Leave `language` out where the text is in both. */
export function htmlFragment(answerText: string, language?: Language): string {
  return fragmentForm(withoutLiquid(blocksOf(answerText)), language);
}

/** Ends the last line where the text did. */
function ended(form: string, source: string): string {
  return form !== '' && /\n\s{0,100}$/.test(source.slice(-101)) ? `${form}\n` : form;
}

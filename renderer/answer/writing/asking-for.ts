import { requestText } from '../../../catalog/request';
import type { Missing } from '../../../catalog/triage/result';
import type { AnswerLanguage } from '../../case/ticket';
import { languagesOf } from './answer-edits';

/** An edited answer that asked for `before`, now asking for `after`. The rest stays as it is. */
export function askingFor(
  text: string,
  before: readonly Missing[],
  after: readonly Missing[],
  language: AnswerLanguage,
): string {
  return languagesOf[language].reduce(
    (edited, one) => replaced(edited, requestText(before, one), requestText(after, one)),
    text,
  );
}

function replaced(text: string, before: string, after: string): string {
  if (before !== '' && text.includes(before))
    return text.replace(after === '' ? new RegExp(`\\s*${escaped(before)}`) : before, () => after);
  return after === '' ? text : `${text.trimEnd()}\n\n${after}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

import { writeAnswer } from '../../../catalog/answer/answer';
import { bundledFor } from '../../../catalog/answer/bundled';
import type { Matter } from '../../../catalog/answer/matter';
import type { AnswerOrder } from '../../../catalog/answer/order';
import type { Template } from '../../../catalog/answer/template';
import type { Language } from '../../../catalog/schema';
import type { Missing } from '../../../catalog/triage/result';
import type { Written } from './answer-edits';

/** How the answer is wanted. */
export interface Wish extends Pick<AnswerOrder, 'packs' | 'audience' | 'length'> {
  template: Template;
  fields: Readonly<Record<Language, AnswerOrder['fields']>>;
}

/** What goes back. A template that cannot be carried out gives way to the bundled one. */
export function answerOf(matter: Matter, missing: readonly Missing[], wish: Wish): Written {
  const { packs, audience, length, fields } = wish;
  const inOne = (language: Language) => {
    const order = { matter, packs, language, audience, length, missing, fields: fields[language] };
    const answer = writeAnswer(wish.template, order);
    return answer.problem ? writeAnswer(bundledFor(matter.kind), order).text : answer.text;
  };
  return { zh: inOne('zh'), en: inOne('en') };
}

import { writeAnswer } from '../../../catalog/answer/answer';
import { bundledFor } from '../../../catalog/answer/bundled';
import type { AnswerOrder } from '../../../catalog/answer/order';
import type { Subject } from '../../../catalog/answer/subject';
import type { Template } from '../../../catalog/answer/template';
import type { OwnWords } from '../../../catalog/answer/wording/letter-words';
import type { Language } from '../../../catalog/schema';
import type { Missing } from '../../../catalog/triage/result';
import type { Written } from './answer-edits';

/** The options of the answer. */
export interface AnswerOptions extends Pick<AnswerOrder, 'packs' | 'faults' | 'audience' | 'length'> {
  template: Template;
  fields: Readonly<Record<Language, AnswerOrder['fields']>>;
  words: Readonly<Record<Language, OwnWords>>;
}

/**
 * The answer in both languages, each written once somebody looks at it. Where a template fails, the bundled one is used.
 */
export function answerOf(subject: Subject, missing: readonly Missing[], options: AnswerOptions): Written {
  const { packs, faults, audience, length, fields, words } = options;
  const inOne = (language: Language) => {
    const own = { fields: fields[language], words: words[language] };
    const order = { subject, packs, faults, language, audience, length, missing, ...own };
    const answer = writeAnswer(options.template, order);
    return answer.problem ? writeAnswer(bundledFor(subject.kind), order).text : answer.text;
  };
  const texts: Partial<Record<Language, string>> = {};
  const textIn = (language: Language) => {
    texts[language] ??= inOne(language);
    return texts[language];
  };
  return {
    get zh() {
      return textIn('zh');
    },
    get en() {
      return textIn('en');
    },
  };
}

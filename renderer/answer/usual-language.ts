import type { AnswerSettings } from '../../bridge/contract/templates';
import type { Language } from '../../catalog/schema';

/** The language of an answer for which nobody chose one. `spoken`: that of the paste, where somebody speaks in it. */
export const usualLanguage = (
  setting: AnswerSettings['language'],
  spoken: Language | undefined,
  ofWindow: Language,
): Language => (setting === 'paste' ? (spoken ?? ofWindow) : setting);

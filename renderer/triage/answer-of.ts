import { answerText, questionText } from '../../catalog/answer';
import type { Entry, Language } from '../../catalog/schema';
import type { Triage } from '../../catalog/triage/result';
import type { AnswerLanguage } from './answer-pane';

const languagesOf: Record<AnswerLanguage, readonly Language[]> = {
  zh: ['zh'],
  en: ['en'],
  both: ['zh', 'en'],
};

/** What goes back: the answer of the finding that is open, or, where none is, a question that brings one nearer. */
export function answerOf(
  triage: Triage,
  byId: ReadonlyMap<string, Entry>,
  place: number | null,
  language: AnswerLanguage,
): { text: string; question: boolean } {
  const candidates = triage.findings.flatMap(({ entry }) => byId.get(entry) ?? []);
  const open = place === null ? undefined : candidates[place];
  const inOne = (one: Language) => (open ? answerText(open, one) : questionText(candidates, one));
  const text = languagesOf[language].map(inOne).join('\n————\n\n');
  return { text: text.trimEnd(), question: open === undefined };
}

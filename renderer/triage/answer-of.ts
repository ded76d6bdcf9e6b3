import { answerText, questionText } from '../../catalog/answer';
import { requestText } from '../../catalog/request';
import type { Entry, Language } from '../../catalog/schema';
import { causesForCustomer } from '../../catalog/triage/credentials/reasons';
import type { Missing, Triage } from '../../catalog/triage/result';
import type { AnswerLanguage } from './answer-pane';
import { candidatesOf } from './candidates';

const languagesOf: Record<AnswerLanguage, readonly Language[]> = {
  zh: ['zh'],
  en: ['en'],
  both: ['zh', 'en'],
};

interface Situation {
  triage: Triage;
  byId: ReadonlyMap<string, Entry>;
  /** Place of the finding that is open, if any. */
  place: number | null;
  language: AnswerLanguage;
}

/** What goes back: the answer of the finding that is open, or, where none is, a question that brings one nearer. */
export function answerOf(
  { triage, byId, place, language }: Situation,
  asked: readonly Missing[],
): { text: string; question: boolean } {
  const candidates = candidatesOf(triage, byId);
  const open = place === null ? undefined : candidates[place];
  const causes = open ? causesForCustomer(triage.credentials, open.fault) : [];
  const inOne = (one: Language) => {
    const added = { causes, request: requestText(asked, one) };
    return open ? answerText(open, one, added) : questionText(candidates, one, added);
  };
  const text = languagesOf[language].map(inOne).join('\n————\n\n');
  return { text: text.trimEnd(), question: open === undefined };
}

/** An answer that a person has edited, asking for `after` where it asked for `before`; the rest stays as it is. */
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
    return text.replace(after === '' ? new RegExp(`\\n*${escaped(before)}`) : before, () => after);
  return after === '' ? text : `${text.trimEnd()}\n\n${after}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

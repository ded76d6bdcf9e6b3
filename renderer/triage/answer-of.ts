import { answerText, questionText } from '../../catalog/answer';
import { requestText } from '../../catalog/request';
import type { Entry, Language } from '../../catalog/schema';
import { causesForCustomer } from '../../catalog/triage/credentials/reasons';
import type { Missing, Triage } from '../../catalog/triage/result';
import { type AnswerLanguage, languagesOf, type Written } from './answer-edits';
import { candidatesOf } from './candidates';

interface Situation {
  triage: Triage;
  byId: ReadonlyMap<string, Entry>;
  /** Place of the finding that is open, if any. */
  place: number | null;
}

/** What goes back: the answer of the finding that is open, or, where none is, a question that brings one nearer. */
export function answerOf(
  { triage, byId, place }: Situation,
  asked: readonly Missing[],
): { written: Written; question: boolean } {
  const candidates = candidatesOf(triage, byId);
  const open = place === null ? undefined : candidates[place];
  const causes = open ? causesForCustomer(triage.credentials, open.fault) : [];
  const inOne = (one: Language) => {
    const added = { causes, request: requestText(asked, one) };
    return (open ? answerText(open, one, added) : questionText(candidates, one, added)).trimEnd();
  };
  return { written: { zh: inOne('zh'), en: inOne('en') }, question: open === undefined };
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

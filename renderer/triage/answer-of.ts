import { type AnswerOrder, writeAnswer } from '../../catalog/answer/answer';
import { bundledFor } from '../../catalog/answer/bundled';
import type { Matter } from '../../catalog/answer/matter';
import type { Template } from '../../catalog/answer/template';
import type { VariableName } from '../../catalog/answer/variables';
import type { Entry, Language } from '../../catalog/schema';
import { causesForCustomer } from '../../catalog/triage/credentials/reasons';
import type { Missing, Triage } from '../../catalog/triage/result';
import type { Written } from './answer-edits';
import { candidatesOf } from './candidates';

interface Situation {
  triage: Triage;
  byId: ReadonlyMap<string, Entry>;
  /** Place of the finding that is open, if any. */
  place: number | null;
}

/** How the answer is wanted. */
export interface Wish extends Pick<AnswerOrder, 'audience' | 'length' | 'fields'> {
  /** Where it does not answer this kind of matter, or is null, the bundled one does. */
  template: Template | null;
}

const usualWish: Wish = { audience: 'customer', length: 'full', fields: {}, template: null };

export interface Reply {
  written: Written;
  /** What is missing in each. */
  holes: Readonly<Record<Language, readonly VariableName[]>>;
  /** Whether it asks instead of answering. */
  question: boolean;
}

/** What goes back: the answer of the finding that is open, or, where none is, a question that brings one nearer. */
export function answerOf(situation: Situation, asked: readonly Missing[], wish: Wish = usualWish): Reply {
  const matter = matterOf(situation);
  const suits = wish.template?.kinds.includes(matter.kind);
  const template = (suits && wish.template) || bundledFor(matter.kind);
  const { audience, length, fields } = wish;
  const inOne = (language: Language) =>
    writeAnswer(template, { matter, language, audience, length, missing: asked, fields });
  const [zh, en] = [inOne('zh'), inOne('en')];
  return {
    written: { zh: zh.text, en: en.text },
    holes: { zh: zh.holes, en: en.holes },
    question: matter.kind === 'question',
  };
}

function matterOf({ triage, byId, place }: Situation): Matter {
  const candidates = candidatesOf(triage, byId);
  const entry = place === null ? undefined : candidates[place];
  if (!entry) return { kind: 'question', candidates };
  return { kind: 'finding', entry, causes: causesForCustomer(triage.credentials, entry.fault) };
}

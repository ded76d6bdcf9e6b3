import type { AnswerSettings } from '../../bridge/contract/templates';
import { bundledFor, bundledTemplates } from '../../catalog/answer/bundled';
import type { Matter } from '../../catalog/answer/matter';
import type { Template } from '../../catalog/answer/template';

export type SubjectKind = Matter['kind'];

export interface Templates {
  /** The bundled ones, and then the team's custom. */
  all: readonly Template[];
  custom: readonly Template[];
  /** The one that answers a matter of this kind. */
  chosenFor(kind: SubjectKind): Template;
  /** How an answer is unless it is told otherwise. */
  usual: Pick<AnswerSettings, 'agent' | 'audience' | 'length'>;
}

/** Before a person has set anything. */
const atFirst: AnswerSettings = { agent: '', audience: 'customer', length: 'full', templates: {} };

export function templatesOf(custom: readonly Template[], answers: AnswerSettings = atFirst): Templates {
  return {
    all: [...bundledTemplates, ...custom],
    custom,
    chosenFor: (kind) =>
      custom.find(({ id, kinds }) => id === answers.templates[kind] && kinds.includes(kind)) ??
      bundledFor(kind),
    usual: answers,
  };
}

import type { AnswerSettings } from '../../bridge/contract/templates';
import { bundledFor, bundledTemplates } from '../../catalog/answer/bundled';
import type { Matter } from '../../catalog/answer/matter';
import type { Template } from '../../catalog/answer/template';

export type MatterKind = Matter['kind'];

export interface Templates {
  /** The bundled ones, and then the team's own. */
  all: readonly Template[];
  own: readonly Template[];
  /** The one that answers a matter of this kind. */
  chosenFor(kind: MatterKind): Template;
  /** How an answer is unless it is told otherwise. */
  usual: Pick<AnswerSettings, 'agent' | 'audience' | 'length'>;
}

/** Before a person has set anything. */
const atFirst: AnswerSettings = { agent: '', audience: 'customer', length: 'full', templates: {} };

export function templatesOf(own: readonly Template[], answers: AnswerSettings = atFirst): Templates {
  return {
    all: [...bundledTemplates, ...own],
    own,
    chosenFor: (kind) =>
      own.find(({ id, kinds }) => id === answers.templates[kind] && kinds.includes(kind)) ?? bundledFor(kind),
    usual: answers,
  };
}

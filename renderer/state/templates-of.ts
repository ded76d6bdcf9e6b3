import type { AnswerSettings } from '../../bridge/contract/templates';
import { bundledFor, bundledTemplates } from '../../catalog/answer/bundled';
import type { Subject } from '../../catalog/answer/subject';
import type { Template } from '../../catalog/answer/template';

export type SubjectKind = Subject['kind'];

export interface Templates {
  /** The bundled ones, then the team's. */
  all: readonly Template[];
  custom: readonly Template[];
  /** The template for this kind of subject. */
  chosenFor(kind: SubjectKind): Template;
  /** The default options of answers. */
  usual: Pick<AnswerSettings, 'words' | 'audience' | 'length'>;
}

/** The settings before a person has changed any. */
const atFirst: AnswerSettings = {
  ...{ language: 'paste', audience: 'customer', length: 'full', templates: {} },
  ...{ words: { zh: {}, en: {} }, askedToSign: false },
};

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

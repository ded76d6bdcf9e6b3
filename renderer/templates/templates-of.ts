import { bundledFor, bundledTemplates } from '../../catalog/answer/bundled';
import type { Matter } from '../../catalog/answer/matter';
import type { Template } from '../../catalog/answer/template';

export type MatterKind = Matter['kind'];

/** Which template a person has chosen for what. */
export type Chosen = Readonly<Partial<Record<MatterKind, string | undefined>>>;

export interface Templates {
  /** The bundled ones, and then the team's own. */
  all: readonly Template[];
  own: readonly Template[];
  /** The one that answers a matter of this kind. */
  chosenFor(kind: MatterKind): Template;
}

export function templatesOf(own: readonly Template[], chosen: Chosen): Templates {
  return {
    all: [...bundledTemplates, ...own],
    own,
    chosenFor: (kind) =>
      own.find(({ id, kinds }) => id === chosen[kind] && kinds.includes(kind)) ?? bundledFor(kind),
  };
}

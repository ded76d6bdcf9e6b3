import { bundledFor } from '../../../catalog/answer/bundled';
import type { Template } from '../../../catalog/answer/template';
import { languages } from '../../../catalog/languages';
import type { Text } from '../../../catalog/schema';
import type { SubjectKind } from '../../state/templates-of';

/** Templates that were edited and not saved, by id. */
export type Drafts = ReadonlyMap<string, Template>;

/** A unique id: if two people exchange templates, one must not replace the other. */
export function newId(kind: string, random: () => number = Math.random): string {
  const letters = Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36));
  return `${kind}-${letters.join('')}`;
}

/** A copy with another id and name. */
export function copyOf(template: Template, name: Text): Template {
  const [kind = 'finding'] = template.kinds;
  return { ...template, id: newId(kind), name };
}

/** A new template of a kind, to begin with. */
export const beginningOf = (kind: SubjectKind, name: Text): Template => copyOf(bundledFor(kind), name);

/** A name given by a person is the same in both languages. */
export const named = (template: Template, name: string): Template => ({
  ...template,
  name: { zh: name, en: name },
});

export function isSame(a: Template | undefined, b: Template | undefined): boolean {
  if (!a || !b) return a === b;
  return languages.every(
    (language) => a.name[language] === b.name[language] && a.body[language] === b.body[language],
  );
}

/** Adds or replaces a draft. One that equals what is saved is no draft. */
export function withDraft(drafts: Drafts, draft: Template, saved: Template | undefined): Drafts {
  const next = new Map(drafts);
  if (isSame(draft, saved)) next.delete(draft.id);
  else next.set(draft.id, draft);
  return next;
}

export function withoutDraft(drafts: Drafts, id: string): Drafts {
  const next = new Map(drafts);
  next.delete(id);
  return next;
}

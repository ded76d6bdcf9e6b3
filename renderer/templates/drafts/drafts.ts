import { bundledFor } from '../../../catalog/answer/bundled';
import type { Template } from '../../../catalog/answer/template';
import { languages, type Text } from '../../../catalog/schema';
import type { SubjectKind } from '../../state/templates-of';

/** Templates that were written on and not saved, by id. */
export type Drafts = ReadonlyMap<string, Template>;

/** An id that no other desk gives: templates of two people must not replace each other when one gets the other's. */
export function newId(kind: string, random: () => number = Math.random): string {
  const letters = Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36));
  return `${kind}-${letters.join('')}`;
}

/** A copy under another id and name. */
export function copyOf(template: Template, name: Text): Template {
  const [kind = 'finding'] = template.kinds;
  return { ...template, id: newId(kind), name };
}

/** What a new template of a kind begins with. */
export const beginningOf = (kind: SubjectKind, name: Text): Template => copyOf(bundledFor(kind), name);

/** A name of one's own is the same in both languages. */
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

/** The drafts with one more; none of what is as it was saved. */
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

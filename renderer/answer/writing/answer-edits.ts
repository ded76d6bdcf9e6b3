import type { Language } from '../../../catalog/schema';
import type { AnswerLanguage, Edit, Edits } from '../../case/ticket';

export const languagesOf: Record<AnswerLanguage, readonly Language[]> = {
  zh: ['zh'],
  en: ['en'],
  both: ['zh', 'en'],
};

/** The text that was written for the customer, in each language. */
export type Written = Readonly<Record<Language, string>>;

/**
 * Between the two languages of one text. An edit of it is kept as two. Only if this line was deleted, it is one edit
 * that cannot be split again.
 */
const between = '\n\n————\n\n';

/** The text as it was written, without any edit. */
export function sourceOf(written: Written, which: AnswerLanguage): string {
  return languagesOf[which].map((language) => written[language]).join(between);
}

/** Whether an edit is of the text as it is written. One of before a restart is. */
export function isShown({ of }: Edit, written: Written, which: AnswerLanguage): boolean {
  return of === null || of === sourceOf(written, which);
}

/** The edits of before a restart belong to the text as it is written now. Undefined where there are none. */
export function adopted(edits: Edits, written: Written): Edits | undefined {
  const entries = Object.entries(edits) as [AnswerLanguage, Edit][];
  if (entries.every(([, edit]) => edit?.of !== null)) return undefined;
  return Object.fromEntries(
    entries.map(([which, edit]) => [
      which,
      edit?.of === null ? { ...edit, of: sourceOf(written, which) } : edit,
    ]),
  );
}

/** The text to send, in one language or in both. */
export function textOf(edits: Edits, written: Written, which: AnswerLanguage): string {
  const edit = edits[which];
  if (edit && isShown(edit, written, which)) return edit.text;
  if (which !== 'both') return written[which];
  return languagesOf.both.map((language) => textOf(edits, written, language)).join(between);
}

/** Whether both languages have become one text that cannot be split any more. */
export function isInseparable({ both }: Edits, written: Written): boolean {
  return both !== undefined && isShown(both, written, 'both');
}

/** The edits after a person changed a text. A text in both languages is split, so that each language has its edit. */
export function withText(edits: Edits, written: Written, which: AnswerLanguage, text: string): Edits {
  const [zh, en, ...more] = which === 'both' ? text.split(between) : [];
  if (zh === undefined || en === undefined || more.length > 0)
    return { ...edits, [which]: { of: sourceOf(written, which), text } };
  return { zh: { of: written.zh, text: zh }, en: { of: written.en, text: en } };
}

/** Forgets the edits, in the languages of `which`. */
export function withoutEdit({ both, ...single }: Edits, which: AnswerLanguage): Edits {
  if (which === 'both') return {};
  return { ...(both && { both }), ...single, [which]: undefined };
}

/** Moves the edits of `from` over to `to`, each changed by `change`. Edits of other texts stay as they are. */
export function carriedOver(
  edits: Edits,
  from: Written,
  to: Written,
  change: (text: string, which: AnswerLanguage) => string,
): Edits {
  const carried = (['zh', 'en', 'both'] as const).flatMap((which) => {
    const edit = edits[which];
    if (!edit) return [];
    if (!isShown(edit, from, which)) return [[which, edit] as const];
    return [[which, { of: sourceOf(to, which), text: change(edit.text, which) }] as const];
  });
  return Object.fromEntries(carried);
}

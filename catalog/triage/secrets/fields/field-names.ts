import type { FieldClass } from './field-class';
import { fieldClasses } from './field-classes';
import { triggersOf } from './field-triggers';
import type { Identifier } from './identifier';

export const fieldTriggers = triggersOf(fieldClasses);

const ofWord = new Map<string, FieldClass[]>();
/** By the last three characters of the name, or both of a name of two. */
const ofEnd = new Map<string, { name: string; fields: FieldClass }[]>();
for (const fields of fieldClasses) {
  for (const word of fields.words) ofWord.set(word, [...(ofWord.get(word) ?? []), fields]);
  for (const name of fields.names.map((words) => words.replaceAll(' ', ''))) {
    const end = name.slice(-3);
    ofEnd.set(end, [...(ofEnd.get(end) ?? []), { name, fields }]);
  }
}

/** The classes that a name may belong to, the longest name first. */
export function classesOf({ joined, words }: Identifier): readonly FieldClass[] {
  const byWord = ofWord.get(words.at(-1) ?? '') ?? [];
  const ends = joined.flatMap((whole) =>
    [whole.slice(-3), whole.slice(-2)].flatMap((end) =>
      (ofEnd.get(end) ?? []).filter(({ name }) => whole.endsWith(name)),
    ),
  );
  if (ends.length === 0) return byWord;
  ends.sort((a, b) => b.name.length - a.name.length);
  return [...ends.map(({ fields }) => fields), ...byWord];
}

import type { FieldClass } from './field-class';
import { fieldClasses } from './field-classes';
import { triggersOf } from './field-triggers';
import type { Identifier } from './identifier';

export const fieldTriggers = triggersOf(fieldClasses);

interface NamedClass {
  readonly name: string;
  readonly fields: FieldClass;
}

const ofWord = new Map<string, FieldClass[]>();
/** By the last three characters of the name, or both of a name of two. */
const ofEnd = new Map<string, NamedClass[]>();
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
  const ends: NamedClass[] = [];
  for (const whole of joined) {
    addEnding(whole, 3, ends);
    addEnding(whole, 2, ends);
  }
  if (ends.length === 0) return byWord;
  ends.sort((a, b) => b.name.length - a.name.length);
  return [...ends.map(({ fields }) => fields), ...byWord];
}

/** Adds the names that a whole ends in, of those whose own end has so many characters. */
function addEnding(whole: string, length: number, ends: NamedClass[]): void {
  for (const one of ofEnd.get(whole.slice(-length)) ?? []) if (whole.endsWith(one.name)) ends.push(one);
}

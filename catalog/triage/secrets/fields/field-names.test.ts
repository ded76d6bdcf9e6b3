import { describe, expect, it } from 'vitest';
import { fieldClasses } from './field-classes';
import { classesOf, fieldTriggers } from './field-names';
import { leastInside, spellings, stems } from './field-triggers';
import { identifierAt } from './identifier';

const repeated = (entries: readonly string[]) =>
  entries.filter((entry, index) => entries.indexOf(entry) !== index);
const all = fieldClasses.flatMap((one) => [...one.names, ...one.words]);

/** The classes of the field that a text begins with, as a search comes upon them. */
const classesIn = (text: string) =>
  fieldTriggers.flatMap((trigger) => {
    const start = text.indexOf(trigger);
    const name = start === -1 ? undefined : identifierAt(text, start, start + trigger.length);
    return name ? classesOf(name) : [];
  });

describe.each(fieldClasses)('$kind: $reason', (one) => {
  it.each([...one.names, ...one.words].flatMap(spellings))('is found by %s', (name) => {
    expect(classesIn(`${name}: value`)).toContain(one);
  });

  it('has no name twice', () => {
    expect(repeated([...one.names, ...one.words].map((name) => name.replaceAll(' ', '')))).toEqual([]);
  });
});

describe('stems', () => {
  it.each(stems)('%s stands in the name of a field', (stem) => {
    expect(all.some((name) => name.includes(stem))).toBe(true);
  });

  it('have none that another makes needless', () => {
    const needless = stems.filter((stem) =>
      stems.some((other) => other !== stem && other.length >= leastInside && stem.includes(other)),
    );
    expect([...needless, ...repeated(stems)]).toEqual([]);
  });
});

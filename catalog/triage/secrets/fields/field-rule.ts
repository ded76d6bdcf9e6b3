import { type FoundSecret, lookAround, type SecretRule } from '../rule';
import type { Runs } from '../runs';
import type { FieldClass } from './field-class';
import { classesOf, fieldTriggers, leastInside } from './field-names';
import { type Identifier, identifierAt } from './identifier';
import { type FieldValue, valueOf } from './value';

/** The value of a field whose name says that it is secret, in whatever syntax. */
export const fieldRule: SecretRule = {
  reason: 'The name of the field says so.',
  triggers: fieldTriggers,
  find(runs, start, end) {
    if (isInsideWord(runs.text, start, end)) return undefined;
    const name = identifierAt(runs.text, start, end);
    const classes = name ? classesOf(name) : [];
    const value = name && classes.length > 0 ? valueOf(runs, name) : undefined;
    if (!name || !value || isNameAgain(name, value)) return undefined;
    return secretIn(runs, name.start, value, classes);
  },
};

/** A constant is often called like what it holds: `KEY_PASSWORD = 'key_password'`. */
function isNameAgain({ joined }: Identifier, { text }: FieldValue): boolean {
  const letters = text
    .slice(0, 64)
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return letters.length >= leastInside && !/\d/.test(text) && joined.some((whole) => whole.endsWith(letters));
}

/** Whether a short trigger is only a part of a longer word: "sn" in "snapshot" is none of a name's words. */
function isInsideWord(text: string, start: number, end: number): boolean {
  if (end - start >= leastInside || text.charCodeAt(start) > 127) return false;
  return /[a-z]/.test(text.charAt(start)) && /[a-z]/.test(text.charAt(start - 1));
}

function secretIn(
  { text }: Runs,
  nameStart: number,
  value: FieldValue,
  classes: readonly FieldClass[],
): FoundSecret | undefined {
  const around = {
    before: text.slice(Math.max(0, nameStart - lookAround), nameStart),
    after: text.slice(value.end, value.end + lookAround),
  };
  const fields = classes.find(({ accept }) => accept(value, around));
  if (!fields) return undefined;
  const length = fields.extent?.(value, text) ?? value.end - value.start;
  return { kind: fields.kind, start: value.start, end: value.start + length };
}

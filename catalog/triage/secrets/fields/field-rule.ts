import { after, before } from '../around';
import type { FoundSecret, SecretRule } from '../rule';
import type { FieldClass } from './field-class';
import { classesOf, fieldTriggers } from './field-names';
import { leastInside } from './field-triggers';
import { type Identifier, identifierAt } from './identifier';
import { type FieldValue, fieldValue } from './value';

/** The value of a field whose name says that it is secret, in whatever syntax. */
export const fieldRule: SecretRule = {
  reason: 'The name of the field says so.',
  triggers: fieldTriggers,
  find(runs, start, end) {
    const { text } = runs;
    if (isInsideWord(text, start, end)) return undefined;
    const name = identifierAt(text, start, end);
    const classes = name ? classesOf(name) : [];
    const value = name && classes.length > 0 ? fieldValue(runs, name) : undefined;
    const secret = name && value && secretIn(text, name.start, value, classes);
    return !secret || isNameAgain(name, value) || isErrorInTable(name, value) ? undefined : secret;
  },
};

/** Whether a short trigger is only a part of a longer word: "sn" in "snapshot" is none of a name's words. */
function isInsideWord(text: string, start: number, end: number): boolean {
  if (end - start >= leastInside || text.charCodeAt(start) > 127) return false;
  return /[a-z]/.test(text.charAt(start)) && /[a-z]/.test(text.charAt(start - 1));
}

/** A constant is often called like what it holds: `KEY_PASSWORD = 'key_password'`. */
function isNameAgain({ joined }: Identifier, { text }: FieldValue): boolean {
  if (/\d/.test(text)) return false;
  const letters = text
    .slice(0, 64)
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return letters.length >= leastInside && joined.some((whole) => whole.endsWith(letters));
}

/** In a table of error codes a title follows the name of an error: `| ERR_WRONG_PASSWORD | …`. */
function isErrorInTable({ words: [first, ...rest] }: Identifier, { link }: FieldValue): boolean {
  return link === 'markup' && first === 'err' && rest.length > 1;
}

function secretIn(
  text: string,
  nameStart: number,
  value: FieldValue,
  classes: readonly FieldClass[],
): FoundSecret | undefined {
  const around = { before: before(text, nameStart), after: after(text, value.end) };
  const fields = classes.find(({ accept }) => accept(value, around));
  if (!fields) return undefined;
  const length = fields.extent?.(value, text) ?? value.end - value.start;
  return { kind: fields.kind, start: value.start, end: value.start + length };
}

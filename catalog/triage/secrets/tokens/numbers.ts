import { after, before } from '../around';
import { digit, isIn } from '../char-sets';
import type { FoundSecret } from '../rule';
import { isMainlandId } from './checks';
import { Context } from './context';
import type { DigitRule } from './digit-rules/digit-rule';
import { firstOf, rulesAt, withoutFirst } from './digit-sieve';

const underscore = 95;
const plus = 43;
const bracket = 40;
const dot = 46;

/** The secret that a run of digits begins. */
export function numberAt(text: string, start: number, length: number): FoundSecret | undefined {
  const id = length === 18 || length === 17 ? mainlandId(text, start) : undefined;
  if (id) return id;
  const lead = text.charCodeAt(start - 1);
  if (isContinued(text, start, length, lead)) return undefined;
  const signed = lead === plus || lead === bracket ? signedAt(text, start, length, lead) : undefined;
  return signed ?? tried(text, start, start, length);
}

/** Whether a number is a part of a name, or the fraction of another number. */
function isContinued(text: string, start: number, length: number, lead: number): boolean {
  if (lead === underscore) return length !== 11 || isNamedPart.test(before(text, start, 12));
  return lead === dot && isIn(digit, text.charCodeAt(start - 2));
}

/** The secret that a plus sign, a bracket or both begin right before a run of digits. */
function signedAt(text: string, start: number, length: number, lead: number): FoundSecret | undefined {
  const from = lead === bracket && text.charCodeAt(start - 2) === plus ? start - 2 : start - 1;
  return /[A-Za-z0-9]/.test(text.charAt(from - 1)) ? undefined : tried(text, from, start, length);
}

const mainlandShape = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d{4}[\dXx](?!\d)/;

/** A mainland identity number whose check is right: that is proof enough, also in the name of a file. */
function mainlandId(text: string, start: number): FoundSecret | undefined {
  const id = after(text, start, 19);
  return mainlandShape.test(id) && isMainlandId(id)
    ? { kind: 'id_number', start, end: start + 18 }
    : undefined;
}

/** What a number is that a name ends in. */
const isNamedPart =
  /(?:room|order|msg|stream|live|img|file|log|dump|video|rec|task|trace|req|seq|ts|time|[^A-Za-z\u4e00-\u9fff])_$/i;

/** Tries the rules at `start`, for digits that begin at `first`. */
function tried(text: string, start: number, first: number, length: number): FoundSecret | undefined {
  for (let rules = rulesAt(text, start, first + length, length); rules !== 0; rules = withoutFirst(rules)) {
    const rule = firstOf(rules);
    const secret = rule && found(text, start, rule);
    if (secret) return secret;
  }
  return undefined;
}

function found(text: string, start: number, { kind, at, accept }: DigitRule): FoundSecret | undefined {
  at.lastIndex = start;
  if (!at.test(text)) return undefined;
  const end = at.lastIndex;
  if (accept && !accept(text.slice(start, end), new Context(text, start, end))) return undefined;
  return { kind, start, end };
}

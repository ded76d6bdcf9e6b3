import type { FoundSecret } from '../rule';
import type { Runs } from '../runs';
import { contextOf } from './context';
import { type DigitRule, digitRules } from './rules';

/** No rule begins with more digits. */
const longest = 24;

const ofLength: readonly DigitRule[][] = Array.from({ length: longest + 1 }, (_, length) =>
  digitRules.filter(({ first: [least, most] }) => length >= least && length <= most),
);

const runOfDigits = /\d+/g;

/** Secrets that are known by their digits, by ascending start. */
export function findDigits(runs: Runs, found: FoundSecret[]): void {
  const { text } = runs;
  let done = 0;
  runOfDigits.lastIndex = 0;
  for (let match = runOfDigits.exec(text); match; match = runOfDigits.exec(text)) {
    const start = match.index;
    if (start < done || match[0].length > longest) continue;
    const secret = secretAt(text, start, match[0].length);
    if (!secret) continue;
    found.push(secret);
    done = secret.end;
  }
}

function secretAt(text: string, first: number, length: number): FoundSecret | undefined {
  const lead = text.charCodeAt(first - 1);
  // A digit in a name, and the fraction or the group of another number.
  if (isLetter(lead) || lead === 95) return undefined;
  const start = lead === 43 || lead === 40 ? (lead === 40 && text.charCodeAt(first - 2) === 43 ? first - 2 : first - 1) : first;
  if (start < first) {
    const outside = text.charCodeAt(start - 1);
    if (isLetter(outside) || (outside >= 48 && outside <= 57)) return first === start ? undefined : tried(text, first, length);
  } else if (lead === 46 && !text.startsWith('..', first - 2)) return undefined;
  return tried(text, start, length) ?? (start < first ? tried(text, first, length) : undefined);
}

function tried(text: string, start: number, length: number): FoundSecret | undefined {
  for (const { kind, at, accept } of ofLength[length] ?? []) {
    at.lastIndex = start;
    const value = at.exec(text)?.[0];
    if (value === undefined) continue;
    const end = start + value.length;
    if (accept(value, contextOf(text, start, end))) return { kind, start, end };
  }
  return undefined;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

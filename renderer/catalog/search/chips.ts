import { type ScopeKind, scopeKinds } from '../../../catalog/search/query';

/** A scope in the query, shown as a chip: `who:developer`, `-side:server`. */
export interface Chip {
  kind: ScopeKind;
  value: string;
  not: boolean;
}

/** What is in the search field: chips, then text. */
export interface Typed {
  chips: readonly Chip[];
  text: string;
}

export const nothingTyped: Typed = { chips: [], text: '' };

const scope = new RegExp(`^(-?)(${scopeKinds.join('|')})[:：](.*)$`, 'iu');

/** Reads a scope that is being typed. Its value may still be empty. */
export function readScope(word: string): Chip | null {
  const [, not, kind, value] = scope.exec(word) ?? [];
  if (kind === undefined || value === undefined) return null;
  return { kind: kind.toLowerCase() as ScopeKind, value, not: not === '-' };
}

export function chipText({ kind, value, not }: Chip): string {
  return `${not ? '-' : ''}${kind}:${value}`;
}

/** The whole query, in the query language. */
export function queryOf({ chips, text }: Typed): string {
  return [...chips.map(chipText), text.trim()].filter((part) => part !== '').join(' ');
}

/** The word of the text that contains the caret (a UTF-16 offset) or ends at it. */
export function wordAt(text: string, caret: number): { word: string; start: number; end: number } {
  const before = /\S*$/u.exec(text.slice(0, caret))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(caret))?.[0] ?? '';
  return { word: before + after, start: caret - before.length, end: caret + after.length };
}

/** Makes a chip of the word at the caret, with `value` instead of what was typed. Null where the word is no scope. */
export function takeChip({ chips, text }: Typed, caret: number, value?: string): Typed | null {
  const { word, start, end } = wordAt(text, caret);
  const read = readScope(word);
  if (!read) return null;
  const chip = { ...read, value: value ?? read.value };
  // A space would separate the value from its kind when the query is parsed.
  if (chip.value === '' || /\s/u.test(chip.value)) return null;
  const others = chips.filter((other) => chipText(other) !== chipText(chip));
  return { chips: [...others, chip], text: `${text.slice(0, start)}${text.slice(end).trimStart()}` };
}

/** Turns the last chip into text again, in front of what is typed. */
export function openChip({ chips, text }: Typed): Typed | null {
  const last = chips.at(-1);
  if (!last) return null;
  return { chips: chips.slice(0, -1), text: text === '' ? chipText(last) : `${chipText(last)} ${text}` };
}

export function withoutChip({ chips, text }: Typed, chip: Chip): Typed {
  return { chips: chips.filter((other) => other !== chip), text };
}

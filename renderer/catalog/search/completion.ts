import { actorLabels, sdkLabels, sideLabels } from '../../../catalog/labels';
import type { Fault, Text } from '../../../catalog/schema';
import { fold } from '../../../catalog/search/fold';
import type { ScopeKind } from '../../../catalog/search/query';
import { readScope } from './chips';

/** A value that a scope can take, and what it is called. */
export interface Completion {
  value: string;
  label: Text;
}

/** A list to choose from; more are typed towards. */
const mostOffered = 8;

function valuesOf(kind: ScopeKind, faults: Iterable<Fault>): Completion[] {
  if (kind === 'fault') return Array.from(faults, ({ id, title }) => ({ value: id, label: title }));
  const labels = { sdk: sdkLabels, who: actorLabels, side: sideLabels }[kind];
  return Object.entries<Text>(labels).map(([value, label]) => ({ value, label }));
}

/** What a chip's value is called; what was typed, where it is no value but part of one. */
export function labelOf(kind: ScopeKind, value: string, faults: Iterable<Fault>): Text {
  const known = valuesOf(kind, faults).find((each) => each.value === value);
  return known?.label ?? { zh: value, en: value };
}

/** Values for the scope that is being typed: those that begin with what is typed, then those that hold it. */
export function completionsFor(word: string, faults: Iterable<Fault>): Completion[] {
  const scope = readScope(word);
  if (!scope) return [];
  const typed = fold(scope.value);
  const names = ({ value, label }: Completion) => [value, fold(label.zh), fold(label.en)];
  const values = valuesOf(scope.kind, faults);
  const begins = values.filter((each) => names(each).some((name) => name.startsWith(typed)));
  const holds = values.filter(
    (each) => !begins.includes(each) && names(each).some((name) => name.includes(typed)),
  );
  return [...begins, ...holds].slice(0, mostOffered);
}

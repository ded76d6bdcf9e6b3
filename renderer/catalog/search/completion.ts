import { actorLabels, sideLabels } from '../../../catalog/labels';
import type { Text } from '../../../catalog/schema';
import { fold } from '../../../catalog/search/fold';
import type { ScopeKind } from '../../../catalog/search/query';
import type { LoadedCatalog } from '../../state/catalog-context';
import { readScope } from './chips';

/** A value that a scope can take, and what it is called. */
export interface Completion {
  value: string;
  label: Text;
}

/** A list to choose from; more are typed towards. */
const mostOffered = 8;

/** What values of scopes are called by. */
type Known = Pick<LoadedCatalog, 'packs' | 'faults'>;

function valuesOf(kind: ScopeKind, { packs, faults }: Known): Completion[] {
  switch (kind) {
    case 'fault':
      return Array.from(faults.values(), ({ id, title }) => ({ value: id, label: title }));
    case 'sdk':
      return packs.sdks.map(({ id, names }) => ({ value: id, label: names.title }));
    case 'who':
      return labelled(actorLabels);
    case 'side':
      return labelled(sideLabels);
  }
}

const labelled = (labels: Readonly<Record<string, Text>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What a chip's value is called; what was typed, where it is no value but part of one. */
export function labelOf(kind: ScopeKind, value: string, known: Known): Text {
  const named = valuesOf(kind, known).find((each) => each.value === value);
  return named?.label ?? { zh: value, en: value };
}

/** Values for the scope that is being typed: those that begin with what is typed, then those that hold it. */
export function completionsFor(word: string, known: Known): Completion[] {
  const scope = readScope(word);
  if (!scope) return [];
  const typed = fold(scope.value);
  const names = ({ value, label }: Completion) => [value, fold(label.zh), fold(label.en)];
  const values = valuesOf(scope.kind, known);
  const begins = values.filter((each) => names(each).some((name) => name.startsWith(typed)));
  const holds = values.filter(
    (each) => !begins.includes(each) && names(each).some((name) => name.includes(typed)),
  );
  return [...begins, ...holds].slice(0, mostOffered);
}

import { fold } from '../../../catalog/fold';
import { actorLabels, sideLabels } from '../../../catalog/labels';
import type { Text } from '../../../catalog/schema';
import type { ScopeKind } from '../../../catalog/search/query';
import type { LoadedCatalog } from '../../state/catalog-context';
import { readScope } from './chips';

/** A value of a scope, and its name. */
export interface Completion {
  value: string;
  label: Text;
}

/** Longer lists are not read: people type on. */
const mostOffered = 8;

/** Where the names of values come from. `others`: the packs of other people's codes. */
export type Known = Pick<LoadedCatalog, 'packs' | 'faults'> & { others: readonly string[] };

function valuesOf(kind: ScopeKind, { packs, faults, others }: Known): Completion[] {
  switch (kind) {
    case 'fault':
      return Array.from(faults.values(), ({ id, title }) => ({ value: id, label: title }));
    case 'sdk':
      return [...new Set([...packs.sdks.map(({ id }) => id), ...others])].map((id) => ({
        value: id,
        label: packs.titleOf(id),
      }));
    case 'who':
      return labelled(actorLabels);
    case 'side':
      return labelled(sideLabels);
  }
}

const labelled = (labels: Readonly<Record<string, Text>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The name of a chip's value; the value itself where it is only part of one. */
export function labelOf(kind: ScopeKind, value: string, known: Known): Text {
  const named = valuesOf(kind, known).find((each) => each.value === value);
  return named?.label ?? { zh: value, en: value };
}

/** The values for the scope that is being typed: those that begin with it, then those that contain it. */
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

import type { BrokenReference } from './broken-reference';
import type { Knowledge } from './signs';
import type { Rule } from './value-checks';

/** Ids that what is known of values refers to, and whether there are any such. */
export interface KnownIds {
  readonly faults: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Parameters, faults, entries and sources that checks of values name and that there are not; names that stand twice. */
export function brokenValues({ signs }: Pick<Knowledge, 'signs'>, known: KnownIds): BrokenReference[] {
  const { parameters, checks, waits, courses } = signs.values;
  const ids = new Set(parameters.map(({ id }) => id));
  const observed = new Set(signs.observations.map(({ id }) => id));
  const all = [...checks, ...waits, ...courses];
  return [
    ...twice(parameters.map(({ id }) => id)).map((id) => ({ path: `values/${id}`, problem: 'stands twice' })),
    ...twice(all.map(({ id }) => id)).map((id) => ({ path: `check ${id}`, problem: 'stands twice' })),
    ...parameters.flatMap(({ id, takes }) =>
      takes && !ids.has(takes.from)
        ? [{ path: `values/${id}`, problem: `${takes.from} is none of values/parameters.yaml` }]
        : [],
    ),
    ...checks.flatMap(({ id, parameter, rule }) =>
      [...parameter, ...parametersIn(rule)]
        .filter((one) => !ids.has(one))
        .map((one) => ({
          path: `check ${id}`,
          problem: `${one} is none of values/parameters.yaml`,
        })),
    ),
    ...all.flatMap(({ id, of, source, replaces = [] }) => {
      const says = [
        of === undefined && 'has to say of which errors it is',
        ...(of?.faults ?? []).map((one) => !known.faults.has(one) && `there is no fault ${one}`),
        ...(of?.entries ?? []).map((one) => !known.entries.has(one) && `there is no entry ${one}`),
        source !== undefined && !known.sources.has(source) && `there is no source ${source}`,
        ...replaces.map(
          (one) =>
            !observed.has(one) &&
            !all.some((other) => `value/${other.id}` === one) &&
            `there is no observation ${one}`,
        ),
      ];
      return says.flatMap((problem) => (problem ? [{ path: `check ${id}`, problem }] : []));
    }),
  ];
}

/** Rules that name another parameter do so as the only text of theirs. */
const ofOthers = ['same', 'cut', 'lasts', 'below', 'differs', 'alike', 'given', 'among'];

const parametersIn = (rule: Rule): string[] =>
  Object.entries(rule).flatMap(([key, value]) => (ofOthers.includes(key) ? [value].flat().map(String) : []));

const twice = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, at) => ids.indexOf(id) !== at)),
];

import type { OverviewFilter, OverviewKey, OverviewSide } from '../../../../catalog/cases/overview/overview';
import { among, takenFor } from '../taken-for';
import { allOf, both, type Where } from '../where';

/** Where the cases of a side are read: in the index that has them in the order of its keys, with all that is counted. */
export const sideTables: Readonly<Record<OverviewSide, string>> = {
  finding: 'cases INDEXED BY overview_by_finding',
  sdk: 'cases INDEXED BY overview_by_sdk',
  customer: 'cases INDEXED BY overview_by_customer',
  tag: 'tags CROSS JOIN cases USING (row)',
};

/** The cases of a stretch of time, from its first millisecond to before the other, that a filter leaves. */
export const within = (filter: OverviewFilter, since: number, until: number): Where =>
  both(whenever(filter), { sql: 'kept >= ? AND kept < ?', values: [since, until] });

/** The cases that a filter leaves. */
export function whenever({ outcome, sdk, tag, customer }: OverviewFilter): Where {
  return allOf([
    ['outcome = ?', outcome],
    ["sdk IS nullif(?, '')", sdk],
    ['customer = ?', customer],
    ['cases.row IN (SELECT row FROM tags WHERE tag = ?)', tag],
  ]);
}

/** The cases of a side that have one of these in common. */
export function having(by: OverviewSide, keys: readonly OverviewKey[]): Where {
  if (by === 'finding') return takenFor(keys);
  const names = keys.flatMap(({ key }) => key ?? []);
  return names.length > 0 ? among(by, names) : { sql: `${by} IS NULL`, values: [] };
}

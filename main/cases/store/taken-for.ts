import type { OverviewKey } from '../../../catalog/cases/overview/overview';
import type { Where } from './where';

/** Of cases that were taken for nothing: several meanings of what is printed were left undecided. */
export const undecided = "verdict = 'ambiguous' AND printed IS NOT NULL";

/** Cases that are taken for one of these: an id, a number whose meanings were left undecided, or nothing that is listed. */
export function takenFor(keys: readonly OverviewKey[]): Where {
  const ids = keys.flatMap(({ key }) => key ?? []);
  const open = keys.filter(({ key }) => key === null);
  const parts = [
    ...(ids.length > 0 ? [among('finding', ids)] : []),
    ...open.map(({ printed }) =>
      printed === null
        ? { sql: `finding IS NULL AND NOT (${undecided})`, values: [] }
        : { sql: `finding IS NULL AND ${undecided} AND printed = ?`, values: [printed] },
    ),
  ];
  return {
    sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`,
    values: parts.flatMap(({ values }) => values),
  };
}

/** What is one of these. A single one is looked up directly. */
export const among = (column: string, names: readonly string[]): Where =>
  names.length === 1
    ? { sql: `${column} = ?`, values: [...names] }
    : { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(names)] };

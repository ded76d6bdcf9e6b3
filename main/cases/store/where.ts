import type { Value } from 'node:sqlite';

/** A condition with the values for its marks. */
export interface Where {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** Cases that are there, as far as conditions with a value leave them. */
export function allOf(conditions: readonly (readonly [sql: string, value: string | number | null])[]): Where {
  const asked = conditions.filter(([, value]) => value !== null);
  return {
    sql: ['removed IS NULL', ...asked.map(([sql]) => sql)].join(' AND '),
    values: asked.map(([, value]) => value),
  };
}

export const everywhere: Where = { sql: 'TRUE', values: [] };

export const both = (one: Where, other: Where): Where => ({
  sql: `${one.sql} AND ${other.sql}`,
  values: [...one.values, ...other.values],
});

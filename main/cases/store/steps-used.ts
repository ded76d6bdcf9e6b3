import { closed } from './closed';

/** Two are the same step where the Chinese is: the first line of a step as it is kept. */
const chinese = 'substr(value, 1, instr(value || char(10), char(10)) - 1)';

/**
 * The beginning of a statement: `once` has each step, by its Chinese as `name`, once for each of the cases that have
 * ended. A step that helped was tried, whether that was noted or not. `from`: the cases, with a condition.
 */
export const stepsUsed = (from: string) =>
  `WITH ended AS (SELECT row, finding, tried, helped FROM ${from} AND ${closed}
      AND (tried <> '[]' OR helped <> '[]')),
    used AS (
      SELECT row, finding, value, 0 AS helps FROM ended, json_each(ended.tried)
      UNION ALL SELECT row, finding, value, 1 FROM ended, json_each(ended.helped)),
    once AS (SELECT finding, ${chinese} AS name, max(value) AS step, max(helps) AS helps FROM used GROUP BY row, name)`;

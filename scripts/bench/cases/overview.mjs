/**
 * @typedef {ReturnType<typeof import('./engine').overviewOperations>} Asked
 * @typedef {import('../../../catalog/cases/overview/overview').OverviewOrder} Order
 */

const noFilter = { outcome: null, sdk: null, tag: null, customer: null };

/** @param {Partial<Order>} more @returns {Order} */
const order = (more) => ({ by: 'finding', period: 30, filter: noFilter, ...more });

/** What is narrowed, and to what. @type {Record<string, Partial<Order['filter']>>} */
const narrowings = {
  'one customer': { customer: 'Customer 17' },
  'one tag': { tag: '升级' },
  'one outcome': { outcome: 'waiting' },
  'no SDK named': { sdk: '' },
};

/**
 * Each question of the overview, by its name.
 * @param {Asked} asked
 * @returns {[name: string, work: () => unknown][]}
 */
export function overviewTasks(asked) {
  return [
    ...[30, 90, null].flatMap((period) => tasksOf(asked, /** @type {Order['period']} */ (period))),
    ...Object.entries(narrowings).map(([name, filter]) => {
      const narrowed = order({ period: null, filter: { ...noFilter, ...filter } });
      return /** @type {[string, () => unknown]} */ ([`all, ${name}`, () => asked.overview(narrowed)]);
    }),
  ];
}

/** @param {Asked} asked @param {Order['period']} period @returns {[name: string, work: () => unknown][]} */
function tasksOf(asked, period) {
  const span = period === null ? 'all' : `${period} days`;
  const of = order({ period });
  const rows = asked.overview(of).tallies.map((tally) => [tally]);
  const shown = rows.slice(0, 100);
  const [keys = []] = rows;
  const sides = /** @type {const} */ (['finding', 'sdk', 'customer', 'tag']);
  return [
    ...sides.map((by) => {
      const side = order({ by, period });
      return /** @type {[string, () => unknown]} */ ([`${span}, by ${by}`, () => asked.overview(side)]);
    }),
    [`${span}, the bars of the rows`, () => asked.overviewRows(of, shown)],
    [`${span}, one row`, () => asked.overviewDetail({ order: of, keys, within: 'period' })],
    [`${span}, what helped`, () => asked.overviewSteps(of)],
  ];
}

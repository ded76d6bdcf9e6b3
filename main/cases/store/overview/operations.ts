import type { DatabaseSync } from 'node:sqlite';
import type {
  OverviewDetailOrder,
  OverviewKey,
  OverviewOrder,
} from '../../../../catalog/cases/overview/overview';
import { overview } from './overview';
import { overviewDetail, overviewRows } from './rows';
import { overviewSteps } from './steps';

/** What the overview asks of the kept cases. `now` in milliseconds since 1970. */
export const overviewOperations = (db: DatabaseSync, now: () => number) => ({
  overview: (order: OverviewOrder) => overview(db, order, now()),
  overviewRows: (order: OverviewOrder, rows: readonly (readonly OverviewKey[])[]) =>
    overviewRows(db, order, rows, now()),
  overviewDetail: (order: OverviewDetailOrder) => overviewDetail(db, order, now()),
  overviewSteps: (order: OverviewOrder) => overviewSteps(db, order, now()),
});

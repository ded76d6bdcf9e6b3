import type { OverviewPeriod } from '../../catalog/cases/overview/overview';

/** The tables of the overview: by what cases are counted together, and the steps that helped. */
export const overviewTables = ['finding', 'fault', 'sdk', 'customer', 'tag', 'step'] as const;
export type OverviewTable = (typeof overviewTables)[number];

/** A period as the name of a choice. */
export type OverviewPeriodName = `${OverviewPeriod}`;

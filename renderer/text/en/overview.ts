import type { Standing } from '../../../catalog/cases/overview/standing';
import type { OverviewPeriodName, OverviewTable } from '../../vocabulary/overview-tables';
import { number, plural } from './numbers';

const days = (count: number) => plural(count, 'day', 'days');

export const overview = {
  overview: {
    view: 'How the cases are shown',
    list: 'List',
    title: 'Overview',
    period: 'Period',
    periods: { 7: '7 days', 30: '30 days', 90: '90 days', null: 'All' } satisfies Record<
      OverviewPeriodName,
      string
    > as Record<OverviewPeriodName, string>,
    tables: 'Rows by',
    table: {
      finding: 'Code',
      fault: 'Fault',
      sdk: 'SDK',
      customer: 'Customer',
      tag: 'Tag',
      step: 'What helped',
    } satisfies Record<OverviewTable, string> as Record<OverviewTable, string>,
    filters: {
      sdk: { any: 'All SDKs', label: 'SDK' },
      tag: { any: 'All tags', label: 'Tag' },
      customer: { any: 'All customers', label: 'Customer' },
    },
    filterNone: 'None there is',
    counted: (count: number) => plural(count, 'case', 'cases'),
    /** What is unusual, in one sentence. */
    rising: (name: string, recent: number, recentDays: number, earlier: number, earlierDays: number) =>
      `${name} is growing: ${number(recent)} in the last ${days(recentDays)}, ${number(earlier)} in the ${number(earlierDays)} before`,
    fresh: (name: string, recent: number, recentDays: number) =>
      `${name} is new: ${number(recent)} in the last ${days(recentDays)}, none before`,
    usual: (period: number) => `Nothing unusual in ${days(period)}`,
    usualInAll: 'Nothing unusual lately',
    early: (day: string) => `Too early to say what grows: the first case is of ${day}`,
    empty: 'No case in this period',
    first: (day: string) => `first on ${day}`,
    mostlyOn: (count: number, of: number, name: string) => `${number(count)} of ${number(of)} on ${name}`,
    customers: (count: number, most: string) =>
      count === 1 ? `one customer, ${most}` : `${number(count)} customers, most from ${most}`,
    here: 'counted on this machine only',
    standings: { rising: 'growing', new: 'new' } satisfies Record<NonNullable<Standing>, string> as Record<
      NonNullable<Standing>,
      string
    >,
    standingHint: 'More than chance, and than the desk as a whole, would explain.',
    chart: {
      title: (what: string | null) => (what === null ? 'Cases' : `Cases, and those of ${what}`),
      all: 'All cases',
      hint: {
        day: 'A bar a day. ↑ ↓ picks a row, ⏎ lists its cases',
        week: 'A bar a week. ↑ ↓ picks a row, ⏎ lists its cases',
        month: 'A bar a month. ↑ ↓ picks a row, ⏎ lists its cases',
      },
      when: { day: 'Day', week: 'Week from', month: 'Month from' },
      today: 'today',
      bar: (day: string, all: number, own: number | null, what: string) =>
        own === null
          ? `${day}: ${plural(all, 'case', 'cases')}`
          : `${day}: ${plural(all, 'case', 'cases')}, ${number(own)} of ${what}`,
      asTable: 'As a table',
      asChart: 'As a chart',
      save: 'Save picture',
      helped: 'Helped most',
    },
    heads: {
      code: 'Code',
      finding: 'Finding',
      name: 'Name',
      cases: 'Cases',
      before: 'vs before',
      solved: 'Solved',
      answered: 'To answer',
      mostlyOn: 'Mostly on',
      mostlyOf: 'Mostly',
      step: 'Step',
      for: 'For',
      tried: 'Tried',
      helped: 'Helped',
      share: 'Helps in',
    },
    hints: {
      before: 'Cases more or fewer than in as many days before.',
      solved:
        'Of the cases that have ended. So few say little: as sure as 95 of 100 times, the true share lies between the two.',
      answered: 'Half of them were answered within this time after they were pasted.',
      share:
        'Of the cases that have ended and where it was tried. As sure as 95 of 100 times, the true share lies between the two.',
    },
    caption: (what: string) => `Cases by ${what}`,
    range: (from: string, until: string) => `${from} to ${until}`,
    share: (least: number, most: number) => `${number(least)}–${number(most)} %`,
    shareOf: (some: number, all: number) => `${number(some)} of ${number(all)}`,
    more: (count: number) => `+${number(count)}`,
    fewer: (count: number) => `−${number(count)}`,
    minutes: (count: number) => `${number(count)} min`,
    hours: (count: number) => `${number(count)} h`,
    days: (count: number) => `${number(count)} d`,
    busiest: (day: string, count: number) => `most on ${day}: ${number(count)}`,
    none: {
      sdk: 'No SDK named',
      customer: 'No customer noted',
      fault: 'No fault known',
      tag: 'No tag',
    },
    nothing: {
      title: 'Nothing to count yet',
      kept: 'Each paste that you answer in Triage is kept as a case and counted here.',
      off: 'Answered pastes are not kept, so there is nothing to count. Errdesk keeps them on this machine, secrets masked, once you turn that on.',
      turnOn: 'Keep answered pastes',
      filtered: 'No case fits. Choose a longer period, or take a filter away.',
      clear: 'Clear the filters',
      steps: 'No step was marked as tried or as having helped in a case that has ended.',
      tags: 'No case has a tag. Tags are noted beside a case in the list.',
    },
    others: (rows: number) => `${plural(rows, 'further row', 'further rows')} with fewer cases`,
    lists: (name: string) => `List the cases: ${name}`,
    export: 'Export table',
    saved: (path: string) => `Saved to ${path}`,
    columns: {
      recent: (count: number) => `Last ${days(count)}`,
      before: 'Same length before',
      ended: 'Ended',
      solved: 'Solved',
      least: 'At least %',
      most: 'At most %',
      answered: 'Answered',
      median: 'Median minutes to the answer',
      standing: 'Change',
    },
    limits: {
      label: 'Only these',
      clear: 'Show all cases',
      several: (count: number) => `${number(count)} findings`,
      none: 'no SDK named',
    },
  },
};

export type OverviewStrings = typeof overview;

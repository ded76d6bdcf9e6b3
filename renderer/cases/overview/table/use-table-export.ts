import type { OverviewFile } from '../../../../bridge/contract/overview';
import type { Tally } from '../../../../catalog/cases/overview/overview';
import { addedUp } from '../../../../catalog/cases/overview/tally';
import { useLanguage, useProse, useStrings } from '../../../text/strings-context';
import { barName } from '../counted/dates';
import { stepText } from '../counted/step-text';
import { useLineNames } from '../counted/use-line-names';
import type { OverviewShown, OverviewState } from '../counted/use-overview';
import { hasBefore } from './overview-table';
import { type NamedLine, stepCells, tableCells } from './table-cells';
import { useMostly } from './use-mostly';

/** Makes the table that is shown, with all numbers of its charts. */
export function useTableExport(): (shown: OverviewShown, table: OverviewState['table']) => OverviewFile {
  const { overview: words } = useStrings();
  const language = useLanguage();
  const prose = useProse();
  const nameOf = useLineNames();
  const mostlyOf = useMostly();
  return (shown, table) => {
    const { read, lines, behind, steps } = shown;
    if (table === 'step') {
      const named = steps.map((step) => ({
        ...step,
        ...nameOf('finding', { key: step.finding, printed: null }),
        text: stepText(step.step, prose),
      }));
      return { kind: 'csv', ...stepCells(named, words) };
    }
    const all: NamedLine = {
      ...{ code: '', title: words.chart.all, change: '', mostly: '', counts: read.all },
      tally: wholeOf(shown),
    };
    const named = lines.map(
      (line): NamedLine => ({
        ...nameOf(table, line.tally),
        tally: line.tally,
        change: line.standing === null ? '' : words.standings[line.standing],
        mostly: mostlyOf(table, shown, line),
        counts: behind.get(line.id)?.counts ?? [],
      }),
    );
    const { span } = read;
    const given = {
      lines: [all, ...named],
      bars: span.marks.map((mark) => barName(mark, span, language)),
      recentDays: Math.round((span.until - span.recent) / 86_400_000),
      hasBefore: hasBefore(shown),
    };
    return { kind: 'csv', ...tableCells(given, words) };
  };
}

/** All cases as one row. What has ended and was answered is known of the rows alone, which a case may be in twice or in none. */
function wholeOf({ read }: OverviewShown): Tally {
  const { all, before, recent, tallies } = read;
  const cases = all.reduce((sum, one) => sum + one, 0);
  return { ...addedUp(tallies, { key: null, printed: null }), cases, before, recent, isFirst: false };
}

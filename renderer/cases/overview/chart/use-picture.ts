import type { OverviewFile } from '../../../../bridge/contract/overview';
import { useStrings } from '../../../text/strings-context';
import type { ChartHandle } from './day-chart';
import { paintedChart } from './paint-chart';
import type { Chart } from './use-chart';

/** Makes the picture of the chart, with its headline and what its bars are. */
export function usePicture(): (
  handle: ChartHandle,
  chart: Chart,
  head: { sentence: string; facts: readonly string[] },
) => Promise<OverviewFile | null> {
  const { overview: strings, number } = useStrings();
  return async (handle, { all, own, name }, { sentence, facts }) => {
    const drawn = handle.drawn();
    if (!drawn) return null;
    const entry = (role: 'all' | 'own', word: string, counts: readonly number[]) => ({
      role,
      text: `${word} ${number(counts.reduce((sum, one) => sum + one, 0))}`,
    });
    const legend = [
      entry('all', strings.chart.all, all),
      ...(own && name !== null ? [entry('own', name, own)] : []),
    ];
    const picture = await paintedChart(drawn, { title: sentence, facts: facts.join(' • '), legend });
    return { kind: 'png', picture };
  };
}

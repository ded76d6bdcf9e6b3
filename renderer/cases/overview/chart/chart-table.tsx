import { useLanguage, useStrings } from '../../../text/strings-context';
import { barName } from '../counted/dates';
import styles from './chart-table.module.css';
import type { Chart } from './use-chart';

/** The numbers of the chart, the newest first. */
export function ChartTable({ chart }: { chart: Chart }) {
  const { overview: strings, number } = useStrings();
  const language = useLanguage();
  const { span, all, own, name } = chart;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the keys
    <section className={styles['scroller']} aria-label={strings.chart.title(name)} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{strings.chart.when[span.unit]}</th>
            <th scope="col">{strings.chart.all}</th>
            {own && <th scope="col">{name}</th>}
          </tr>
        </thead>
        <tbody>
          {span.marks
            .map((mark, at) => (
              <tr key={mark}>
                <th scope="row">{barName(mark, span, language)}</th>
                <td>{number(all[at] ?? 0)}</td>
                {own && <td>{number(own[at] ?? 0)}</td>}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </section>
  );
}

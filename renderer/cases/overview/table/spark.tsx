import type { OverviewSpan } from '../../../../catalog/cases/overview/overview';
import { useLanguage, useStrings } from '../../../text/strings-context';
import { barName } from '../counted/dates';
import styles from './spark.module.css';

const [width, height] = [240, 16];

/** The bars of one row, on its own scale. */
export function Spark({
  counts,
  span,
  chosen,
}: {
  counts: readonly number[];
  span: OverviewSpan;
  chosen: boolean;
}) {
  const { overview: strings } = useStrings();
  const language = useLanguage();
  const most = Math.max(1, ...counts);
  const slot = width / counts.length;
  const thick = Math.max(1, Math.min(6, Math.floor(slot * 0.75)));
  const busiest = counts.indexOf(most);
  return (
    <>
      <svg
        className={`${styles['spark']} ${chosen ? styles['chosen'] : ''}`}
        width={width}
        height={height}
        aria-hidden="true"
      >
        {counts.map((count, at) => {
          const high = count === 0 ? 1 : Math.max(2, Math.round((count / most) * height));
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
              key={at}
              className={count === 0 ? styles['none'] : styles['some']}
              x={at * slot}
              y={height - high}
              width={thick}
              height={high}
            />
          );
        })}
      </svg>
      {busiest >= 0 && (
        <span className="visually-hidden">
          {strings.busiest(barName(span.marks[busiest] ?? 0, span, language), most)}
        </span>
      )}
    </>
  );
}

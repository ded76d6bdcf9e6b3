import { type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useLanguage, useStrings } from '../../../text/strings-context';
import { barLabels, barName } from '../counted/dates';
import { type Bars, type ChartShapes, chartShapes } from './chart-shapes';
import styles from './day-chart.module.css';
import type { Chart } from './use-chart';
import { useSize } from './use-size';

export interface ChartHandle {
  /** Gives the focus to the bar before or after the one that has it, or had it last. */
  step: (by: number) => void;
  /** As it is drawn. */
  drawn: () => { shapes: ChartShapes; width: number; height: number } | null;
}

/** Cases by day, week or month: all of them, and in them those of the chosen row. */
export function DayChart({
  ref,
  chart,
  onBar,
}: {
  ref: Ref<ChartHandle>;
  chart: Chart;
  /** Lists the cases of a bar. */
  onBar: (at: number) => void;
}) {
  const { overview: strings, number } = useStrings();
  const language = useLanguage();
  const { span, all, own, name } = chart;
  const box = useRef<HTMLFieldSetElement>(null);
  const size = useSize(box);
  const [at, setAt] = useState<number | null>(null);
  const bars: Bars = useMemo(
    () => ({ all, own, labels: barLabels(span, language, strings.chart.today), said: number }),
    [all, own, span, language, strings, number],
  );
  const shapes = useMemo(() => size && chartShapes(bars, size), [bars, size]);
  const last = all.length - 1;
  const current = Math.min(at ?? last, last);
  useImperativeHandle(ref, () => ({
    step(by) {
      const has = box.current?.contains(document.activeElement);
      const to = has ? Math.min(last, Math.max(0, current + by)) : current;
      box.current?.querySelectorAll('button')[to]?.focus();
    },
    drawn: () => (shapes && size ? { shapes, ...size } : null),
  }));
  return (
    <fieldset ref={box} className={styles['chart']} aria-label={strings.chart.title(name)}>
      {shapes && size && (
        <>
          <Drawing shapes={shapes} width={size.width} height={size.height} />
          <BarButtons chart={chart} slots={shapes.slots} {...{ current, onBar }} onReach={setAt} />
        </>
      )}
    </fieldset>
  );
}

/** A button over each bar, which says its numbers. One of them is reached with Tab, the others with the arrows. */
function BarButtons({
  chart: { span, all, own, name },
  slots,
  current,
  onReach,
  onBar,
}: {
  chart: Chart;
  slots: ChartShapes['slots'];
  current: number;
  onReach: (at: number) => void;
  onBar: (at: number) => void;
}) {
  const { overview: strings } = useStrings();
  const language = useLanguage();
  return slots.map(({ x, width }, at) => {
    const day = barName(span.marks[at] ?? 0, span, language);
    const words = strings.chart.bar(day, all[at] ?? 0, own?.[at] ?? null, name ?? '');
    return (
      <button
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
        key={at}
        type="button"
        className={styles['bar']}
        style={{ left: x, width }}
        aria-label={words}
        title={words}
        tabIndex={at === current ? 0 : -1}
        onFocus={() => onReach(at)}
        onClick={() => onBar(at)}
      />
    );
  });
}

function Drawing({ shapes, width, height }: { shapes: ChartShapes; width: number; height: number }) {
  return (
    <svg className={styles['drawing']} width={width} height={height} aria-hidden="true">
      {shapes.rects.map(({ role, x, y, width: wide, height: high }) => {
        // An outline lies on the middle of its line.
        const inset = role === 'all' ? 0.5 : 0;
        return (
          <rect
            key={`${role} ${x} ${y}`}
            className={styles[role]}
            x={x + inset}
            y={y + inset}
            width={Math.max(0, wide - inset * 2)}
            height={Math.max(0, high - inset)}
          />
        );
      })}
      {shapes.texts.map(({ x, y, text, anchor }) => (
        <text key={`${x} ${y}`} className={styles['text']} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}

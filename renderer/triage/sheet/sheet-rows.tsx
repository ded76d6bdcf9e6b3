import { useMemo } from 'react';
import type { Span } from '../../../catalog/triage/result';
import { lineSpan } from '../../case/lines';
import { unbracketed } from '../../case/pseudonym';
import type { FurtherSecrets } from '../../case/read-paste';
import { RankKey } from '../../design/rank-key';
import { useLanguage, useProse, useStrings } from '../../text/strings-context';
import type { SheetRow } from './folds';
import type { Mark } from './marks';
import { type Segment, segmentsOf } from './segments';
import styles from './sheet.module.css';

export function FoldRow({
  row,
  onUnfold,
}: {
  row: Extract<SheetRow, { kind: 'fold' }>;
  onUnfold: () => void;
}) {
  const strings = useStrings().paste;
  return (
    <button type="button" className={styles['fold']} onClick={onUnfold} title={strings.unfold}>
      <span className={styles['number']} aria-hidden="true">
        ⋯
      </span>
      <span>
        {strings.fold(row.to - row.from)}
        {row.repeats > 0 && `, ${strings.foldRepeats(row.repeats)}`}
      </span>
      <span className={styles['hairline']} />
    </button>
  );
}

/** How many marks of a line are painted: of one in the context no more is in sight, and one with evidence is wrapped. */
const mostMarks = { context: 16, evidence: 40 };

export function LineRow({
  raw,
  starts,
  row,
  marks,
  further,
  current,
  onChoose,
  onCount,
}: {
  raw: string;
  starts: readonly number[];
  row: Extract<SheetRow, { kind: 'line' }>;
  marks: readonly Mark[];
  further: FurtherSecrets;
  /** Offset of the mark that was scrolled to. */
  current: number | null;
  onChoose: (rank: number) => void;
  onCount: (span: Span) => void;
}) {
  const { start, end } = lineSpan(raw, starts, row.line);
  // Where a person was brought to, nothing is cut.
  const weight = current !== null && current >= start && current <= end ? 'evidence' : row.weight;
  const most = mostMarks[weight];
  const segments = useMemo(
    () => segmentsOf(raw, start, end, { marks, further, most, current }),
    [raw, start, end, marks, further, most, current],
  );
  const chosen = segments.some((segment) => segment.kind === 'mark' && segment.mark.kind === 'chosen');
  const look = [styles['line'], styles[weight], chosen && styles['washed']].filter(Boolean).join(' ');
  return (
    <div className={look}>
      <span className={styles['number']} aria-hidden="true">
        {row.line + 1}
      </span>
      <span className={styles['text']}>
        {segments.map((segment) => (
          <Piece
            key={segment.start}
            segment={segment}
            preamble={segment.kind === 'text' && segment.start === start ? preambleOf(segment.text) : 0}
            current={current === segment.start}
            onChoose={onChoose}
            onCount={onCount}
          />
        ))}
      </span>
    </div>
  );
}

/** By which a selection finds its way back to the paste. */
const placeOf = ({ start }: Segment, end: number) => ({ 'data-start': start, 'data-end': end });

/** Length of the time, level and tag at the beginning of a log line. */
function preambleOf(text: string): number {
  return (
    /^\[?[\d\-/.,:TZ +]{8,40}\]?[ |]*(?:[<[]?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL|[TDIWEF])[>\]]?[ /|:]+)?(?:\[[\w.:-]{1,30}\] +)?/.exec(
      text,
    )?.[0].length ?? 0
  );
}

/** A mark of up to so many characters is not broken across lines. */
const unbrokenUpTo = 24;

function Piece({
  segment,
  preamble,
  current,
  onChoose,
  onCount,
}: {
  segment: Segment;
  preamble: number;
  current: boolean;
  onChoose: (rank: number) => void;
  onCount: (span: Span) => void;
}) {
  const prose = useProse();
  const language = useLanguage();
  const { countIt } = useStrings().paste;
  if (segment.kind === 'text')
    return (
      <span {...placeOf(segment, segment.start + segment.text.length)} data-shows="text">
        <span className={styles['preamble']}>{segment.text.slice(0, preamble)}</span>
        {segment.text.slice(preamble)}
      </span>
    );
  if (segment.kind === 'gap') return <Gap segment={segment} />;
  const { mark } = segment;
  if (mark.kind === 'secret')
    return (
      <span {...placeOf(segment, mark.end)} className={styles['secret']}>
        {unbracketed(mark.pseudonym ?? '', language)}
      </span>
    );
  const [rank] = mark.ranks;
  const pressed =
    rank !== undefined ? () => onChoose(rank) : mark.kind === 'ruled-out' ? () => onCount(mark) : undefined;
  const look = [
    styles['mark'],
    styles[mark.kind],
    segment.text.length <= unbrokenUpTo && styles['unbroken'],
    mark.ranks.length > 1 && styles['several'],
    current && styles['current'],
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a shortcut for the mouse; the list of findings does the same by keyboard
    <mark
      className={look.filter(Boolean).join(' ')}
      title={mark.reason && `${prose(mark.reason)}\n${countIt}`}
      onClick={pressed}
    >
      {mark.ranks.slice(0, 3).map((one) => (
        <RankKey key={one} rank={one} chosen={mark.kind === 'chosen'} dashed={mark.kind === 'other'} small />
      ))}
      <span {...placeOf(segment, mark.end)} data-shows="text">
        {segment.text}
      </span>
    </mark>
  );
}

/** What is left out of a long line, or hidden without a name. */
function Gap({ segment }: { segment: Extract<Segment, { kind: 'gap' }> }) {
  const strings = useStrings().paste;
  return (
    <span
      {...placeOf(segment, segment.start + segment.length)}
      className={styles[segment.marks === 0 ? 'gap' : 'secret']}
      title={strings.gap(segment.length)}
    >
      {segment.marks === 0 ? '⋯' : strings.gapMarks(segment.marks)}
    </span>
  );
}

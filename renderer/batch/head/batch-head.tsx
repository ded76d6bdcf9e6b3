import type { ReactNode } from 'react';
import type { DeskAction, OpenBatch } from '../../case/desk';
import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { FittedHeadline } from '../../design/fitted-headline';
import { useStrings } from '../../text/strings-context';
import type { Standing } from '../standing';
import styles from './batch-head.module.css';
import { ColumnsMenu } from './columns-menu';

/** How far a batch was read, and what was found in all of it. */
export interface Tally {
  count: number;
  read: number;
  standings: Readonly<Record<Standing, number>>;
  /** Values that are masked in all of them. */
  masked: number;
  stopped: boolean;
}

interface HeadProps {
  open: OpenBatch;
  tally: Tally;
  act: (action: DeskAction) => void;
  onReadOn: () => void;
  /** The button that exports. */
  exporting: ReactNode;
}

/** The batch in one sentence, and what it was read from. */
export function BatchHead(props: HeadProps) {
  const { tally, onReadOn, exporting } = props;
  const strings = useStrings().batch;
  const { count, read, stopped } = tally;
  const isDone = read === count;
  const headline = isDone
    ? strings.headline(count, tally.standings)
    : (stopped ? strings.stoppedAt : strings.reading)(read, count);
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <FittedHeadline text={headline} />
        {/* Not each number on the way. */}
        <p className="visually-hidden" role="status">
          {isDone || stopped ? headline : ''}
        </p>
        <Origin {...props} />
      </div>
      {stopped && !isDone && <Button onClick={onReadOn}>{strings.readOn}</Button>}
      {exporting}
      {!isDone && <progress className={styles['progress']} max={count} value={read} aria-label={headline} />}
    </header>
  );
}

/** What the tickets were read from, and how. */
function Origin({ open: { batch, whole }, tally: { masked }, act }: HeadProps) {
  const strings = useStrings().batch;
  const isTable = batch.headings.length > 0;
  const left = batch.left.reduce((sum, one) => sum + (one.count ?? 1), 0);
  const items = [
    batch.name === null ? (
      isTable ? (
        strings.pasted
      ) : (
        strings.severalFiles
      )
    ) : (
      <span key="name" className={styles['name']}>
        {batch.name}
      </span>
    ),
    isTable && (
      <ColumnsMenu
        key="columns"
        batch={batch}
        onRoles={(roles) => act({ do: 'set-roles', roles })}
        onAsOne={whole === null ? undefined : () => act({ do: 'read-as-one' })}
      />
    ),
    isTable ? strings.apart : strings.filesApart,
    masked > 0 && strings.masked(masked),
    left > 0 && (
      <span key="left" title={strings.leftOutWhat(batch.left)}>
        {strings.leftOut(left)}
      </span>
    ),
  ];
  return (
    <p className={styles['facts']}>
      <Facts items={items} />
    </p>
  );
}

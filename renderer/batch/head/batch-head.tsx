import type { ReactNode } from 'react';
import type { Roles } from '../../../catalog/batch/roles';
import type { OpenBatch } from '../../case/desk';
import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { useStrings } from '../../text/strings-context';
import styles from './batch-head.module.css';
import { ColumnsMenu } from './columns-menu';

/** How far a batch was read, and what was found in all of it. */
export interface Tally {
  count: number;
  read: number;
  match: number;
  ambiguous: number;
  none: number;
  /** Values that are masked in all of them. */
  masked: number;
  stopped: boolean;
}

/** The batch in one sentence, and what it was read from. */
export function BatchHead({
  open: { batch, whole },
  tally,
  onRoles,
  onAsOne,
  onReadOn,
  exporting,
}: {
  open: OpenBatch;
  tally: Tally;
  onRoles: (roles: Roles) => void;
  onAsOne: () => void;
  onReadOn: () => void;
  /** The button that exports. */
  exporting: ReactNode;
}) {
  const strings = useStrings().batch;
  const { count, read, masked, stopped } = tally;
  const isDone = read === count;
  const headline = isDone
    ? strings.headline(count, tally.match, tally.ambiguous, tally.none)
    : (stopped ? strings.stoppedAt : strings.reading)(read, count);
  const columns = batch.headings.length > 0 && (
    <ColumnsMenu
      key="columns"
      batch={batch}
      onRoles={onRoles}
      onAsOne={whole === null ? undefined : onAsOne}
    />
  );
  const left = batch.left.reduce((sum, one) => sum + (one.count ?? 1), 0);
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <h1 className={styles['headline']}>{headline}</h1>
        {/* Not each number on the way. */}
        <p className="visually-hidden" role="status">
          {isDone || stopped ? headline : ''}
        </p>
        <p className={styles['facts']}>
          <Facts
            items={[
              <span key="name" className={styles['name']}>
                {batch.name ?? (batch.headings.length > 0 ? strings.pasted : strings.severalFiles)}
              </span>,
              columns,
              batch.headings.length > 0 ? strings.apart : strings.filesApart,
              masked > 0 && strings.masked(masked),
              left > 0 && (
                <span key="left" title={strings.leftOutWhat(batch.left)}>
                  {strings.leftOut(left)}
                </span>
              ),
            ]}
          />
        </p>
      </div>
      {stopped && !isDone && <Button onClick={onReadOn}>{strings.readOn}</Button>}
      {exporting}
      {!isDone && <progress className={styles['progress']} max={count} value={read} aria-label={headline} />}
    </header>
  );
}

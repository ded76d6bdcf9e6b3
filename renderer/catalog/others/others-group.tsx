import { type KeyboardEvent, memo } from 'react';
import type { NeighbourCode } from '../../../catalog/pack/codes';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import { Marked } from '../search/marked';
import { spansIn, spansInCode, type Wanted } from '../search/matches';
import styles from './others-group.module.css';

/** A longer list is not read: people type on. */
const most = 100;

/** Other people's codes that the search finds, in a group of their own below the table. */
export const OthersGroup = memo(function OthersGroup({
  found,
  opened,
  wanted,
  onOpen,
}: {
  found: readonly NeighbourCode[];
  /** Id of the one that is read. */
  opened: string | undefined;
  wanted: Wanted;
  onOpen: (id: string) => void;
}) {
  const strings = useStrings().others;
  if (found.length === 0) return null;
  const shown = found.slice(0, most);
  const entered = shown.findIndex(({ id }) => id === opened);
  return (
    <section className={styles['group']} aria-labelledby="others-found">
      <header className={styles['head']}>
        <h2 id="others-found" className={styles['count']}>
          {strings.found(found.length)}
        </h2>
        <span>{strings.foundWhy}</span>
      </header>
      <ul className={styles['list']} aria-label={strings.foundLabel} onKeyDown={step}>
        {shown.map((code, index) => (
          <li key={code.id}>
            <button
              type="button"
              className={styles['row']}
              // The arrow keys go through the list, so that Tab leaves it.
              tabIndex={index === Math.max(0, entered) ? 0 : -1}
              aria-current={code.id === opened ? 'true' : undefined}
              onClick={() => onOpen(code.id)}
            >
              <Cells code={code} wanted={wanted} />
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <p className={styles['more']}>{strings.moreFound(found.length - most)}</p>}
    </section>
  );
});

function Cells({ code: { code, name, title, pack }, wanted }: { code: NeighbourCode; wanted: Wanted }) {
  const prose = useProse();
  const { shortSdk } = usePackNames();
  const [said, whose] = [prose(title), shortSdk(pack)];
  return (
    <>
      <span className={styles['code']}>
        {code && <Marked text={code} spans={spansInCode(code, wanted)} />}
      </span>
      <span className={styles['words']}>
        <span className={styles['title']} title={said}>
          <Marked text={said} spans={spansIn(said, wanted)} />
        </span>
        {name && (
          <span className={styles['name']} title={name}>
            <Marked text={name} spans={spansIn(name, wanted)} />
          </span>
        )}
      </span>
      <span className={styles['whose']} title={whose}>
        {whose}
      </span>
    </>
  );
}

/** Up and down go from row to row, Home and End to the first and the last. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  // The table's own keys are the same.
  event.stopPropagation();
  rows[to]?.focus();
}

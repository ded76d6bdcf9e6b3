import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { Segment } from '../../design/segment';
import { CommandKeys } from '../../keys/command-keys';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useStrings } from '../../text/strings-context';
import { type OverviewPeriodName, overviewTables } from '../../vocabulary/overview-tables';
import type { OverviewState } from './counted/use-overview';
import { FilterMenu } from './filter-menu';
import styles from './overview-band.module.css';

const periods = { 7: 7, 30: 30, 90: 90, null: null } as const;

/** What is unusual, and of which time. */
export function OverviewBand({
  state,
  sentence,
  facts,
  onExport,
}: {
  state: OverviewState;
  sentence: string;
  facts: readonly string[];
  /** Null where there is nothing to export. */
  onExport: (() => void) | null;
}) {
  const { overview: strings } = useStrings();
  return (
    <header className={styles['band']}>
      <div className={styles['words']}>
        <h2 className={styles['sentence']}>{sentence}</h2>
        <p className={styles['facts']}>
          <Facts items={facts} />
        </p>
      </div>
      <Segment<OverviewPeriodName>
        label={strings.period}
        value={`${state.period}`}
        options={(['7', '30', '90', 'null'] as const).map((value) => ({
          value,
          label: strings.periods[value],
        }))}
        onChange={(to) => state.setPeriod(periods[to])}
      />
      <Button disabled={onExport === null} onClick={() => onExport?.()}>
        {strings.export} <CommandKeys id="export-overview" />
      </Button>
    </header>
  );
}

/** By what cases are counted, and which of them. */
export function OverviewBar({ state, onTrouble }: { state: OverviewState; onTrouble: RaiseTrouble }) {
  const { overview: strings } = useStrings();
  const { table, setTable, limits, setLimits, order } = state;
  return (
    <div className={styles['bar']}>
      <Segment
        label={strings.tables}
        value={table}
        options={overviewTables.map((value) => ({ value, label: strings.table[value] }))}
        onChange={setTable}
      />
      <div className={styles['filters']}>
        {(['sdk', 'tag', 'customer'] as const).map((side) => (
          <FilterMenu
            key={side}
            side={side}
            order={order}
            value={limits[side]}
            onChange={(to) => setLimits({ ...limits, [side]: to })}
            onTrouble={onTrouble}
          />
        ))}
      </div>
    </div>
  );
}

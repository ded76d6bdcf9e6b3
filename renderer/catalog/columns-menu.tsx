import { Popover } from '@base-ui/react/popover';
import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import { type ColumnId, fixedColumns } from './columns';
import styles from './columns-menu.module.css';
import { Icon, IconButton } from './icon-button';
import { type HeadActions, resizeStep } from './table-head';
import type { ShownColumn } from './use-table';

/** Everything about the columns without a drag: shown or not, where, how wide, and all as at first. */
export function ColumnsMenu({
  order,
  shown,
  actions,
  onShow,
  onReset,
}: {
  order: readonly ColumnId[];
  shown: readonly ShownColumn[];
  actions: HeadActions;
  onShow: (column: ColumnId, show: boolean) => void;
  onReset: () => void;
}) {
  const strings = useStrings().catalog;
  return (
    <Popover.Root>
      <Popover.Trigger render={<Button />}>
        <Icon name="columns" /> {strings.columnsButton}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={4} className={styles['positioner']}>
          <Popover.Popup className={styles['popup']}>
            <Popover.Title className={styles['title']}>{strings.columnsTitle}</Popover.Title>
            <ul>
              {order.map((column) => (
                <li key={column}>
                  <ColumnLine column={column} shown={shown} actions={actions} onShow={onShow} />
                </li>
              ))}
            </ul>
            <Popover.Description className={styles['keys']}>{strings.columnKeys}</Popover.Description>
            <Button onClick={onReset}>{strings.resetColumns}</Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function ColumnLine({
  column,
  shown,
  actions,
  onShow,
}: {
  column: ColumnId;
  shown: readonly ShownColumn[];
  actions: HeadActions;
  onShow: (column: ColumnId, show: boolean) => void;
}) {
  const strings = useStrings().catalog;
  const name = strings.columns[column];
  const place = shown.findIndex(({ id }) => id === column);
  const width = shown[place]?.width;
  return (
    <div className={styles['line']}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          className={styles['box']}
          checked={width !== undefined}
          disabled={fixedColumns.has(column)}
          onChange={({ target }) => onShow(column, target.checked)}
        />
        {name}
      </label>
      {width !== undefined && (
        <>
          <IconButton
            icon="left"
            label={strings.earlier(name)}
            disabled={place === 0}
            onClick={() => actions.move(column, -1)}
          />
          <IconButton
            icon="right"
            label={strings.later(name)}
            disabled={place === shown.length - 1}
            onClick={() => actions.move(column, 1)}
          />
          <IconButton
            icon="narrower"
            label={strings.narrower(name)}
            onClick={() => actions.resize(column, width - resizeStep)}
          />
          <IconButton
            icon="wider"
            label={strings.wider(name)}
            onClick={() => actions.resize(column, width + resizeStep)}
          />
        </>
      )}
    </div>
  );
}

import { Popover } from '@base-ui/react/popover';
import { memo } from 'react';
import { Button } from '../../design/button';
import { Icon, IconButton } from '../../design/icon-button';
import { useStrings } from '../../text/strings-context';
import type { ColumnId } from '../../vocabulary/columns';
import { fixedColumns } from './column-widths';
import styles from './columns-menu.module.css';
import type { HeadActions } from './head-actions';
import { resizeStep } from './table-head';
import type { ShownColumn } from './use-table';

/** All settings of the columns without dragging: whether they are shown, their order, their width, and a reset. */
export const ColumnsMenu = memo(function ColumnsMenu({
  order,
  shown,
  actions,
}: {
  order: readonly ColumnId[];
  shown: readonly ShownColumn[];
  actions: HeadActions;
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
                  <ColumnLine column={column} shown={shown} actions={actions} />
                </li>
              ))}
            </ul>
            <Popover.Description className={styles['keys']}>{strings.columnKeys}</Popover.Description>
            <Button onClick={actions.reset}>{strings.resetColumns}</Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
});

function ColumnLine({
  column,
  shown,
  actions,
}: {
  column: ColumnId;
  shown: readonly ShownColumn[];
  actions: HeadActions;
}) {
  const strings = useStrings().catalog;
  const name = strings.columns[column];
  const index = shown.findIndex(({ id }) => id === column);
  const shownColumn = shown[index];
  const canMove = (by: 1 | -1) => shown[index + by]?.pinned === shownColumn?.pinned;
  return (
    <div className={styles['line']}>
      <label className={styles['label']}>
        <input
          type="checkbox"
          checked={shownColumn !== undefined}
          disabled={fixedColumns.has(column)}
          onChange={({ target }) => actions.show(column, target.checked)}
        />
        {name}
      </label>
      {shownColumn && (
        <>
          <IconButton
            icon="pin"
            label={strings.pin(name)}
            aria-pressed={shownColumn.pinned}
            onClick={() => actions.pin(column, !shownColumn.pinned)}
          />
          <IconButton
            icon="left"
            label={strings.earlier(name)}
            disabled={!canMove(-1)}
            onClick={() => actions.move(column, -1)}
          />
          <IconButton
            icon="right"
            label={strings.later(name)}
            disabled={!canMove(1)}
            onClick={() => actions.move(column, 1)}
          />
          <IconButton
            icon="narrower"
            label={strings.narrower(name)}
            onClick={() => actions.resize(column, shownColumn.width - resizeStep)}
          />
          <IconButton
            icon="wider"
            label={strings.wider(name)}
            onClick={() => actions.resize(column, shownColumn.width + resizeStep)}
          />
        </>
      )}
    </div>
  );
}

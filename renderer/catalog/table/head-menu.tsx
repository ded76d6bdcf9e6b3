import { ContextMenu } from '@base-ui/react/context-menu';
import type { ReactNode } from 'react';
import type { TableLayout } from '../../../bridge/contract/table-layout';
import styles from '../../design/menu.module.css';
import { useStrings } from '../../text/strings-context';
import { fixedColumns } from './column-widths';
import type { HeadActions } from './head-actions';
import type { ShownColumn } from './use-table';

/** The menu of a column's head: everything that can be done with the column, without dragging. */
export function HeadMenu({
  column,
  columns,
  sort,
  actions,
}: {
  column: ShownColumn;
  columns: readonly ShownColumn[];
  sort: TableLayout['sort'];
  actions: HeadActions;
}) {
  const strings = useStrings().catalog;
  const { id, pinned } = column;
  const words = strings.headMenu;
  const sorted = sort?.column === id ? sort : null;
  const canMove = (by: 1 | -1) => columns[columns.indexOf(column) + by]?.pinned === pinned;
  return (
    <ContextMenu.Portal>
      <ContextMenu.Positioner className={styles['positioner']}>
        <ContextMenu.Popup className={styles['popup']} aria-label={words.label(strings.columns[id])}>
          <Item
            checked={sorted?.descending === false}
            onClick={() => actions.sortBy({ column: id, descending: false })}
          >
            {words.ascending}
          </Item>
          <Item
            checked={sorted?.descending === true}
            onClick={() => actions.sortBy({ column: id, descending: true })}
          >
            {words.descending}
          </Item>
          <Item disabled={sorted === null} onClick={() => actions.sortBy(null)}>
            {words.unsorted}
          </Item>
          <ContextMenu.Separator className={styles['line']} />
          <Item keys="Alt ←" disabled={!canMove(-1)} onClick={() => actions.move(id, -1)}>
            {words.left}
          </Item>
          <Item keys="Alt →" disabled={!canMove(1)} onClick={() => actions.move(id, 1)}>
            {words.right}
          </Item>
          <Item checked={pinned} onClick={() => actions.pin(id, !pinned)}>
            {words.pin}
          </Item>
          <ContextMenu.Separator className={styles['line']} />
          <Item disabled={fixedColumns.has(id)} onClick={() => actions.show(id, false)}>
            {words.hide}
          </Item>
          <Item onClick={actions.resetWidths}>{words.resetWidths}</Item>
        </ContextMenu.Popup>
      </ContextMenu.Positioner>
    </ContextMenu.Portal>
  );
}

/** An item of the menu. One that can be on or off, such as pinned, has a tick. */
function Item({
  checked,
  keys,
  disabled = false,
  onClick,
  children,
}: {
  checked?: boolean;
  keys?: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  const content = (
    <>
      <svg className={styles['tick']} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {checked === true && <path d="M3.5 8.5l3 3 6-7" />}
      </svg>
      <span className={styles['name']}>{children}</span>
      {keys && <span className={styles['keys']}>{keys}</span>}
    </>
  );
  const props = { className: styles['item'] ?? '', disabled, onClick };
  return checked === undefined ? (
    <ContextMenu.Item {...props}>{content}</ContextMenu.Item>
  ) : (
    <ContextMenu.CheckboxItem {...props} checked={checked} closeOnClick>
      {content}
    </ContextMenu.CheckboxItem>
  );
}

import { ContextMenu } from '@base-ui/react/context-menu';
import { type KeyboardEvent, memo, type PointerEvent, useState } from 'react';
import type { TableLayout } from '../../../bridge/contract/table-layout';
import { useStrings } from '../../text/strings-context';
import type { ColumnId } from '../../vocabulary/columns';
import styles from './entry-table.module.css';
import type { HeadActions } from './head-actions';
import { HeadMenu } from './head-menu';
import { pinnedProps } from './pinned';
import type { ShownColumn } from './use-table';

/** Pixels by which a key changes the width of a column. */
export const resizeStep = 16;

/** The heads of the columns: a click sorts, dragging moves, the right edge resizes, and a menu offers all of that. */
export const TableHead = memo(function TableHead({
  columns,
  sort,
  actions,
}: {
  columns: readonly ShownColumn[];
  sort: TableLayout['sort'];
  actions: HeadActions;
}) {
  const [dragged, setDragged] = useState<ColumnId | null>(null);
  const [asked, setAsked] = useState<ColumnId | null>(null);
  const askedColumn = columns.find(({ id }) => id === asked);
  return (
    <thead>
      <ContextMenu.Root>
        <ContextMenu.Trigger
          render={<tr aria-rowindex={1} className={styles['head']} />}
          onContextMenu={(event) => {
            const head = columns.find(({ id }) => id === headUnder(event.target));
            if (head) setAsked(head.id);
            else event.preventBaseUIHandler();
          }}
        >
          {columns.map((column) => (
            <ColumnHead
              key={column.id}
              column={column}
              sorted={sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              actions={actions}
              onDrag={setDragged}
              onDrop={() => dragged && dragged !== column.id && actions.moveTo(dragged, column.id)}
            />
          ))}
        </ContextMenu.Trigger>
        {askedColumn && <HeadMenu column={askedColumn} columns={columns} sort={sort} actions={actions} />}
      </ContextMenu.Root>
    </thead>
  );
});

const headUnder = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('th')?.dataset['column'] : undefined;

/** Opens the context menu beneath a button, for keyboards without a menu key. */
function askForMenu(button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  button.dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left, clientY: bottom }),
  );
}

function ColumnHead({
  column,
  sorted,
  actions,
  onDrag,
  onDrop,
}: {
  column: ShownColumn;
  sorted: 'ascending' | 'descending' | 'none';
  actions: HeadActions;
  onDrag: (column: ColumnId | null) => void;
  onDrop: () => void;
}) {
  const strings = useStrings().catalog;
  const { id, width } = column;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      askForMenu(event.currentTarget);
    }
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (by === null || event.altKey === event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) actions.move(id, by);
    else actions.resize(id, width + by * resizeStep);
  };
  return (
    <th
      scope="col"
      aria-sort={sorted}
      {...pinnedProps(styles['column'], column)}
      data-column={id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', id);
        event.dataTransfer.effectAllowed = 'move';
        onDrag(id);
      }}
      onDragEnd={() => onDrag(null)}
      onDrop={onDrop}
    >
      <button
        type="button"
        className={styles['sort']}
        title={strings.columnKeys}
        aria-keyshortcuts="Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight Shift+ArrowLeft Shift+ArrowRight"
        onClick={() => actions.sort(id)}
        onKeyDown={press}
      >
        <span className={id === 'flags' ? 'visually-hidden' : styles['name']}>{strings.columns[id]}</span>
        {sorted !== 'none' && <span aria-hidden="true">{sorted === 'ascending' ? '↑' : '↓'}</span>}
      </button>
      <ResizeEdge width={width} onResize={(to) => actions.resize(id, to)} />
    </th>
  );
}

/** The right edge of a column, for the mouse. Keys and the menu of columns do the same. */
function ResizeEdge({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const [grip, setGrip] = useState<{ x: number; width: number } | null>(null);
  const start = (event: PointerEvent<HTMLSpanElement>) => {
    // Otherwise the head would be dragged.
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const head = event.currentTarget.parentElement;
    setGrip({ x: event.clientX, width: head?.offsetWidth ?? width });
  };
  return (
    <span
      aria-hidden="true"
      className={styles['edge']}
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={start}
      onPointerMove={({ clientX }) => grip && onResize(grip.width + clientX - grip.x)}
      onPointerUp={() => setGrip(null)}
      onPointerCancel={() => setGrip(null)}
    />
  );
}

import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { TableLayout } from '../../bridge/contract';
import { useStrings } from '../text/strings-context';
import type { ColumnId } from './columns';
import styles from './entry-table.module.css';
import type { ShownColumn } from './use-table';

/** So many pixels a key press makes a column narrower or wider. */
export const resizeStep = 16;

export interface HeadActions {
  sort: (column: ColumnId) => void;
  resize: (column: ColumnId, width: number) => void;
  move: (column: ColumnId, by: 1 | -1) => void;
  place: (column: ColumnId, at: ColumnId) => void;
}

/** The heads of the columns: a press sorts, a drag moves, the right edge resizes. */
export function TableHead({
  columns,
  sort,
  actions,
}: {
  columns: readonly ShownColumn[];
  sort: TableLayout['sort'];
  actions: HeadActions;
}) {
  const [dragged, setDragged] = useState<ColumnId | null>(null);
  return (
    <thead>
      <tr aria-rowindex={1} className={styles['head']}>
        {columns.map((column) => (
          <ColumnHead
            key={column.id}
            column={column}
            sorted={sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            actions={actions}
            onDrag={setDragged}
            onDrop={() => dragged && dragged !== column.id && actions.place(dragged, column.id)}
          />
        ))}
      </tr>
    </thead>
  );
}

function ColumnHead({
  column: { id, width },
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
  const press = (event: KeyboardEvent) => {
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
      className={styles['column']}
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
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Shift+ArrowLeft Shift+ArrowRight"
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

/** The right edge of a column, for the mouse; keys and the menu of columns do the same. */
function ResizeEdge({ width, onResize }: { width: number; onResize: (width: number) => void }) {
  const [grip, setGrip] = useState<{ x: number; width: number } | null>(null);
  const start = (event: PointerEvent<HTMLSpanElement>) => {
    // Else the head would be dragged away.
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

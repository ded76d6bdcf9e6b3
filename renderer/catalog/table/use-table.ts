import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { TableLayout } from '../../../bridge/contract/table-layout';
import { plainTitle } from '../../../catalog/plain-title';
import type { Entry } from '../../../catalog/schema';
import type { Room } from '../../design/use-room';
import { useCatalog } from '../../state/catalog-context';
import { usePackNames } from '../../state/use-pack-names';
import { useLanguage, useStrings } from '../../text/strings-context';
import { type ColumnId, columnIds, isColumn } from '../../vocabulary/columns';
import { gap } from './column-widths';
import { isPinned, isShown, orderOf, widthOf } from './layout';

const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
});
const helper = createColumnHelper<typeof features, Entry>();

/** The words of each cell, which are also what its column is sorted by. Codes are sorted as numbers. */
function useWords(): Record<ColumnId, (entry: Entry) => string | undefined> {
  const strings = useStrings();
  const language = useLanguage();
  const { faults } = useCatalog();
  const names = usePackNames();
  return useMemo(
    () => ({
      code: ({ code }) => code,
      title: (entry) => plainTitle(entry)[language],
      symbol: ({ symbol }) => symbol,
      sdk: ({ sdk }) => names.shortSdk(sdk),
      side: ({ side }) => strings.catalog.shortSides[side],
      fault: ({ fault }) => faults.get(fault)?.title[language],
      actor: ({ remedy }) => remedy[0] && strings.actors[remedy[0].actor],
      retry: ({ retry }) => strings.catalog.shortRetries[retry],
      document: ({ documents }) => documents.map(({ id }) => names.shortDocument(id)).join(', '),
      flags: ({ deprecated, disputes }) => (deprecated || disputes.length > 0 ? 'noted' : undefined),
    }),
    [strings, names, language, faults],
  );
}

const columns = helper.columns(columnIds.map((id) => helper.display({ id })));
/** The table library only manages columns. The rows come from `TableRows`. */
const noEntries: Entry[] = [];

/** The columns of a tab's table, left to right. */
export function useEntryTable(layout: TableLayout, room: Room, everySdk: boolean) {
  const words = useWords();
  const state = useMemo(
    () => ({
      columnOrder: orderOf(layout),
      columnPinning: { start: orderOf(layout).filter((id) => isPinned(layout, id)), end: [] },
      columnSizing: Object.fromEntries(columnIds.map((id) => [id, widthOf(layout, id)])),
      columnVisibility: Object.fromEntries(columnIds.map((id) => [id, isShown(layout, id, room, everySdk)])),
    }),
    [layout, room, everySdk],
  );
  const table = useTable({ features, columns, data: noEntries, state });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns follow the state alone
  const shown = useMemo(
    () =>
      table.getVisibleLeafColumns().flatMap((column, index, all): ShownColumn[] => {
        if (!isColumn(column.id)) return [];
        const pinned = column.getIsPinned() === 'start';
        const last = pinned && all[index + 1]?.getIsPinned() !== 'start';
        const left = column.getStart('start') + index * gap;
        return [{ id: column.id, width: column.getSize(), pinned, last, left }];
      }),
    [state],
  );
  return { words, shown };
}

export type Words = ReturnType<typeof useWords>;
export interface ShownColumn {
  id: ColumnId;
  width: number;
  /** Whether it stays at the left while the others scroll. Pinned columns come first. */
  pinned: boolean;
  /** Whether it is the last pinned column. */
  last: boolean;
  /** For a pinned column, the pixels from the left edge of the table. */
  left: number;
}

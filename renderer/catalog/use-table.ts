import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { TableLayout } from '../../bridge/contract';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry } from '../../catalog/schema';
import { useCatalog } from '../catalog-context';
import { tagOf, useLanguage, useStrings } from '../text/strings-context';
import { compareCodes } from './code-order';
import { type ColumnId, columnIds, gap, isColumn, type Room } from './columns';
import { isPinned, isShown, orderOf, widthOf } from './layout';

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, Entry>();

/** The words of a cell, by which its column is sorted; codes are sorted as numbers. */
function useWords(): Record<ColumnId, (entry: Entry) => string | undefined> {
  const strings = useStrings();
  const language = useLanguage();
  const { faults } = useCatalog();
  return useMemo(
    () => ({
      code: ({ code }) => code,
      title: (entry) => plainTitle(entry)[language],
      symbol: ({ symbol }) => symbol,
      sdk: ({ sdk }) => strings.catalog.tableSdks[sdk],
      side: ({ side }) => strings.catalog.shortSides[side],
      fault: ({ fault }) => faults.get(fault)?.title[language],
      actor: ({ remedy }) => remedy[0] && strings.actors[remedy[0].actor],
      retry: ({ retry }) => strings.catalog.shortRetries[retry],
      document: ({ documents }) => documents.map(({ id }) => strings.catalog.shortDocuments[id]).join(', '),
      flags: ({ deprecated, disputes }) => (deprecated || disputes.length > 0 ? 'noted' : undefined),
    }),
    [strings, language, faults],
  );
}

/** The table of a tab as its layout has it: its columns, left to right, and all entries in the order of its sorting. */
export function useEntryTable(entries: Entry[], layout: TableLayout, room: Room, everySdk: boolean) {
  const words = useWords();
  const language = useLanguage();
  const columns = useMemo(() => {
    const collator = new Intl.Collator(tagOf[language], { numeric: true });
    return helper.columns(
      columnIds.map((id) =>
        helper.accessor((entry) => words[id](entry), {
          id,
          // Entries without the thing come last either way.
          sortUndefined: 'last',
          sortFn: (one, other) =>
            id === 'code'
              ? compareCodes(one.original.code, other.original.code)
              : collator.compare(words[id](one.original) ?? '', words[id](other.original) ?? ''),
        }),
      ),
    );
  }, [words, language]);
  const state = useMemo(
    () => ({
      sorting: layout.sort ? [{ id: layout.sort.column, desc: layout.sort.descending }] : [],
      columnOrder: orderOf(layout),
      columnPinning: { start: orderOf(layout).filter((id) => isPinned(layout, id)), end: [] },
      columnSizing: Object.fromEntries(columnIds.map((id) => [id, widthOf(layout, id)])),
      columnVisibility: Object.fromEntries(columnIds.map((id) => [id, isShown(layout, id, room, everySdk)])),
    }),
    [layout, room, everySdk],
  );
  const table = useTable({ features, columns, data: entries, state, getRowId: ({ id }) => id });
  return {
    words,
    shown: table.getVisibleLeafColumns().flatMap((column, place, all): ShownColumn[] => {
      if (!isColumn(column.id)) return [];
      const pinned = column.getIsPinned() === 'start';
      const last = pinned && all[place + 1]?.getIsPinned() !== 'start';
      return [
        {
          id: column.id,
          width: column.getSize(),
          pinned,
          last,
          left: column.getStart('start') + place * gap,
        },
      ];
    }),
    /** All entries, sorted; null where they stand in their first order. */
    sorted: layout.sort ? table.getRowModel().rows.map(({ original }) => original) : null,
  };
}

export type Words = ReturnType<typeof useWords>;
export interface ShownColumn {
  id: ColumnId;
  width: number;
  /** It stays at the left while the others scroll. Pinned columns come first. */
  pinned: boolean;
  /** It is the last of the pinned ones. */
  last: boolean;
  /** Where a pinned column stays, in pixels from the left edge of the table's pane. */
  left: number;
}

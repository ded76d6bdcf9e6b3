import type { Room } from '../../design/use-room';
import type { ColumnId } from '../../vocabulary/columns';

/** Widths in pixels: at first, and the least that still says something. */
export const widths: Record<ColumnId, { first: number; least: number }> = {
  code: { first: 72, least: 64 },
  title: { first: 180, least: 140 },
  symbol: { first: 232, least: 96 },
  sdk: { first: 72, least: 56 },
  side: { first: 52, least: 48 },
  fault: { first: 208, least: 80 },
  actor: { first: 60, least: 56 },
  retry: { first: 76, least: 64 },
  document: { first: 128, least: 80 },
  flags: { first: 24, least: 24 },
};

/** Pixels between two columns, and before the first and after the last. */
export const gap = 12;

/** Columns that cannot be taken away: without them a row says nothing. */
export const fixedColumns: ReadonlySet<ColumnId> = new Set<ColumnId>(['code', 'title', 'flags']);

/** Columns that stay at the left from the start: a row that has lost its code is no longer known. */
export const pinnedAtFirst: ReadonlySet<ColumnId> = new Set<ColumnId>(['code']);

const shownAtFirst: Record<Room, readonly ColumnId[]> = {
  narrow: ['code', 'title', 'sdk', 'actor', 'retry', 'flags'],
  medium: ['code', 'title', 'sdk', 'side', 'actor', 'retry', 'flags'],
  wide: ['code', 'title', 'symbol', 'sdk', 'side', 'fault', 'actor', 'retry', 'flags'],
};

/** Whether a column is shown where nobody has said otherwise. The SDK is told only where there are several. */
export function isShownAtFirst(column: ColumnId, room: Room, everySdk: boolean): boolean {
  return shownAtFirst[room].includes(column) && (column !== 'sdk' || everySdk);
}

import type { Room } from '../../design/use-room';
import type { ColumnId } from '../../vocabulary/columns';

/** Widths in pixels: the default, and the smallest that is still useful. */
export const widths: Record<ColumnId, { first: number; least: number }> = {
  code: { first: 72, least: 64 },
  title: { first: 180, least: 140 },
  symbol: { first: 232, least: 96 },
  sdk: { first: 80, least: 56 },
  side: { first: 60, least: 48 },
  fault: { first: 208, least: 80 },
  actor: { first: 60, least: 56 },
  retry: { first: 76, least: 64 },
  document: { first: 128, least: 80 },
  flags: { first: 24, least: 24 },
};

/** Pixels between two columns, and at both ends. */
export const gap = 12;

/** Columns that cannot be hidden: without them a row says nothing. */
export const fixedColumns: ReadonlySet<ColumnId> = new Set<ColumnId>(['code', 'title', 'flags']);

/** Columns that are pinned by default: a row without its code cannot be recognised. */
export const pinnedAtFirst: ReadonlySet<ColumnId> = new Set<ColumnId>(['code']);

const shownAtFirst: Record<Room, readonly ColumnId[]> = {
  narrow: ['code', 'title', 'sdk', 'actor', 'retry', 'flags'],
  medium: ['code', 'title', 'sdk', 'side', 'actor', 'retry', 'flags'],
  wide: ['code', 'title', 'symbol', 'sdk', 'side', 'fault', 'actor', 'retry', 'flags'],
};

/** What makes room for the SDK, else most names would be cut. */
const yieldsToSdk: Record<Room, ColumnId | undefined> = { narrow: 'retry', medium: 'side', wide: undefined };

/** Whether a column is shown by default. The SDK is shown only where the rows have several. */
export function isShownAtFirst(column: ColumnId, room: Room, everySdk: boolean): boolean {
  return shownAtFirst[room].includes(column) && column !== (everySdk ? yieldsToSdk[room] : 'sdk');
}

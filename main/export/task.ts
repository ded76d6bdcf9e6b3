import type { ExportOrder, TicketsOrder } from '../../bridge/contract/export';
import type { ExportCopy } from '../../catalog/export/copy';
import type { Text } from '../../catalog/schema';
import type { Privacy } from '../../catalog/triage/secrets/privacy';

/** What the worker gets. */
export type ExportTask = EntriesTask | TicketsTask;

/** The tickets of a batch, whose rows come before it in parts. */
export interface TicketsTask {
  for: 'tickets';
  order: TicketsOrder;
  privacy: Privacy;
}

/** Entries of the catalog. */
export interface EntriesTask {
  for: 'file' | 'clipboard';
  order: ExportOrder;
  /** Errdesk's version. */
  version: string;
}

/** What the worker returns. */
export type Made =
  | { kind: 'file'; content: Uint8Array; notes: readonly Text[] }
  | { kind: 'clipboard'; copy: ExportCopy }
  /** `size` in UTF-16 units. */
  | { kind: 'too-long'; size: number }
  /** No entry has that id. */
  | { kind: 'unknown'; name: string };

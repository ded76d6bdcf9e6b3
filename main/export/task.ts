import type { ExportOrder } from '../../bridge/contract/export';
import type { ExportCopy } from '../../catalog/export/copy';
import type { Text } from '../../catalog/schema';

/** What the worker is asked to make of an order. */
export interface ExportTask {
  for: 'file' | 'clipboard';
  order: ExportOrder;
  /** Of Errdesk. */
  version: string;
}

/** What became of it. */
export type Made =
  | { kind: 'file'; content: Uint8Array; notes: readonly Text[] }
  | { kind: 'clipboard'; copy: ExportCopy }
  /** It would be so many UTF-16 units. */
  | { kind: 'too-long'; size: number }
  /** No entry has that id. */
  | { kind: 'unknown'; name: string };

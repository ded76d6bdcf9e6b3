import type { ExportOrder } from '../../bridge/contract/export';
import type { ExportCopy } from '../../catalog/export/copy';
import type { Text } from '../../catalog/schema';

/** What the worker gets. */
export interface ExportTask {
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

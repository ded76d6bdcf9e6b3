import type { Language } from '../../catalog/schema';
import type { Hits } from '../../catalog/search/compose';

/** Columns with nearly as many different words as entries: sorting them would block the window. */
export type LongColumn = 'title' | 'symbol';

/** What the window sends to the worker that searches and sorts. The catalog comes first, part by part. */
export type CatalogTask =
  | { kind: 'part'; text: string }
  | { kind: 'prepare' }
  /** Other people's codes, all of their parts. */
  | { kind: 'neighbours'; parts: readonly string[] }
  | { kind: 'search' | 'search-others' | 'search-symptoms'; id: number; query: string }
  | { kind: 'rank'; id: number; column: LongColumn; language: Language; tag: string };

export type CatalogReply =
  | { kind: 'prepared' }
  | { kind: 'found'; id: number; hits: Hits }
  | { kind: 'found-others'; id: number; indexes: Int32Array }
  | { kind: 'found-symptoms'; id: number; symptoms: readonly string[] }
  | { kind: 'ranked'; id: number; ranks: Int32Array };

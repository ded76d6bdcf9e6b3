import type { Catalog } from '../../catalog/schema';
import type { Hit } from '../../catalog/search/search';

/**
 * Asks the search. The answer may come at once or later, so that the search can work in this thread or in another;
 * whoever asks again must expect answers to what was asked before.
 */
export type Ask = (query: string, answered: (hits: readonly Hit[]) => void) => void;

/** Prepares the search, which takes a moment. Its code is loaded only for this. */
export async function prepareSearch(catalog: Catalog): Promise<Ask> {
  const { createSearch } = await import('../../catalog/search/search');
  const search = createSearch(catalog);
  return (query, answered) => answered(search(query));
}

import type { Entry } from '../../catalog/schema';
import { type Copy, copiesOf, type Sources } from '../entry/copies';
import type { Offer } from '../keys/offers';
import { useOffer } from '../keys/use-offers';
import { useCatalog } from '../state/catalog-context';
import { useTemplates } from '../state/templates-context';
import type { TabId } from '../vocabulary/tabs';
import type { Move } from './table/moves';
import type { Way } from './table/selection';
import type { CatalogState } from './use-catalog';

/** What the keys of the Catalog place do. */
export interface CatalogKeys {
  tab: (tab: TabId) => void;
  move: (to: Move, way: Way | 'pass') => void;
  toggle: () => void;
  chooseAll: () => void;
  open: () => void;
  copy: () => void;
  /** Null where there is nothing to export. */
  exports: { open: () => void; copyTable: () => void } | null;
  /** Reads the entry in a window of its own. */
  ownWindow: () => void;
  escape: () => void;
}

/** In the order of the keys: up, down, and those that jump. */
const steps = ['previous', 'next'] as const;
const jumps = ['previous-page', 'next-page', 'first', 'last'] as const;

/** What can be done in the Catalog at this moment. */
export function useCatalogCommands(
  active: boolean,
  state: CatalogState,
  keys: CatalogKeys,
  copies: {
    entry: Entry | undefined;
    chosen: readonly Entry[];
    copy: (text: string, what: Copy['what']) => Promise<void>;
  },
): void {
  const templates = useTemplates();
  const { packs } = useCatalog();
  const offers = active
    ? [...rowCommands(state, keys), ...entryCommands(keys, copies, { packs, templates })]
    : [];
  useOffer(active ? [...offers, ...tidyCommands(state, keys)] : []);
}

function rowCommands({ listed, rows }: CatalogState, keys: CatalogKeys): Offer[] {
  if (listed.rows.length === 0) return [];
  const moving =
    (moves: readonly Move[], way: Parameters<CatalogKeys['move']>[1]): Offer['run'] =>
    (nth) => {
      const to = moves[nth];
      if (to !== undefined) keys.move(to, way);
    };
  const offers: Offer[] = [
    { id: 'step-row', run: moving(steps, 'alone'), footer: 3 },
    { id: 'jump-row', run: moving(jumps, 'alone') },
    { id: 'extend-rows', run: moving([...steps, ...jumps], 'range') },
    { id: 'pass-rows', run: moving([...steps, ...jumps], 'pass') },
    { id: 'all-rows', run: keys.chooseAll },
  ];
  if (keys.exports)
    offers.push(
      { id: 'export-table', run: keys.exports.open },
      { id: 'copy-table', run: keys.exports.copyTable },
    );
  if (rows.selection.current !== null) offers.push({ id: 'toggle-row', run: keys.toggle });
  return offers;
}

/** The commands of what an entry can be copied as; the key copies the code, of several rows all codes. */
const copyCommands = {
  symbol: 'copy-symbol',
  link: 'copy-link',
  zh: 'copy-entry-zh',
  en: 'copy-entry-en',
} as const satisfies Partial<Record<Copy['what'], Offer['id']>>;

function entryCommands(
  keys: CatalogKeys,
  { entry, chosen, copy }: Parameters<typeof useCatalogCommands>[3],
  sources: Sources,
): Offer[] {
  if (!entry) return [];
  const offers: Offer[] = [
    { id: 'read-entry', run: keys.open, footer: 6 },
    { id: 'copy-code', run: keys.copy, footer: 4 },
    { id: 'own-window', run: keys.ownWindow },
  ];
  for (const { what, text } of copiesOf(entry, chosen, sources))
    if (what !== 'code' && what !== 'codes')
      offers.push({ id: copyCommands[what], run: async () => copy(await text(), what) });
  return offers;
}

function tidyCommands(state: CatalogState, keys: CatalogKeys): Offer[] {
  const { facets, clearFacets, search, head } = state;
  const offers: Offer[] = [{ id: 'step-back', run: keys.escape, footer: 5 }];
  if (Object.values(facets).some(({ size }) => size > 0))
    offers.push({ id: 'clear-filters', run: clearFacets });
  if (search.found.query !== '')
    offers.push({ id: 'clear-search', run: () => search.type({ chips: [], text: '' }) });
  return [...offers, { id: 'reset-columns', run: head.reset }];
}

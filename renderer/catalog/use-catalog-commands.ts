import type { NeighbourCode } from '../../catalog/pack/codes';
import type { Entry } from '../../catalog/schema';
import { type Copy, codesOf, copiesOf, type Sources } from '../entry/copies';
import type { Offer } from '../keys/offers';
import { useOffer } from '../keys/use-offers';
import { useCatalog } from '../state/catalog-context';
import { useTemplates } from '../state/templates-context';
import type { Exports } from './export/use-exports';
import { nothingTyped } from './search/chips';
import type { Move } from './table/moves';
import type { CatalogState } from './use-catalog';
import type { CatalogActions } from './use-catalog-actions';

/** What the commands do, to rows and to the entry that is read. */
interface Actions extends CatalogActions {
  copy: (text: string, what?: Copy['what']) => Promise<void>;
  /** Reads an entry in a window of its own. */
  ownWindow: (id: string) => void;
}

type State = Pick<CatalogState, 'results' | 'rows' | 'visit' | 'filters' | 'search' | 'columns'>;

/** In the order of the keys: up, down, and those that jump. */
const steps = ['previous', 'next'] as const;
const jumps = ['previous-page', 'next-page', 'first', 'last'] as const;

/** What can be done in the Catalog at this moment. */
export function useCatalogCommands(
  active: boolean,
  state: State,
  actions: Actions,
  chosen: readonly Entry[],
  exports: Exports,
): void {
  const templates = useTemplates();
  const { packs, faults } = useCatalog();
  useOffer(
    active
      ? [
          ...rowCommands(state, actions, exports),
          ...entryCommands(state.visit, actions, chosen, { packs, faults, templates }),
          ...tidyCommands(state, actions),
        ]
      : [],
  );
}

function rowCommands({ results, rows }: State, actions: Actions, exports: Exports): Offer[] {
  if (results.rows.length === 0) return [];
  const moving =
    (moves: readonly Move[], way: Parameters<Actions['move']>[1]): Offer['run'] =>
    (keyIndex) => {
      const to = moves[keyIndex];
      if (to !== undefined) actions.move(to, way);
    };
  const offers: Offer[] = [
    { id: 'step-row', run: moving(steps, 'alone'), footer: 3 },
    { id: 'jump-row', run: moving(jumps, 'alone') },
    { id: 'extend-rows', run: moving([...steps, ...jumps], 'range') },
    { id: 'pass-rows', run: moving([...steps, ...jumps], 'pass') },
    { id: 'all-rows', run: rows.chooseAll },
  ];
  if (exports.isOffered)
    offers.push(
      { id: 'export-table', run: () => exports.setOpen(true) },
      { id: 'copy-table', run: exports.copyTable },
    );
  if (rows.selection.current !== null) offers.push({ id: 'toggle-row', run: actions.toggle });
  return offers;
}

/** The commands for what can be copied of an entry. Codes have a command with a key. */
const copyCommands = {
  symbol: 'copy-symbol',
  link: 'copy-link',
  zh: 'copy-entry-zh',
  en: 'copy-entry-en',
} as const satisfies Partial<Record<Copy['what'], Offer['id']>>;

function entryCommands(
  { entry, away, other }: State['visit'],
  { read, copy, ownWindow }: Actions,
  chosen: readonly Entry[],
  sources: Sources,
): Offer[] {
  if (other) return otherCommands(other.code, { read, copy });
  if (!entry) return [];
  const offers: Offer[] = [
    { id: 'read-entry', run: read, footer: 6 },
    {
      id: 'copy-code',
      run: () => copy(codesOf(chosen.length > 1 && !away ? chosen : [entry])),
      footer: 4,
    },
    { id: 'own-window', run: () => ownWindow(entry.id) },
  ];
  for (const { what, text } of copiesOf(entry, chosen, sources))
    if (what !== 'code' && what !== 'codes')
      offers.push({ id: copyCommands[what], run: async () => copy(await text(), what) });
  return offers;
}

/** The commands for somebody else's code. */
function otherCommands(
  { code, name = '' }: NeighbourCode,
  { read, copy }: Pick<Actions, 'read' | 'copy'>,
): Offer[] {
  return [
    { id: 'read-entry', run: read, footer: 6 },
    { id: 'copy-code', run: () => copy(code ?? name), footer: 4 },
    ...(code !== undefined && name !== '' ? [{ id: 'copy-symbol', run: () => copy(name) } as const] : []),
  ];
}

function tidyCommands({ filters, search, columns }: State, actions: Actions): Offer[] {
  const offers: Offer[] = [{ id: 'step-back', run: actions.escape, footer: 5 }];
  if (filters.ticked > 0) offers.push({ id: 'clear-filters', run: filters.clearFacets });
  if (search.found.query !== '') offers.push({ id: 'clear-search', run: () => search.type(nothingTyped) });
  return [...offers, { id: 'reset-columns', run: columns.actions.reset }];
}

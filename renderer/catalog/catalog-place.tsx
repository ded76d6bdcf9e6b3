import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useCatalog } from '../catalog-context';
import type { Trouble } from '../text/sentences';
import { useStrings } from '../text/strings-context';
import styles from './catalog-place.module.css';
import { nothingTyped } from './chips';
import { ColumnsMenu } from './columns-menu';
import { codesOf } from './copies';
import { Detail } from './detail';
import { OpenEntryContext } from './entry-link';
import { EntryTable, rowId, type TableHandle } from './entry-table';
import { FacetsPane } from './facets-pane';
import { type Move, placeAfter } from './moves';
import { NothingFound } from './nothing-found';
import { OwnWindowContext, useOwnWindow } from './own-window';
import { SearchField, type SearchHandle } from './search-field';
import { TabBar } from './tab-bar';
import type { TabId } from './tabs';
import { useAnnounced } from './use-announced';
import { type CatalogState, type Layouts, useCatalogState } from './use-catalog';
import { type CatalogKeys, useCatalogCommands } from './use-catalog-commands';
import { useCopy } from './use-copy';

/** What the rest of the window asks of the place. */
export interface CatalogCall {
  /** Each call is another one, also for the same thing. */
  count: number;
  ask: CatalogAsk;
}

export type CatalogAsk =
  | { for: 'nothing' }
  | { for: 'search' }
  | { for: 'entry'; id: string }
  | { for: 'tab'; tab: TabId };

/** Catalog: tabs and search on top, filters, table and the chosen entry beneath. */
export function CatalogPlace({
  active,
  call,
  layouts,
  onLayouts,
  onTrouble,
}: {
  active: boolean;
  call: CatalogCall;
  layouts: Layouts | undefined;
  onLayouts: (layouts: Layouts) => void;
  onTrouble: (trouble: Trouble) => void;
}) {
  const strings = useStrings().catalog;
  const { byId } = useCatalog();
  const state = useCatalogState(layouts, onLayouts);
  const parts = useParts(state, call);
  const { copied, copy } = useCopy(onTrouble);
  const { selection } = state.rows;
  const chosen = state.listed.ids
    .filter((id) => selection.chosen.has(id))
    .flatMap((id) => byId.get(id) ?? []);
  const { entry, away } = state.visit;
  const ownWindow = useOwnWindow(onTrouble);
  const keys = useKeyActions(state, parts, {
    copy: () => entry && copy(codesOf(chosen.length > 1 && !away ? chosen : [entry])),
    ownWindow: () => entry && ownWindow(entry.id),
  });
  useCatalogCommands(active, state, keys, { entry, chosen, copy });
  const place = selection.current === null ? 0 : state.listed.ids.indexOf(selection.current) + 1;
  return (
    <OpenEntryContext value={(id) => openEntry(state, parts, id)}>
      <section className={styles['place']} aria-labelledby="catalog-title">
        <h1 id="catalog-title" className="visually-hidden">
          {strings.title}
        </h1>
        <TabBar tab={state.tab} counts={state.listed.listing.tabs} totals={state.totals} onTab={keys.tab} />
        <SearchRow state={state} parts={parts} keys={keys} />
        <div className={styles['work']}>
          <FacetsPane
            facets={state.facets}
            counts={state.listed.listing.facets}
            onToggle={state.toggleFacet}
            onClear={state.clearFacets}
          />
          <Table state={state} parts={parts} onOpen={keys.open} />
          {entry && (
            <OwnWindowContext value={ownWindow}>
              <Detail
                body={parts.detail}
                entry={entry}
                place={away ? null : place}
                count={state.listed.ids.length}
                chosen={chosen}
                copied={copied}
                onCopy={copy}
                onStep={(by) => keys.move(by === 1 ? 'next' : 'previous', 'alone')}
                onBack={keys.escape}
              />
            </OwnWindowContext>
          )}
        </div>
        <Announcements state={state} copied={copied} />
      </section>
    </OpenEntryContext>
  );
}

interface Parts {
  search: { current: SearchHandle | null };
  table: { current: TableHandle | null };
  detail: RefObject<HTMLDivElement | null>;
}

/** The parts of the place that take the focus, and what calls from outside do to them. */
function useParts(state: CatalogState, { count, ask }: CatalogCall): Parts {
  const parts: Parts = {
    search: useRef<SearchHandle>(null),
    table: useRef<TableHandle>(null),
    detail: useRef<HTMLDivElement>(null),
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a call is heard once
  useEffect(() => {
    if (ask.for === 'search') parts.search.current?.focus();
    else if (ask.for === 'tab') state.setTab(ask.tab);
    else if (ask.for === 'entry') {
      openEntry(state, parts, ask.id);
      parts.detail.current?.focus();
    }
  }, [count]);
  return parts;
}

const placeOf = ({ listed }: CatalogState, id: string) =>
  listed.rows.findIndex((row) => row.kind === 'entry' && row.entry.id === id);

/** Opens an entry, and where the table lists it, shows it there too. */
function openEntry(state: CatalogState, { table }: Parts, id: string): void {
  state.visit.open(id);
  const place = placeOf(state, id);
  if (place >= 0) table.current?.reveal(place);
}

function useKeyActions(
  state: CatalogState,
  { search, table, detail }: Parts,
  ofEntry: Pick<CatalogKeys, 'copy' | 'ownWindow'>,
): CatalogKeys {
  const { listed, rows, visit, facets } = state;
  const go = (move: Move, way: Parameters<CatalogKeys['move']>[1]) => {
    visit.end();
    const at = rows.selection.current === null ? -1 : listed.ids.indexOf(rows.selection.current);
    const id = listed.ids[placeAfter(at, move, table.current?.page() ?? 1, listed.ids.length)];
    if (id === undefined) return;
    if (way === 'pass') rows.pass(id);
    else rows.choose(id, way);
    table.current?.reveal(placeOf(state, id));
  };
  const back = () => {
    if (visit.away) visit.end();
    else if (detail.current?.contains(document.activeElement)) table.current?.focus();
    else if (rows.selection.chosen.size > 1) rows.chooseOne();
    else if (state.search.found.query !== '') state.search.type(nothingTyped);
    else if (Object.values(facets).some(({ size }) => size > 0)) state.clearFacets();
    else search.current?.focus();
  };
  return {
    tab: state.setTab,
    move: go,
    toggle: () => rows.selection.current !== null && rows.choose(rows.selection.current, 'toggle'),
    chooseAll: rows.chooseAll,
    open: () => detail.current?.focus(),
    ...ofEntry,
    escape: back,
  };
}

function SearchRow({ state, parts, keys }: { state: CatalogState; parts: Parts; keys: CatalogKeys }) {
  const { current } = state.rows.selection;
  return (
    <div className={styles['search']}>
      <SearchField
        ref={parts.search}
        typed={state.search.typed}
        pending={state.search.pending}
        currentRow={current === null ? undefined : rowId(current)}
        actions={{
          type: state.search.type,
          step: (by) => keys.move(by === 1 ? 'next' : 'previous', 'alone'),
          leave: () => parts.table.current?.focus(),
        }}
      />
      <ColumnsMenu order={state.order} shown={state.table.shown} actions={state.head} />
    </div>
  );
}

function Table({ state, parts, onOpen }: { state: CatalogState; parts: Parts; onOpen: () => void }) {
  const strings = useStrings().catalog;
  const { listed, tab } = state;
  const { listing, nearest } = listed;
  useScroll(state, parts);
  return (
    <div id="catalog-table" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles['table']}>
      <EntryTable
        ref={parts.table}
        rows={listed.rows}
        columns={state.table.shown}
        words={state.table.words}
        sort={state.layout.sort}
        selection={state.visit.away ? { ...state.rows.selection, current: null } : state.rows.selection}
        wanted={state.wanted}
        divider={
          <>
            <strong>{strings.similar(listing.similar.length)}</strong>
            <span>{nearest ? strings.nearestWhy : strings.similarWhy}</span>
          </>
        }
        empty={
          <NothingFound
            listed={listed}
            facets={state.facets}
            tab={tab}
            chips={state.search.typed.chips.length}
            onClearFacets={state.clearFacets}
            onAll={() => state.setTab('all')}
            onClearChips={() => state.search.type({ ...state.search.typed, chips: [] })}
          />
        }
        head={state.head}
        onChoose={(id, way) => {
          state.visit.end();
          state.rows.choose(id, way);
        }}
        onOpen={onOpen}
      />
    </div>
  );
}

/** Another query begins at the top; each tab stays where it was left. */
function useScroll({ tab, search, facets, layout }: CatalogState, { table }: Parts): void {
  const list = useMemo(
    () => [search.found.query, facets, layout.sort],
    [search.found.query, facets, layout.sort],
  );
  const offsets = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is what it waits for
  useEffect(() => {
    offsets.current.clear();
    table.current?.scrollTo(0);
  }, [list]);
  useEffect(() => {
    const handle = table.current;
    handle?.scrollTo(offsets.current.get(tab) ?? 0);
    const kept = offsets.current;
    return () => {
      if (handle) kept.set(tab, handle.offset());
    };
  }, [tab, table]);
}

/** What changed, for those who do not see it. */
function Announcements({ state, copied }: { state: CatalogState; copied: boolean }) {
  const strings = useStrings().catalog;
  const { found, similar } = state.listed.listing;
  const said = useAnnounced(strings.announced(found.length, similar.length));
  return (
    <p className="visually-hidden" role="status">
      {copied ? strings.copied : said}
    </p>
  );
}

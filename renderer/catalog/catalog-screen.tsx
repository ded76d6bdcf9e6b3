import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Entry } from '../../catalog/schema';
import { codesOf } from '../entry/copies';
import { OpenEntryContext } from '../entry/entry-link';
import { OwnWindowContext, useOwnWindow } from '../entry/own-window';
import { useCopy } from '../entry/use-copy';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { useAnnounced } from '../timing/use-announced';
import { useStableCallback } from '../timing/use-stable-callback';
import type { TabId } from '../vocabulary/tabs';
import styles from './catalog-screen.module.css';
import { Detail } from './detail';
import { ExportLine } from './export/export-line';
import { type KeptChoice, useExports } from './export/use-exports';
import { FacetsPane } from './listing/facets-pane';
import { NothingFound } from './listing/nothing-found';
import { TabBar } from './listing/tab-bar';
import { nothingTyped } from './search/chips';
import type { SearchHandle } from './search/search-field';
import { SearchRow } from './search-row';
import { EntryTable, type TableHandle } from './table/entry-table';
import { indexAfter, type Move } from './table/moves';
import type { Way } from './table/selection';
import { type CatalogState, type Layouts, useCatalogState } from './use-catalog';
import { type CatalogKeys, useCatalogCommands } from './use-catalog-commands';

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
export function CatalogScreen({
  active,
  call,
  layouts,
  onLayouts,
  exported,
  onTrouble,
}: {
  active: boolean;
  call: CatalogCall;
  layouts: Layouts | undefined;
  onLayouts: (layouts: Layouts) => void;
  /** What was chosen of an export the last time. */
  exported: KeptChoice;
  onTrouble: RaiseTrouble;
}) {
  const strings = useStrings().catalog;
  const { byId } = useCatalog();
  const state = useCatalogState(layouts, onLayouts);
  const parts = useParts(state, call);
  const { copied, copy } = useCopy(onTrouble);
  const { selection } = state.rows;
  const { rows } = state.listed;
  const chosen = useMemo(() => entriesOf(selection.chosen, rows, byId), [selection.chosen, rows, byId]);
  const { entry, away } = state.visit;
  const ownWindow = useOwnWindow(onTrouble);
  const exports = useExports(state, chosen, exported, onTrouble);
  const keys = useKeyActions(state, parts, {
    copy: () => entry && copy(codesOf(chosen.length > 1 && !away ? chosen : [entry])),
    ownWindow: () => entry && ownWindow(entry.id),
    exports: exports.isOffered ? { open: () => exports.setOpen(true), copyTable: exports.copyTable } : null,
  });
  useCatalogCommands(active, state, keys, { entry, chosen, copy });
  const step = useStableCallback((by: 1 | -1) => keys.move(by === 1 ? 'next' : 'previous', 'alone'));
  const back = useStableCallback(keys.escape);
  const rank = selection.current === null ? 0 : rows.indexOf(selection.current) + 1;
  return (
    <OpenEntryContext value={(id) => openEntry(state, parts, id)}>
      <section className={styles['place']} aria-labelledby="catalog-title">
        <h1 id="catalog-title" className="visually-hidden">
          {strings.title}
        </h1>
        <TabBar
          tab={state.tab}
          counts={state.listed.listing.tabs}
          totals={state.totals}
          onTab={state.setTab}
        />
        <SearchRow state={state} parts={parts} keys={keys} exports={exports} />
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
                rank={away ? null : rank}
                count={rows.length}
                chosen={chosen}
                copied={copied}
                onCopy={copy}
                onStep={step}
                onBack={back}
              />
            </OwnWindowContext>
          )}
        </div>
        <ExportLine exporting={exports.exporting} />
        <Announcements state={state} chosen={chosen.length} copied={copied} />
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

/** The entries that are chosen, as the table has them. */
function entriesOf(
  chosen: ReadonlySet<string>,
  rows: CatalogState['listed']['rows'],
  byId: ReadonlyMap<string, Entry>,
): Entry[] {
  return [...chosen]
    .sort((one, other) => rows.indexOf(one) - rows.indexOf(other))
    .flatMap((id) => byId.get(id) ?? []);
}

/** Opens an entry, and where the table lists it, shows it there too. */
function openEntry(state: CatalogState, { table }: Parts, id: string): void {
  state.visit.open(id);
  const line = state.listed.rows.lineOf(id);
  if (line >= 0) table.current?.reveal(line);
}

function useKeyActions(
  state: CatalogState,
  { search, table, detail }: Parts,
  others: Pick<CatalogKeys, 'copy' | 'ownWindow' | 'exports'>,
): CatalogKeys {
  const { listed, rows, visit, facets } = state;
  const go = (move: Move, way: Parameters<CatalogKeys['move']>[1]) => {
    visit.end();
    const at = rows.selection.current === null ? -1 : listed.rows.indexOf(rows.selection.current);
    const id = listed.rows.at(indexAfter(at, move, table.current?.page() ?? 1, listed.rows.length));
    if (id === undefined) return;
    if (way === 'pass') rows.pass(id);
    else rows.choose(id, way);
    table.current?.reveal(listed.rows.lineOf(id));
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
    ...others,
    escape: back,
  };
}

function Table({ state, parts, onOpen }: { state: CatalogState; parts: Parts; onOpen: () => void }) {
  const { listed, tab, rows, visit } = state;
  useScroll(state, parts);
  const selection = useMemo(
    () => (visit.away ? { ...rows.selection, current: null } : rows.selection),
    [visit.away, rows.selection],
  );
  const choose = useStableCallback((id: string, way: Way) => {
    visit.end();
    rows.choose(id, way);
  });
  return (
    <div id="catalog-table" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles['table']}>
      <EntryTable
        ref={parts.table}
        rows={listed.rows}
        busy={state.busy}
        columns={state.table.shown}
        words={state.table.words}
        sort={state.layout.sort}
        selection={selection}
        wanted={state.wanted}
        similar={listed.listing.similar.length}
        nearest={listed.nearest}
        empty={listed.rows.length === 0 ? <Nothing state={state} /> : null}
        head={state.head}
        onChoose={choose}
        onOpen={useStableCallback(onOpen)}
      />
    </div>
  );
}

function Nothing({ state }: { state: CatalogState }) {
  return (
    <NothingFound
      index={state.index}
      listed={state.listed}
      facets={state.facets}
      tab={state.tab}
      chips={state.search.typed.chips.length}
      onClearFacets={state.clearFacets}
      onAll={() => state.setTab('all')}
      onClearChips={() => state.search.type({ ...state.search.typed, chips: [] })}
    />
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
function Announcements({ state, chosen, copied }: { state: CatalogState; chosen: number; copied: boolean }) {
  const strings = useStrings().catalog;
  const { found, similar } = state.listed.listing;
  const said = useAnnounced(strings.announced(found.length, similar.length));
  const saidChosen = useAnnounced(chosen > 1 ? strings.chosen(chosen) : '');
  return (
    <>
      <p className="visually-hidden" role="status">
        {copied ? strings.copied : said}
      </p>
      <p className="visually-hidden" role="status">
        {saidChosen}
      </p>
    </>
  );
}

import { memo, type ReactNode, useMemo } from 'react';
import type { Entry } from '../../catalog/schema';
import { OpenOtherContext } from '../entry/elsewhere';
import { OpenEntryContext } from '../entry/entry-link';
import { OwnWindowContext, useOwnWindow } from '../entry/own-window';
import { useCopy } from '../entry/use-copy';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { useStableCallback } from '../timing/use-stable-callback';
import { Announcements } from './announcements';
import styles from './catalog-screen.module.css';
import { CatalogTable } from './catalog-table';
import { Detail } from './detail';
import { ExportLine } from './export/export-line';
import { type ExportSettings, useExports } from './export/use-exports';
import { FacetsPane } from './listing/facets-pane';
import type { TableRows } from './listing/rows';
import { TabBar } from './listing/tab-bar';
import { NothingFound } from './nothing-found';
import { OtherDetail } from './others/other-detail';
import { OthersGroup } from './others/others-group';
import { SearchRow } from './search-row';
import { SymptomDetail } from './symptoms/symptom-detail';
import { SymptomsGroup } from './symptoms/symptoms-group';
import type { Layouts } from './table/use-layouts';
import { useCatalogState } from './use-catalog';
import { useCatalogActions } from './use-catalog-actions';
import type { CatalogCall } from './use-catalog-calls';
import { useCatalogCommands } from './use-catalog-commands';
import { openEntry, useFocusTargets } from './use-focus-targets';

interface CatalogScreenProps {
  active: boolean;
  call: CatalogCall;
  layouts: Layouts | undefined;
  onLayouts: (layouts: Layouts) => void;
  exportSettings: ExportSettings;
  onTrouble: RaiseTrouble;
}

/** Catalog: tabs and search on top, filters, table and the chosen entry beneath. */
export const CatalogScreen = memo(function CatalogScreen(props: CatalogScreenProps) {
  const strings = useStrings().catalog;
  const model = useCatalogScreenModel(props);
  const { filters, search, columns, results, rows, targets, exports } = model;
  return (
    <OpenContexts model={model}>
      <section className={styles['place']} aria-labelledby="catalog-title">
        <h1 id="catalog-title" className="visually-hidden">
          {strings.title}
        </h1>
        <TabBar
          tab={filters.tab}
          counts={results.listing.tabs}
          totals={results.totals}
          onTab={filters.setTab}
        />
        <SearchRow
          field={targets.search}
          search={search}
          currentRow={rows.selection.current}
          columns={columns}
          exports={exports}
          onStep={model.step}
          onLeave={() => targets.table.current?.focus()}
        />
        <Work model={model} />
        <ExportLine exporting={exports.exporting} />
        <Announcements
          listing={results.listing}
          others={model.others.length}
          chosen={model.chosen.length}
          copied={model.copied}
        />
      </section>
    </OpenContexts>
  );
});

/** The state of the screen, and what can be done on it by buttons, keys and commands. */
function useCatalogScreenModel({ active, call, exportSettings, onTrouble, ...layouts }: CatalogScreenProps) {
  const state = useCatalogState(layouts.layouts, layouts.onLayouts);
  const { results, rows } = state;
  const targets = useFocusTargets(state, call);
  const actions = useCatalogActions(state, targets);
  const chosen = useChosenEntries(rows.selection.chosen, results.rows);
  const { copied, copy } = useCopy(onTrouble);
  const ownWindow = useOwnWindow(onTrouble);
  const exports = useExports(state, chosen, exportSettings, onTrouble);
  useCatalogCommands(active, state, { ...actions, copy, ownWindow }, chosen, exports);
  return {
    ...state,
    targets,
    actions,
    chosen,
    copied,
    copy,
    ownWindow,
    exports,
    openEntry: (id: string) => openEntry(state, targets, id),
    step: useStableCallback((by: 1 | -1) => actions.move(by === 1 ? 'next' : 'previous', 'alone')),
    back: useStableCallback(actions.escape),
  };
}

type Model = ReturnType<typeof useCatalogScreenModel>;

/** Filters, the table and what is read. */
function Work({ model }: { model: Model }) {
  const { filters, search, columns, results, others, rows, targets } = model;
  return (
    <div className={styles['work']}>
      <FacetsPane
        facets={filters.facets}
        counts={results.listing.facets}
        onToggle={filters.toggleFacet}
        onClear={filters.clearFacets}
      />
      <CatalogTable
        table={targets.table}
        results={results}
        columns={columns}
        rows={rows}
        visit={model.visit}
        filters={filters}
        query={search.found.query}
        empty={<NothingFound results={results} filters={filters} search={search} others={others.length} />}
        symptoms={<SymptomsOfSearch model={model} />}
        others={<OthersOfSearch model={model} />}
        onRead={model.actions.read}
      />
      <DetailSide model={model} />
    </div>
  );
}

/** What links in the Catalog lead to. */
function OpenContexts({ model, children }: { model: Model; children: ReactNode }) {
  return (
    <OpenEntryContext value={model.openEntry}>
      <OpenOtherContext value={model.visit.openOther}>{children}</OpenOtherContext>
    </OpenEntryContext>
  );
}

function SymptomsOfSearch({ model: { symptoms, visit, results } }: { model: Model }) {
  return (
    <SymptomsGroup
      found={symptoms}
      opened={visit.symptom?.id}
      wanted={results.wanted}
      onOpen={visit.openSymptom}
    />
  );
}

function OthersOfSearch({ model: { others, visit, results } }: { model: Model }) {
  return (
    <OthersGroup
      found={others}
      opened={visit.other?.code.id}
      wanted={results.wanted}
      onOpen={visit.openOther}
    />
  );
}

/** The entry that is read; nothing where there is none. */
function DetailSide({
  model: { visit, rows, results, targets, chosen, copied, copy, ownWindow, step, back },
}: {
  model: Model;
}) {
  if (visit.other) return <OtherDetail body={targets.detail} other={visit.other} onBack={back} />;
  if (visit.symptom) return <SymptomDetail body={targets.detail} symptom={visit.symptom} onBack={back} />;
  if (!visit.entry) return null;
  const { current } = rows.selection;
  const rank = current === null ? 0 : results.rows.indexOf(current) + 1;
  return (
    <OwnWindowContext value={ownWindow}>
      <Detail
        body={targets.detail}
        entry={visit.entry}
        rank={visit.away ? null : rank}
        count={results.rows.length}
        chosen={chosen}
        copied={copied}
        onCopy={copy}
        onStep={step}
        onBack={back}
      />
    </OwnWindowContext>
  );
}

/** The chosen entries, in the order of the table. */
function useChosenEntries(chosen: ReadonlySet<string>, rows: TableRows): Entry[] {
  const { byId } = useCatalog();
  return useMemo(
    () =>
      [...chosen]
        .sort((one, other) => rows.indexOf(one) - rows.indexOf(other))
        .flatMap((id) => byId.get(id) ?? []),
    [chosen, rows, byId],
  );
}

import { useState } from 'react';
import type { ExportChoice } from '../../../bridge/contract/export';
import { exportColumns } from '../../../catalog/export/columns';
import type { Entry } from '../../../catalog/schema';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useLanguage } from '../../text/strings-context';
import type { CatalogState } from '../use-catalog';
import { idsFound, scopeOf } from './order';
import { type Order, useExport } from './use-export';

/** Which rows are exported: all hits, or those that are chosen. */
export type Rows = 'found' | 'chosen';

const firstChoice: ExportChoice = { format: 'xlsx', language: null, columns: 'shown' };

/** What was chosen for the last export. */
export interface ExportSettings {
  choice: ExportChoice | undefined;
  save: (choice: ExportChoice) => void;
}

/** The export of the table as it is shown, and what is chosen for it. */
export function useExports(
  { results, filters, columns, search }: Pick<CatalogState, 'results' | 'filters' | 'columns' | 'search'>,
  chosen: readonly Entry[],
  { choice = firstChoice, save }: ExportSettings,
  onTrouble: RaiseTrouble,
) {
  const language = useLanguage();
  const exporting = useExport(onTrouble);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<Rows>('chosen');
  const counts = { found: results.listing.found.length, chosen: chosen.length };
  const severalChosen = chosen.length > 1;
  const rows: Rows = severalChosen ? asked : 'found';
  const isOffered = counts[rows] > 0;
  const shown = columns.shown.map(({ id }) => id);
  const orderWith = (format: ExportChoice['format']): Order => ({
    format,
    language: choice.language ?? language,
    columns: choice.columns === 'all' ? [...exportColumns] : shown,
    entries: rows === 'chosen' ? chosen.map(({ id }) => id) : idsFound(results.rows, counts.found),
    scope: scopeOf(filters.tab, search.found.query, filters.facets),
  });
  return {
    exporting,
    isOffered,
    isOpen: isOpen && isOffered,
    /** Opened again, it exports what is chosen. */
    setOpen(to: boolean) {
      if (to) setAsked('chosen');
      setOpen(to);
    },
    rows,
    setRows: setAsked,
    counts,
    severalChosen,
    shownColumns: shown.length,
    choice: { ...choice, language: choice.language ?? language },
    choose: (part: Partial<ExportChoice>) => save({ ...choice, ...part }),
    save: () => void exporting.save(orderWith(choice.format)),
    copy: () => void exporting.copy(orderWith(choice.format)),
    /** Ignores the format that was chosen last. */
    copyTable: () => void exporting.copy(orderWith('xlsx')),
  };
}

export type Exports = ReturnType<typeof useExports>;

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DeskAction, OpenBatch } from '../case/desk';
import type { FoundApart } from '../case/found-apart';
import type { Ticket } from '../case/ticket';
import { useFocusBack } from '../design/use-focus-back';
import type { Offer } from '../keys/offers';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useLanguage } from '../text/strings-context';
import styles from './batch-screen.module.css';
import { CountsPane } from './counts/counts-pane';
import { type CountKind, counted, noFilters, toggledFilter } from './counts/filters';
import { TicketExportLine } from './export/ticket-export-line';
import { TicketExportMenu } from './export/ticket-export-menu';
import { type LoadWriter, useTicketExport } from './export/use-ticket-export';
import { BatchHead } from './head/batch-head';
import type { Matter } from './reading/found-row';
import type { BatchReader, FoundRows } from './reading/use-batch-reader';
import { type TableHandle, TicketTable } from './table/ticket-table';
import { useBatchCommands } from './use-batch-commands';
import { useJudgedRows } from './use-judged-rows';
import { useTally } from './use-tally';

/** Many tickets that came together: counts that filter, a row each, and the answer of the current one. */
export function BatchScreen({
  active,
  open,
  reader,
  apart,
  act,
  answer,
  offers,
  loadWriter,
  onTrouble,
}: {
  active: boolean;
  open: OpenBatch;
  reader: BatchReader;
  apart: ReadonlyMap<number, FoundApart>;
  act: (action: DeskAction) => void;
  /** The answer of the current ticket, with its text above it. */
  answer: ReactNode;
  /** The commands that act on it. */
  offers: readonly Offer[];
  /** Loads what writes the answers of all of them. */
  loadWriter: LoadWriter;
  onTrouble: RaiseTrouble;
}) {
  const { rows } = reader;
  const { tickets, current } = open.day;
  const judgedRow = useJudgedRows(open, apart);
  const { filters, toggle, clear, listed, counts } = useFilters(tickets, rows);
  const matters = useMemo(
    () => new Map<string, Matter>([...rows.values()].map(({ group, matter }) => [group, matter])),
    [rows],
  );
  const tally = useTally(open, reader);
  const isReading = tally.read < tally.count && !tally.stopped;
  const table = useRef<TableHandle>(null);
  useEffect(() => {
    if (active) table.current?.focus();
  }, [active]);
  const go = useCallback((id: number) => act({ do: 'go', id }), [act]);
  const openTicket = useCallback((id: number) => act({ do: 'open-ticket', id }), [act]);
  const [exportOpen, setExportOpen] = useState(false);
  const back = useFocusBack();
  const openExport = () => {
    back.remember();
    setExportOpen(true);
  };
  const rowFor = (ticket: Ticket) => judgedRow(ticket) ?? rows.get(ticket.id);
  const exporting = useTicketExport({ open, listed, rowFor, apart, loadWriter, onTrouble });
  useBatchCommands({
    active,
    open,
    listed,
    reader,
    isReading,
    act,
    answer: offers,
    onExport: openExport,
  });
  return (
    <div className={styles['batch']}>
      <CountsPane counts={counts} matters={matters} filters={filters} onToggle={toggle} onClear={clear} />
      <BatchHead
        open={open}
        tally={tally}
        onRoles={(roles) => act({ do: 'set-roles', roles })}
        onAsOne={() => act({ do: 'read-as-one' })}
        onReadOn={() => reader.readOn(open.id)}
        exporting={
          <TicketExportMenu
            rows={listed.length}
            isOpen={exportOpen}
            back={back}
            onOpen={setExportOpen}
            onSave={(format, language) => void exporting.save(format, language)}
          />
        }
      />
      <div className={styles['table']}>
        <TicketTable
          ref={table}
          listed={listed}
          files={open.batch.headings.length === 0}
          rows={rows}
          judgedRow={judgedRow}
          current={current}
          onGo={go}
          onOpen={openTicket}
        />
        <TicketExportLine exporting={exporting} />
      </div>
      <div className={styles['answer']}>{answer}</div>
    </div>
  );
}

/** Which tickets are listed, by what is ticked. */
function useFilters(tickets: readonly Ticket[], rows: FoundRows) {
  const windowLanguage = useLanguage();
  const [filters, setFilters] = useState(noFilters);
  const toggle = useCallback(
    (kind: CountKind, value: string) => setFilters((before) => toggledFilter(before, kind, value)),
    [],
  );
  const clear = useCallback(() => setFilters(noFilters), []);
  const { listed, counts } = useMemo(
    () => counted(tickets, rows, filters, windowLanguage),
    [tickets, rows, filters, windowLanguage],
  );
  return { filters, toggle, clear, listed, counts };
}

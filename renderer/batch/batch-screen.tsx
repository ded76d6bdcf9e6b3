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
import { type LoadWriter, type Sent, useTicketExport } from './export/use-ticket-export';
import { BatchHead } from './head/batch-head';
import type { FoundRow, Matter } from './reading/found-row';
import type { BatchReader, FoundRows } from './reading/use-batch-reader';
import { type TableHandle, type TableProps, TicketTable } from './table/ticket-table';
import { useBatchCommands } from './use-batch-commands';
import { useJudgedRows } from './use-judged-rows';
import { useTally } from './use-tally';

interface BatchProps {
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
  /** Answers went out in a file. */
  onSent: (sent: readonly Sent[]) => void;
  onTrouble: RaiseTrouble;
}

/** Many tickets that came together: counts that filter, a row each, and the answer of the current one. */
export function BatchScreen(props: BatchProps) {
  const { active, open, reader, apart, act, answer, offers } = props;
  const { rows } = reader;
  const judgedRow = useJudgedRows(open, apart);
  const { filters, toggle, clear, listed, counts } = useFilters(open.day.tickets, rows);
  const tally = useTally(open, reader);
  const exporting = useExporting(props, listed, (ticket) => judgedRow(ticket) ?? rows.get(ticket.id));
  const isReading = tally.read < tally.count && !tally.stopped;
  const onExport = exporting.open;
  useBatchCommands({ active, open, listed, reader, isReading, act, answer: offers, onExport });
  return (
    <div className={styles['batch']}>
      <CountsPane
        counts={counts}
        matters={useMatters(rows)}
        filters={filters}
        onToggle={toggle}
        onClear={clear}
      />
      <BatchHead
        open={open}
        tally={tally}
        act={act}
        onReadOn={() => reader.readOn(open.id)}
        exporting={exporting.menu}
      />
      <div className={styles['table']}>
        <Tickets {...props} listed={listed} judgedRow={judgedRow} />
        {exporting.line}
      </div>
      <div className={styles['answer']}>{answer}</div>
    </div>
  );
}

/** The table, which has the focus when it comes. */
function Tickets({
  active,
  open: { batch, day },
  reader: { rows },
  act,
  listed,
  judgedRow,
}: BatchProps & Pick<TableProps, 'listed' | 'judgedRow'>) {
  const table = useRef<TableHandle>(null);
  useEffect(() => {
    if (active) table.current?.focus();
  }, [active]);
  return (
    <TicketTable
      ref={table}
      listed={listed}
      files={batch.headings.length === 0}
      rows={rows}
      judgedRow={judgedRow}
      current={day.current}
      onGo={useCallback((id: number) => act({ do: 'go', id }), [act])}
      onOpen={useCallback((id: number) => act({ do: 'open-ticket', id }), [act])}
    />
  );
}

/** The export: its button with what is chosen there, and the line that says what became of it. */
function useExporting(
  { open, apart, loadWriter, onSent, onTrouble }: BatchProps,
  listed: readonly Ticket[],
  rowFor: (ticket: Ticket) => FoundRow | undefined,
) {
  const [isOpen, setOpen] = useState(false);
  const back = useFocusBack();
  const exporting = useTicketExport({ open, listed, rowFor, apart, loadWriter, onSent, onTrouble });
  return {
    open: () => {
      back.remember();
      setOpen(true);
    },
    menu: (
      <TicketExportMenu
        rows={listed.length}
        isOpen={isOpen}
        back={back}
        onOpen={setOpen}
        onSave={(format, language) => void exporting.save(format, language)}
      />
    ),
    line: <TicketExportLine exporting={exporting} />,
  };
}

/** What each finding is, by its group. */
const useMatters = (rows: FoundRows) =>
  useMemo(
    () => new Map<string, Matter>([...rows.values()].map(({ group, matter }) => [group, matter])),
    [rows],
  );

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

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DeskAction, OpenBatch } from '../case/desk';
import type { FoundApart } from '../case/found-apart';
import type { Offer } from '../keys/offers';
import styles from './batch-screen.module.css';
import { CountsPane } from './counts/counts-pane';
import { type CountKind, counted, noFilters, toggledFilter } from './counts/filters';
import { BatchHead } from './head/batch-head';
import type { Matter } from './reading/found-row';
import type { BatchReader } from './reading/use-batch-reader';
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
}) {
  const { rows } = reader;
  const { tickets, current } = open.day;
  const [filters, setFilters] = useState(noFilters);
  const judgedRow = useJudgedRows(open, apart);
  const { listed, counts } = useMemo(() => counted(tickets, rows, filters), [tickets, rows, filters]);
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
  const toggle = useCallback(
    (kind: CountKind, value: string) => setFilters((before) => toggledFilter(before, kind, value)),
    [],
  );
  const clear = useCallback(() => setFilters(noFilters), []);
  useBatchCommands({ active, open, listed, reader, isReading, act, answer: offers, onExport: () => {} });
  return (
    <div className={styles['batch']}>
      <CountsPane counts={counts} matters={matters} filters={filters} onToggle={toggle} onClear={clear} />
      <BatchHead
        open={open}
        tally={tally}
        onRoles={(roles) => act({ do: 'set-roles', roles })}
        onAsOne={() => act({ do: 'read-as-one' })}
        onReadOn={() => reader.readOn(open.id)}
        exporting={null}
      />
      <TicketTable
        ref={table}
        listed={listed}
        rows={rows}
        judgedRow={judgedRow}
        current={current}
        onGo={go}
        onOpen={openTicket}
      />
      <div className={styles['answer']}>{answer}</div>
    </div>
  );
}

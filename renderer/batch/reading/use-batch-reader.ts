import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PrivacySettings } from '../../../bridge/contract/privacy';
import { request } from '../../bridge';
import { batchOfTicket, type OpenBatch } from '../../case/desk';
import type { FoundApart } from '../../case/found-apart';
import { readingOf } from '../../case/reading-of';
import { runTriage } from '../../case/run-triage';
import type { Ticket } from '../../case/ticket';
import { type LoadedCatalog, useCatalog } from '../../state/catalog-context';
import { type FoundRow, failedRow, foundRow } from './found-row';
import { changedIn, unreadIn } from './unread';

/** The rows that were found so far, by the ids of their tickets. */
export type FoundRows = ReadonlyMap<number, FoundRow>;

export interface BatchReader {
  rows: FoundRows;
  /** Batches that a person stopped. */
  stopped: ReadonlySet<number>;
  stop: (batch: number) => void;
  readOn: (batch: number) => void;
}

/**
 * Milliseconds between two looks of the window at what was read: each counts all rows anew, so many are looked at less
 * often.
 */
const paceWith = (rows: number) => 120 + rows / 20;

/** What a ticket that could not be read is kept as, so that it is not tried for ever. */
const unreadable = { text: '', furtherSecrets: new Uint32Array() };

/**
 * Reads the tickets of batches in main, one after the other and each by itself. `apart` takes what was found, so that a
 * ticket that is opened is not read again.
 */
export function useBatchReader(
  batches: readonly OpenBatch[],
  { kinds }: PrivacySettings,
  apart: Map<number, FoundApart>,
): BatchReader {
  const catalog = useCatalog();
  const key = useMemo(() => JSON.stringify([[], kinds]), [kinds]);
  const [stopped, setStopped] = useState<ReadonlySet<number>>(new Set());
  const { rows, put, forget } = useRows();
  const latest = useRef({ batches, stopped, key, catalog });
  const isReading = useRef(false);
  const run = useRef<{ id: string; ticket: number } | null>(null);

  const readOne = useCallback(
    async (ticket: Ticket) => {
      const id = `apart-${++runs}`;
      run.current = { id, ticket: ticket.id };
      const { key: now, catalog: known } = latest.current;
      const answer = await runTriage(id, ticket.text, () => run.current?.id === id, true);
      run.current = null;
      if (!answer.ok && answer.problem.code === 'triage-cancelled') return;
      const found = answer.ok ? answer.value : unreadable;
      apart.set(ticket.id, { raw: ticket.text, key: now, ...found });
      put(ticket.id, answer.ok ? await rowOf(ticket, found, known) : failedRow);
    },
    [apart, put],
  );
  const readAll = useCallback(async () => {
    if (isReading.current) return;
    isReading.current = true;
    for (;;) {
      const at = latest.current;
      const queue = unreadIn(at.batches, at.stopped, apart, at.key);
      if (queue.length === 0) break;
      // Where anything has changed meanwhile, what is to be read is looked for anew.
      for (const ticket of queue) if (latest.current === at) await readOne(ticket);
    }
    isReading.current = false;
  }, [apart, readOne]);

  useEffect(() => {
    latest.current = { batches, stopped, key, catalog };
    const isGone = (id: number) => !batches.some((open) => open.id === batchOfTicket(id));
    for (const id of apart.keys()) if (isGone(id)) apart.delete(id);
    const others = changedIn(batches, apart);
    forget((id) => isGone(id) || others.has(id));
    if (catalog.isThere) void readAll();
  }, [batches, stopped, key, catalog, apart, forget, readAll]);

  const stop = useCallback((batch: number) => {
    setStopped((before) => new Set(before).add(batch));
    if (run.current && batchOfTicket(run.current.ticket) === batch)
      void request('triage.cancel', { id: run.current.id, apart: true });
  }, []);
  const readOn = useCallback((batch: number) => {
    setStopped((before) => new Set([...before].filter((id) => id !== batch)));
  }, []);
  return useMemo(() => ({ rows, stopped, stop, readOn }), [rows, stopped, stop, readOn]);
}

let runs = 0;

const rowOf = async (
  ticket: Ticket,
  found: Pick<FoundApart, 'text' | 'furtherSecrets'>,
  catalog: LoadedCatalog,
) => foundRow(await readingOf(ticket.text, found, catalog), { opened: null, counted: [] }, catalog.byId);

/** The rows, shown a few at a time. */
function useRows() {
  const [rows, setRows] = useState<FoundRows>(new Map());
  const waiting = useRef(new Map<number, FoundRow>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const count = useRef(0);
  const put = useCallback((id: number, row: FoundRow) => {
    waiting.current.set(id, row);
    count.current++;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const more = waiting.current;
      waiting.current = new Map();
      setRows((before) => new Map([...before, ...more]));
    }, paceWith(count.current));
  }, []);
  const forget = useCallback((isGone: (id: number) => boolean) => {
    setRows((before) =>
      [...before.keys()].some(isGone) ? new Map([...before].filter(([id]) => !isGone(id))) : before,
    );
  }, []);
  return { rows, put, forget };
}

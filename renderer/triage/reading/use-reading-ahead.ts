import { useEffect, useRef } from 'react';
import type { ReadPaste } from '../../case/read-paste';
import { readingOf } from '../../case/reading-of';
import { runTriage } from '../../case/run-triage';
import type { Ticket } from '../../case/ticket';
import type { LoadedCatalog } from '../../state/catalog-context';
import { useStableCallback } from '../../timing/use-stable-callback';
import type { Trouble } from '../../vocabulary/troubles';

let runs = 0;

/**
 * Reads the pastes of before a restart, one after the other, so that the list of the day says what each of them is. Main
 * reads them apart, as it does the tickets of batches; these go first.
 */
export function useReadingAhead({
  catalog,
  tickets,
  kept,
  onRead,
  onFailed,
}: {
  catalog: LoadedCatalog;
  tickets: readonly Ticket[];
  /** Those that are read. */
  kept: { readonly current: ReadonlyMap<number, unknown> };
  onRead: (id: number, found: ReadPaste) => void;
  onFailed: (id: number, trouble: Trouble) => void;
}): void {
  const read = useStableCallback(onRead);
  const failed = useStableCallback(onFailed);
  const isReading = useRef(false);
  const latest = useRef(tickets);
  useEffect(() => {
    latest.current = tickets;
    const next = () => {
      const withBatch = latest.current.some(({ id }) => id < 0);
      return withBatch ? undefined : latest.current.find((one) => one.key && !kept.current.has(one.id));
    };
    const readOne = async ({ id, text }: Ticket): Promise<boolean> => {
      const answer = await runTriage(`ahead-${++runs}`, text, () => true, true);
      if (!answer.ok && answer.problem.code === 'triage-cancelled') return false;
      // Whoever opens it before it is read here has it read at once.
      if (kept.current.has(id)) return true;
      if (!answer.ok) failed(id, answer.problem);
      else read(id, await readingOf(text, answer.value, catalog));
      return true;
    };
    const readAll = async () => {
      if (isReading.current) return;
      isReading.current = true;
      for (let ticket = next(); ticket; ticket = next()) if (!(await readOne(ticket))) break;
      isReading.current = false;
    };
    if (catalog.isThere) void readAll();
  }, [catalog, tickets, kept, read, failed]);
}

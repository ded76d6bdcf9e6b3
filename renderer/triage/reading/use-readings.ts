import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer } from '../../../bridge/contract';
import { on, request } from '../../bridge';
import type { FoundApart } from '../../case/found-apart';
import type { ReadPaste } from '../../case/read-paste';
import { readingOf } from '../../case/reading-of';
import { runTriage } from '../../case/run-triage';
import type { Ticket } from '../../case/ticket';
import type { LoadedCatalog } from '../../state/catalog-context';
import type { Trouble } from '../../vocabulary/troubles';
import { foundAtOnce } from './found-at-once';
import { useReadingAhead } from './use-reading-ahead';

/**
 * How far the reading of a paste is. `raw`: the text that the result belongs to; `hidden`: what was hidden by hand
 * when it was read, and `key` what was hidden altogether.
 */
export type Reading =
  | { state: 'idle' }
  | { state: 'working'; share: number }
  | ({ state: 'read'; hidden: readonly string[]; key: string } & ReadPaste)
  | { state: 'failed'; trouble: Trouble };

/** The readings of the day, by paste. */
export type Readings = ReadonlyMap<number, Reading>;

export const notRead: Reading = { state: 'idle' };

/** Milliseconds after which a reading is shown as working. Sooner, it would only flicker. */
const slowAfter = 300;

/** What a person hides in a paste, by hand and by kinds of their own. `key` is another where either is. */
export interface Hidings {
  hidden: readonly string[];
  key: string;
}

let runs = 0;

/**
 * Reads pastes in main, one at a time: the newest run counts. What was read `apart` is not read again. The results are
 * kept as long as their paste is in the day, and the old one stays in sight while a newer text of its paste is read.
 */
export function useReadings(
  catalog: LoadedCatalog,
  tickets: readonly Ticket[],
  apart: ReadonlyMap<number, FoundApart>,
  /** As in `Hidings`, where nothing is hidden by hand. */
  plainKey: string,
) {
  const [readings, setReadings] = useState<Readings>(new Map());
  const kept = useRef(readings);
  // The newest run, and its paste. Answers and progress of older ones are ignored: main may finish them all the same.
  const current = useRef({ run: '', of: 0 });
  // Id of a run that a person stopped. Main cannot stop it before it has all parts of the text.
  const stopped = useRef('');

  const put = useCallback((of: number, reading: Reading) => {
    kept.current = new Map(kept.current).set(of, reading);
    setReadings(kept.current);
  }, []);

  useProgress(current, kept, put);
  const read = useCallback(
    async (of: number, raw: string, { hidden, key }: Hidings) => {
      const before = kept.current.get(of);
      // Marking up what was just read while typing must not read it again, nor does going back to a paste.
      if (before?.state === 'read' && before.raw === raw && before.key === key) {
        current.current = { run: '', of };
        return;
      }
      const id = `run-${++runs}`;
      current.current = { run: id, of };
      const isNewest = () => current.current.run === id;
      const slow = setTimeout(() => isNewest() && put(of, { state: 'working', share: 0 }), slowAfter);
      const answer = await foundIn(raw, key, apart.get(of), () =>
        runTriage(id, raw, () => isNewest() && stopped.current !== id),
      );
      clearTimeout(slow);
      if (!isNewest()) return;
      if (!answer.ok) return put(of, { state: 'failed', trouble: answer.problem });
      const found = await readingOf(raw, answer.value, catalog);
      if (!isNewest()) return;
      const reading = { state: 'read', ...found, hidden, key } as const;
      // The result is painted in steps, between which keys and clicks are answered.
      startTransition(() => put(of, reading));
    },
    [catalog, apart, put],
  );

  const readFirst = useReadFirst(current, catalog, put);
  const { stop, rest } = useStopping(current, stopped);
  usePruned(kept, tickets);
  useReadingAhead({
    ...{ catalog, tickets, kept },
    onRead: (of, found) =>
      startTransition(() => put(of, { state: 'read', ...found, hidden: [], key: plainKey })),
    onFailed: (of, trouble) => put(of, { state: 'failed', trouble }),
  });
  return useMemo(() => ({ readings, read, readFirst, stop, rest }), [readings, read, readFirst, stop, rest]);
}

/** Reads a text before its paste is shown. Answers what puts that down for the paste; undefined where it takes longer. */
function useReadFirst(
  current: { current: { run: string; of: number } },
  catalog: LoadedCatalog,
  put: (of: number, reading: Reading) => void,
) {
  return useCallback(
    async (raw: string, key: string) => {
      const id = `run-${++runs}`;
      current.current = { run: id, of: 0 };
      const answer = await foundAtOnce(id, raw);
      if (!answer) return undefined;
      const found = await readingOf(raw, answer, catalog);
      return (of: number) => put(of, { state: 'read', ...found, hidden: [], key });
    },
    [current, catalog, put],
  );
}

/** Ends the newest run: a person stops it, or there is nothing to read any more. */
function useStopping(current: { current: { run: string; of: number } }, stopped: { current: string }) {
  const stop = useCallback(() => {
    stopped.current = current.current.run;
    void request('triage.cancel', { id: current.current.run });
  }, [current, stopped]);

  /** Reads nothing any more: the empty sheet is shown. */
  const rest = useCallback(() => {
    if (current.current.run) void request('triage.cancel', { id: current.current.run });
    current.current = { run: '', of: 0 };
  }, [current]);
  return { stop, rest };
}

/** What was found in a text apart from others, if that is still so; else what main finds now. */
async function foundIn(
  raw: string,
  key: string,
  ready: FoundApart | undefined,
  find: () => ReturnType<typeof runTriage>,
): Promise<Answer<Pick<FoundApart, 'text' | 'furtherSecrets'>>> {
  // One that could not be read apart has no text, and is tried again.
  const isReady = ready?.raw === raw && ready.key === key && ready.text !== '';
  return isReady ? { ok: true, value: ready } : find();
}

/** Shows how far the newest run is, once it is shown as working. */
function useProgress(
  current: { current: { run: string; of: number } },
  kept: { current: Readings },
  put: (of: number, reading: Reading) => void,
): void {
  useEffect(
    () =>
      on('triage.progress', ({ id, share }) => {
        const { run: newest, of } = current.current;
        if (id === newest && kept.current.get(of)?.state === 'working') put(of, { state: 'working', share });
      }),
    [current, kept, put],
  );
}

/** Forgets what was read of pastes that are gone. */
function usePruned(kept: { current: Readings }, tickets: readonly Ticket[]): void {
  useEffect(() => {
    const there = new Set(tickets.map(({ id }) => id));
    if ([...kept.current.keys()].every((id) => there.has(id))) return;
    kept.current = new Map([...kept.current].filter(([id]) => there.has(id)));
  }, [kept, tickets]);
}

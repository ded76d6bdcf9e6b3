import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { partsOf } from '../../../bridge/parts';
import { lookAlikes } from '../../../catalog/triage/look-alikes';
import type { Triage } from '../../../catalog/triage/result';
import { on, request } from '../../bridge';
import { othersIn } from '../../case/others';
import type { ReadPaste } from '../../case/read-paste';
import type { LoadedCatalog } from '../../state/catalog-context';
import { loadNeighbours } from '../../state/neighbours';
import type { Trouble } from '../../vocabulary/troubles';

/**
 * How far the reading of the present paste is. `raw`: the text that the result belongs to; `hidden`: what was hidden by
 * hand when it was read.
 */
export type Reading =
  | { state: 'idle' }
  | { state: 'working'; share: number }
  | ({ state: 'read'; hidden: readonly string[] } & ReadPaste)
  | { state: 'failed'; trouble: Trouble };

/** Milliseconds after which a reading is shown as working. Sooner, it would only flicker. */
const slowAfter = 100;

/** What a person hides in a paste, by hand and by kinds of their own. `key` is another where either is. */
export interface Hidings {
  hidden: readonly string[];
  key: string;
}

let runs = 0;

/** Sends a text, in parts where it is long, and answers what main found in it. */
async function run(id: string, raw: string, isWanted: () => boolean) {
  const parts = partsOf(raw);
  for (const text of parts.slice(0, -1)) {
    const sent = await request('triage.part', { id, text });
    if (!sent.ok) return sent;
    if (!isWanted()) return { ok: false, problem: { code: 'triage-cancelled' } } as const;
  }
  return request('triage.run', { id, raw: parts.at(-1) ?? '' });
}

/** Reads a paste in main. Only the latest counts; the old result stays in sight while a newer text is read. */
export function useTriage(catalog: LoadedCatalog) {
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  // Id of the newest run. Answers and progress of older runs are ignored, since main may finish them all the same.
  const current = useRef('');
  // Id of a run that a person stopped. Main cannot stop it before it has all parts of the text.
  const stopped = useRef('');
  // The text of the present result. Marking up what was just read while typing must not read it again.
  const lastRead = useRef<{ raw: string; hidings: Hidings } | null>(null);

  useEffect(
    () =>
      on('triage.progress', ({ id, share }) => {
        if (id === current.current)
          setReading((was) => (was.state === 'working' ? { state: 'working', share } : was));
      }),
    [],
  );

  const read = useCallback(
    async (raw: string, hidings: Hidings) => {
      if (raw === lastRead.current?.raw && hidings.key === lastRead.current.hidings.key) return;
      lastRead.current = null;
      const id = `run-${++runs}`;
      current.current = id;
      const slow = setTimeout(() => {
        if (current.current === id) setReading({ state: 'working', share: 0 });
      }, slowAfter);
      const answer = await run(id, raw, () => current.current === id && stopped.current !== id);
      clearTimeout(slow);
      if (current.current !== id) return;
      if (!answer.ok) return setReading({ state: 'failed', trouble: answer.problem });
      const { text, furtherSecrets } = answer.value;
      const found: Triage = JSON.parse(text);
      const others =
        found.neighbours.length === 0 ? [] : othersIn(raw, found, await loadNeighbours(), catalog.packs);
      if (current.current !== id) return;
      lastRead.current = { raw, hidings };
      const triage = { ...found, ruledOut: lookAlikes(found.ruledOut, raw, catalog.codes) };
      // The result is painted in steps, between which keys and clicks are answered.
      startTransition(() =>
        setReading({ state: 'read', raw, hidden: hidings.hidden, triage, furtherSecrets, others }),
      );
    },
    [catalog],
  );

  const stop = useCallback(() => {
    stopped.current = current.current;
    void request('triage.cancel', { id: current.current });
  }, []);

  const forget = useCallback(() => {
    if (current.current) void request('triage.cancel', { id: current.current });
    current.current = '';
    lastRead.current = null;
    setReading({ state: 'idle' });
  }, []);

  return { reading, read, stop, forget };
}

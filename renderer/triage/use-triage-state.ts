import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { PrivacySettings } from '../../bridge/contract/privacy';
import { request } from '../bridge';
import { currentOf } from '../case/day';
import { batchIn, type Desk, dayIn, deskAfter, newDesk } from '../case/desk';
import type { FoundApart } from '../case/found-apart';
import { judged } from '../case/judged';
import { isBlank, type Ticket } from '../case/ticket';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useMemoOf } from '../timing/use-memo-of';
import { useStableCallback } from '../timing/use-stable-callback';
import { usePasteInput } from './paste/use-paste-input';
import type { ReadFirst } from './paste/use-taking';
import { useChoice } from './reading/use-choice';
import { type Hidings, notRead, type Reading, useReadings } from './reading/use-readings';
import { useUndoLine } from './use-undo-line';

/** Milliseconds without a key after which what is typed is read. */
const typingPause = 150;

/**
 * The state of Triage, and what changes it. `onArrival` is called when a paste comes in, whichever screen is shown.
 */
export function useTriageState(
  privacy: PrivacySettings,
  /** What was read of a batch's tickets, by their ids. */
  apart: ReadonlyMap<number, FoundApart>,
  onTrouble: RaiseTrouble,
  onArrival: () => void,
) {
  const [desk, act] = useReducer(deskAfter, newDesk);
  const day = dayIn(desk);
  const ticket = currentOf(day);
  useUndoLine(day, desk.at, act);
  const { readings, reading, read, readFirst, stop } = useReading(
    desk,
    ticket,
    useHidings(ticket, privacy),
    apart,
  );
  const input = usePasteInput(act, readFirst, onTrouble, onArrival);
  /** The text that was read, and what triage says about it; a person may have overruled that. */
  const done = useJudged(reading, ticket);
  const choice = useChoice(ticket, done, act);
  return {
    desk,
    batch: batchIn(desk),
    day,
    ticket,
    act,
    readings,
    reading: done ?? reading,
    read,
    stop,
    input,
    done,
    choice,
  };
}

export type TriageState = ReturnType<typeof useTriageState>;

function useJudged(reading: Reading, { opened, counted }: Ticket) {
  const { byId } = useCatalog();
  return useMemoOf(
    reading,
    () => (reading.state === 'read' ? judged(reading, { opened, counted }, byId) : null),
    [opened, counted, byId],
  );
}

/** Tells main what is hidden by hand, before it reads the paste again or lets anything out. */
function useHidings({ hidden }: Ticket, { kinds }: PrivacySettings): Hidings & { plainKey: string } {
  useEffect(() => {
    void request('privacy.hide', { stretches: [...hidden] });
  }, [hidden]);
  return useMemo(
    () => ({ hidden, key: keyWith(hidden, kinds), plainKey: keyWith([], kinds) }),
    [hidden, kinds],
  );
}

const keyWith = (hidden: readonly string[], kinds: PrivacySettings['kinds']) =>
  JSON.stringify([hidden, kinds]);

/** Reads the paste that is shown when it comes and whenever it changes, or what is hidden in it does. */
function useReading(
  { today, batches }: Desk,
  { id, text, writing }: Ticket,
  hidings: Hidings & { plainKey: string },
  apart: ReadonlyMap<number, FoundApart>,
) {
  const tickets = useMemo(
    () => [...today.tickets, ...batches.flatMap(({ day }) => day.tickets)],
    [today.tickets, batches],
  );
  const catalog = useCatalog();
  const { readings, read, readFirst, stop, rest } = useReadings(catalog, tickets, apart, hidings.plainKey);
  useEffect(() => {
    if (isBlank(text)) {
      rest();
      return undefined;
    }
    // It is read when the catalog comes.
    if (!catalog.isThere) return undefined;
    const timer = setTimeout(() => void read(id, text, hidings), writing ? typingPause : 0);
    return () => clearTimeout(timer);
  }, [id, text, writing, hidings, catalog.isThere, read, rest]);
  return {
    readings,
    reading: readings.get(id) ?? notRead,
    read: useCallback(() => read(id, text, hidings), [read, id, text, hidings]),
    readFirst: useReadingFirst(readFirst, hidings, catalog.isThere, today.next),
    stop,
  };
}

/** Reads what comes in before it is shown, and gives out the id of its paste. */
function useReadingFirst(
  readFirst: ReturnType<typeof useReadings>['readFirst'],
  { hidden, plainKey }: Hidings & { plainKey: string },
  canRead: boolean,
  next: number,
): ReadFirst {
  const latest = useRef(next);
  useLayoutEffect(() => {
    latest.current = Math.max(latest.current, next);
  }, [next]);
  return useStableCallback(async (text) => {
    // Main hides by hand what the paste that is still shown needs.
    if (!canRead || hidden.length > 0) return undefined;
    const put = await readFirst(text, plainKey);
    if (!put) return undefined;
    const id = latest.current++;
    return { id, show: () => put(id) };
  });
}

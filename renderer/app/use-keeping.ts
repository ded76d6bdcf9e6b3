import { useEffect, useRef, useState } from 'react';
import type { Text } from '../../catalog/schema';
import { request } from '../bridge';
import { keepOrderOf } from '../case/keep-order';
import type { ReadPaste } from '../case/read-paste';
import type { Ticket } from '../case/ticket';
import type { RaiseTrouble } from '../text/raise-trouble';

interface Kept {
  ticket: Ticket;
  /** As triage found it. */
  found: ReadPaste | null;
  /** As a person sees it. */
  read: ReadPaste | null;
  open: number | null;
  /** The steps that were tried. */
  tried: readonly Text[];
  /** Whether a person wants answered pastes to be kept. */
  on: boolean;
  onTrouble: RaiseTrouble;
}

/** Keeps a paste as a case when its answer goes out, or when a person notes something on it before. */
export function useKeeping({ ticket, found, read, open, tried, on, onTrouble }: Kept) {
  const [ids, setIds] = useState<ReadonlyMap<number, string>>(new Map());
  const answeredAt = useRef(new Map<number, number | undefined>());
  const at = ticket.answered?.at;
  const keep = async () => {
    if (!on || !found || !read) return null;
    const id = ids.get(ticket.id) ?? crypto.randomUUID();
    const now = at ?? Date.now();
    const answer = await request('cases.keep', keepOrderOf({ id, ticket, found, read, open, tried, now }));
    if (answer.ok) setIds((before) => new Map(before).set(ticket.id, id));
    else onTrouble(answer.problem);
    return answer.ok ? id : null;
  };
  // Each time an answer goes out, with what is there at that moment. Going back to a paste is no answer, and what went
  // out before a person wanted cases is none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes later belongs to the next time
  useEffect(() => {
    const isFirstSight = !answeredAt.current.has(ticket.id);
    const before = answeredAt.current.get(ticket.id);
    answeredAt.current.set(ticket.id, at);
    if (!isFirstSight && at !== undefined && before !== at) void keep();
  }, [at, ticket.id]);
  return {
    /** Id of the case of the paste that is shown; null where it has none. */
    id: ids.get(ticket.id) ?? null,
    /** Answers the id of the case; null where it could not be kept. */
    keep,
  };
}

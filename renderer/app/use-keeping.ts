import { useEffect, useRef } from 'react';
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
  /** Whether a person wants answered pastes to be kept. */
  on: boolean;
  onTrouble: RaiseTrouble;
}

/** Keeps a paste as a case when its answer goes out. Answers the id of the case of the paste that is shown. */
export function useKeeping({ ticket, found, read, open, on, onTrouble }: Kept): string | null {
  const ids = useRef(new Map<number, string>());
  const answeredAt = useRef(new Map<number, number | undefined>());
  const cameAt = useRef(new Map<number, number>());
  const at = ticket.answered?.at;
  const keep = async () => {
    if (!on || at === undefined || !found || !read) return;
    const id = ids.current.get(ticket.id) ?? crypto.randomUUID();
    ids.current.set(ticket.id, id);
    const answer = await request(
      'cases.keep',
      keepOrderOf({ id, ticket, found, read, open, came: cameAt.current.get(ticket.id) ?? at }),
    );
    if (!answer.ok) onTrouble(answer.problem);
  };
  // Each time an answer goes out, with what is there at that moment. Going back to a paste is no answer, and what went
  // out before a person wanted cases is none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes later belongs to the next time
  useEffect(() => {
    const isFirstSight = !answeredAt.current.has(ticket.id);
    const before = answeredAt.current.get(ticket.id);
    answeredAt.current.set(ticket.id, at);
    if (isFirstSight) cameAt.current.set(ticket.id, Date.now());
    else if (before !== at) void keep();
  }, [at, ticket.id]);
  return ids.current.get(ticket.id) ?? null;
}

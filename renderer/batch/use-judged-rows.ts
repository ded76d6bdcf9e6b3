import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenBatch } from '../case/desk';
import type { FoundApart } from '../case/found-apart';
import { readingOf } from '../case/reading-of';
import type { Ticket } from '../case/ticket';
import { useCatalog } from '../state/catalog-context';
import { type FoundRow, foundRow } from './reading/found-row';

const isJudged = ({ opened, counted }: Ticket) => opened !== null || counted.length > 0;

/** The rows of tickets in which a person has chosen or counted something: what they say then. */
export function useJudgedRows({ day }: OpenBatch, apart: ReadonlyMap<number, FoundApart>) {
  const catalog = useCatalog();
  const known = useRef(new WeakMap<Ticket, FoundRow>());
  const [version, setVersion] = useState(0);
  useEffect(() => {
    for (const ticket of day.tickets) {
      const found = apart.get(ticket.id);
      if (!isJudged(ticket) || !found || found.text === '' || known.current.has(ticket)) continue;
      void readingOf(ticket.text, found, catalog).then((read) => {
        known.current.set(ticket, foundRow(read, ticket, catalog.byId));
        setVersion((before) => before + 1);
      });
    }
  }, [day.tickets, apart, catalog]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version holds other rows
  return useCallback((ticket: Ticket) => known.current.get(ticket), [version]);
}

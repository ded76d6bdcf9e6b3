import { useMemo } from 'react';
import type { OpenBatch } from '../case/desk';
import { isBlank } from '../case/ticket';
import type { Tally } from './head/batch-head';
import type { BatchReader } from './reading/use-batch-reader';
import { perStanding, type Standing, standingOf } from './standing';

/** How far a batch was read, and what was found in all of it. */
export function useTally({ id, day }: OpenBatch, { rows, stopped }: BatchReader): Tally {
  return useMemo(() => {
    const counts = new Map<Standing, number>();
    const tally = { count: day.tickets.length, read: 0, masked: 0 };
    for (const ticket of day.tickets) {
      const row = rows.get(ticket.id);
      if (row) {
        const standing = standingOf(row);
        counts.set(standing, (counts.get(standing) ?? 0) + 1);
        tally.masked += row.masked;
      }
      if (row || isBlank(ticket.text)) tally.read++;
    }
    const standings = perStanding((standing) => counts.get(standing) ?? 0);
    return { ...tally, standings, stopped: stopped.has(id) };
  }, [id, day.tickets, rows, stopped]);
}

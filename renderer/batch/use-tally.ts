import { useMemo } from 'react';
import type { OpenBatch } from '../case/desk';
import { isBlank } from '../case/ticket';
import type { Tally } from './head/batch-head';
import type { BatchReader } from './reading/use-batch-reader';

/** How far a batch was read, and what was found in all of it. */
export function useTally({ id, day }: OpenBatch, { rows, stopped }: BatchReader): Tally {
  return useMemo(() => {
    const tally = { count: day.tickets.length, read: 0, match: 0, ambiguous: 0, none: 0, masked: 0 };
    for (const ticket of day.tickets) {
      const row = rows.get(ticket.id);
      if (row) {
        tally[row.verdict]++;
        tally.masked += row.masked;
      }
      if (row || isBlank(ticket.text)) tally.read++;
    }
    return { ...tally, stopped: stopped.has(id) };
  }, [id, day.tickets, rows, stopped]);
}

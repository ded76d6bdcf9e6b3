import { useMemo } from 'react';
import type { Pasted, Ticket } from '../case/ticket';

/** What was pasted: the same while something else is noted on it, as with each letter of its answer. */
export function usePasted({ id, text, name, perhaps, writing, folded, hidden }: Ticket): Pasted {
  return useMemo(
    () => ({ id, text, name, perhaps, writing, folded, hidden }),
    [id, text, name, perhaps, writing, folded, hidden],
  );
}

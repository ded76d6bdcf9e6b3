import { startTransition, useCallback } from 'react';
import { pasteLimit } from '../../../bridge/limits';
import { mayBeSeveral } from '../../../catalog/batch/may-be-several';
import type { DeskAction } from '../../case/desk';
import { isBlank } from '../../case/ticket';
import type { Trouble } from '../../vocabulary/troubles';
import { sortApart } from './sort-apart';
import type { Sorted, ToSort } from './sorting';

/** What came in. */
export interface CameIn extends Pick<ToSort, 'given'>, Partial<Pick<ToSort, 'name' | 'left'>> {
  /** Id of the paste that it is, which a person wants as tickets. */
  replaces?: number;
}

interface One {
  text: string;
  name: string | null;
  perhaps: number;
}

/** Takes what came in: as a paste, or where that is clear, as many tickets. Answers whether it became a paste. */
export function useTaking(act: (action: DeskAction) => void, onTrouble: (trouble: Trouble) => void) {
  const takeOne = useCallback(
    ({ text, name, perhaps }: One) => {
      if (isBlank(text)) onTrouble({ code: 'empty-paste' });
      else if (text.length > pasteLimit)
        onTrouble({ code: 'paste-too-large', size: text.length, limit: pasteLimit });
      else {
        act({ do: 'take', text, name, perhaps });
        return true;
      }
      return false;
    },
    [act, onTrouble],
  );
  const takeSorted = useCallback(
    (sorted: Sorted, replaces: number | undefined) => {
      if (sorted.kind === 'refused' || sorted.kind === 'none') {
        onTrouble(sorted.kind === 'none' ? { code: 'nothing-to-read', left: sorted.left } : sorted.problem);
        return false;
      }
      const isOne = sorted.kind === 'one' && takeOne(sorted);
      // The table of thousands of tickets is made in steps, between which keys and clicks are answered.
      if (sorted.kind === 'several') startTransition(() => act({ do: 'take-batch', ...sorted, replaces }));
      const { left } = sorted.kind === 'one' ? sorted : sorted.batch;
      // That a table has rows without a text is no trouble; its head says so.
      if (left.some(({ why }) => why !== 'empty')) onTrouble({ code: 'left-out', left });
      return isOne;
    },
    [act, onTrouble, takeOne],
  );
  return useCallback(
    async ({ name = null, left = [], given, replaces }: CameIn) => {
      const one = replaces === undefined && left.length === 0 ? surelyOne(given) : undefined;
      if (one) return takeOne({ ...one, perhaps: 0 });
      return takeSorted(await sortApart({ name, left, given, asTickets: replaces !== undefined }), replaces);
    },
    [takeOne, takeSorted],
  );
}

/** The one text that came in, where it surely is nothing else. */
function surelyOne(given: ToSort['given']): Omit<One, 'perhaps'> | undefined {
  if (!('sources' in given) || given.sources.length !== 1) return undefined;
  const [only] = given.sources;
  if (!only || only.html !== undefined || mayBeSeveral(only.text, only.name)) return undefined;
  return only;
}

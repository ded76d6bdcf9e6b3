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
  /** Called in the change that shows it. */
  onTaken?: () => void;
}

interface One {
  text: string;
  name: string | null;
  perhaps: number;
}

type How = Pick<CameIn, 'replaces' | 'onTaken'>;

/** Reads a text before it is shown. Answers the id that its paste is to have, and what shows what was found. */
export type ReadFirst = (text: string) => Promise<{ id: number; show: () => void } | undefined>;

/** Takes what came in: as a paste, or where that is clear, as many tickets. */
export function useTaking(
  act: (action: DeskAction) => void,
  readFirst: ReadFirst,
  onTrouble: (trouble: Trouble) => void,
) {
  const takeOne = useCallback(
    async ({ text, name, perhaps }: One, onTaken: CameIn['onTaken']) => {
      if (isBlank(text)) onTrouble({ code: 'empty-paste' });
      else if (text.length > pasteLimit)
        onTrouble({ code: 'paste-too-large', size: text.length, limit: pasteLimit });
      else {
        // Meanwhile the paste before is still shown, so keys must be held.
        const first = onTaken && (await readFirst(text));
        act({ do: 'take', text, name, perhaps, ...(first && { id: first.id }) });
        first?.show();
        onTaken?.();
      }
    },
    [act, readFirst, onTrouble],
  );
  const takeSorted = useCallback(
    async (sorted: Sorted, { replaces, onTaken }: How) => {
      if (sorted.kind === 'refused') return onTrouble(sorted.problem);
      if (sorted.kind === 'none') return onTrouble({ code: 'nothing-to-read', left: sorted.left });
      if (sorted.kind === 'one') await takeOne(sorted, onTaken);
      // The table of thousands of tickets is made in steps, between which keys and clicks are answered.
      else
        startTransition(() => {
          act({ do: 'take-batch', ...sorted, replaces });
          onTaken?.();
        });
      const { left } = sorted.kind === 'one' ? sorted : sorted.batch;
      // That a table has rows without a text is no trouble; its head says so.
      if (left.some(({ why }) => why !== 'empty')) onTrouble({ code: 'left-out', left });
    },
    [act, onTrouble, takeOne],
  );
  return useCallback(
    async ({ name = null, left = [], given, ...how }: CameIn) => {
      const { replaces, onTaken } = how;
      const one = replaces === undefined && left.length === 0 ? surelyOne(given) : undefined;
      if (one) await takeOne({ ...one, perhaps: 0 }, onTaken);
      else await takeSorted(await sortApart({ name, left, given, asTickets: replaces !== undefined }), how);
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

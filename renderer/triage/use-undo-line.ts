import { useEffect, useRef } from 'react';
import type { ActKind } from '../case/acts';
import type { Day, DayAction } from '../case/day';
import { usePassing } from '../state/passing-line';
import { useStrings } from '../text/strings-context';

/** What takes something out of sight that a person may want back. */
const removing = ['remove', 'reset'] as const satisfies readonly ActKind[];
const isRemoving = (kind: ActKind): kind is (typeof removing)[number] => removing.some((one) => one === kind);

/**
 * Says for a moment what was removed, and offers to undo it. The next act ends that, and so does another day: undo would
 * mean something else then.
 * @param of which day it is: today, or that of a batch
 */
export function useUndoLine({ done }: Day, of: number, act: (action: DayAction) => void): void {
  const { removed } = useStrings().day;
  const { tell } = usePassing();
  const before = useRef({ of, done });
  useEffect(() => {
    const was = before.current;
    if (was.done === done && was.of === of) return;
    const grew = was.of === of && done.length > was.done.length;
    before.current = { of, done };
    const last = done.at(-1);
    if (grew && last && isRemoving(last.kind))
      tell({ words: removed[last.kind], undo: () => act({ do: 'undo' }) });
    else tell(null);
  }, [done, of, removed, tell, act]);
}

import { createContext, useCallback, useContext } from 'react';
import type { Entry } from '../../catalog/schema';
import { request } from '../bridge';
import { IconButton } from '../design/icon-button';
import { useStrings } from '../text/strings-context';
import type { Trouble } from '../vocabulary/troubles';

/** Shows an entry in a window of its own, by id. Null where it is not offered. */
export const OwnWindowContext = createContext<((id: string) => void) | null>(null);

/** Opens the window of an entry, or brings it to the front. */
export function useOwnWindow(onTrouble: (trouble: Trouble) => void): (id: string) => void {
  return useCallback(
    async (id) => {
      const answer = await request('entry.show', { id });
      if (!answer.ok) onTrouble(answer.problem);
    },
    [onTrouble],
  );
}

export function OwnWindowButton({ entry }: { entry: Entry }) {
  const { ownWindow } = useStrings().entryWindow;
  const show = useContext(OwnWindowContext);
  if (!show) return null;
  return (
    <IconButton
      icon="ownWindow"
      label={ownWindow}
      title={`${ownWindow} (O)`}
      aria-keyshortcuts="O"
      onClick={() => show(entry.id)}
    />
  );
}

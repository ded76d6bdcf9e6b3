import { type ReactNode, useMemo } from 'react';
import { Button } from '../design/button';
import { useStrings } from '../text/strings-context';
import styles from './pending-copy.module.css';
import { usePendingCopy } from './use-pending-copy';

/** Takes a copy that main hands over. The same element while it asks nothing new, so that nothing is rendered around it. */
export function usePendingCopyLine(...source: Parameters<typeof usePendingCopy>): ReactNode {
  const { isPending, open, keep } = usePendingCopy(...source);
  return useMemo(
    () => <PendingCopy isPending={isPending} onOpen={open} onKeep={keep} />,
    [isPending, open, keep],
  );
}

/** Asks before a copy replaces what a person is typing. It takes no focus, but the next Tab leads to it. */
function PendingCopy({
  isPending,
  onOpen,
  onKeep,
}: {
  isPending: boolean;
  onOpen: () => void;
  onKeep: () => void;
}) {
  const strings = useStrings().watch.pendingCopy;
  return (
    <div className={isPending ? styles['line'] : undefined}>
      <p className={styles['words']} role="status">
        {isPending ? strings.typing : ''}
      </p>
      {isPending && (
        <>
          <Button onClick={onOpen}>{strings.open}</Button>
          <Button onClick={onKeep}>{strings.keep}</Button>
        </>
      )}
    </div>
  );
}

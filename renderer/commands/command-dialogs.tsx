import { KeySheet } from './key-sheet';
import { Palette } from './palette';

/** What is open over the window. */
export type Opened = 'palette' | 'keys' | null;

/** What opens over the window by a key. */
export function CommandDialogs({
  opened,
  onClose,
  onEntry,
}: {
  opened: Opened;
  onClose: () => void;
  onEntry: (id: string) => void;
}) {
  return (
    <>
      <Palette open={opened === 'palette'} onClose={onClose} onEntry={onEntry} />
      <KeySheet open={opened === 'keys'} onClose={onClose} />
    </>
  );
}

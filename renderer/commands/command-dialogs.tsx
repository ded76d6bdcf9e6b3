import { KeySheet } from './key-sheet';
import { Palette } from './palette';

/** Which dialog is open over the window. */
export type Opened = 'palette' | 'keys' | null;

/** The dialogs that open over the window. */
export function CommandDialogs({
  opened,
  onClose,
  onClosed,
  ...ways
}: {
  opened: Opened;
  onClose: () => void;
  /** Gives the focus back. */
  onClosed: () => void;
  onEntry: (id: string) => void;
  onSymptom: (id: string) => void;
}) {
  return (
    <>
      <Palette open={opened === 'palette'} onClose={onClose} onClosed={onClosed} {...ways} />
      <KeySheet open={opened === 'keys'} onClose={onClose} onClosed={onClosed} />
    </>
  );
}

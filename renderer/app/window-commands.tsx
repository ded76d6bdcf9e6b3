import { useLazyImport } from '../timing/use-lazy-import';
import { useWindowCommands, type WindowParts } from './use-window-commands';

const load = async () => (await import('../commands/command-dialogs')).CommandDialogs;

/** The keys of the window, and the dialogs for all commands and all keys. */
export function WindowCommands(parts: WindowParts) {
  const { opened, close, giveBack } = useWindowCommands(parts);
  const Dialogs = useLazyImport(opened !== null, load);
  return (
    Dialogs && (
      <Dialogs
        opened={opened}
        onClose={close}
        onClosed={giveBack}
        onEntry={parts.catalog.openEntry}
        onSymptom={parts.catalog.openSymptom}
      />
    )
  );
}

import { useLazyImport } from '../timing/use-lazy-import';
import { useWindowCommands, type WindowParts } from './use-window-commands';

const load = async () => (await import('../commands/command-dialogs')).CommandDialogs;

/** The keys of the whole window, and the dialogs of all commands and of all keys. */
export function WindowCommands(parts: WindowParts) {
  const [opened, setOpened] = useWindowCommands(parts);
  const Dialogs = useLazyImport(opened !== null, load);
  return (
    Dialogs && <Dialogs opened={opened} onClose={() => setOpened(null)} onEntry={parts.catalog.openEntry} />
  );
}

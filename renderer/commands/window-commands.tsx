import { useEffect, useState } from 'react';
import type { CommandDialogs } from './command-dialogs';
import { useWindowCommands, type WindowParts } from './use-window-commands';

type Loaded = typeof CommandDialogs;

/** The keys of the whole window, and the dialogs of all commands and of all keys. */
export function WindowCommands(parts: WindowParts) {
  const [opened, setOpened] = useWindowCommands(parts);
  const Dialogs = useDialogs(opened !== null);
  return (
    Dialogs && <Dialogs opened={opened} onClose={() => setOpened(null)} onEntry={parts.catalog.openEntry} />
  );
}

/** The dialogs, whose code is loaded in an idle moment after the window has opened, or at once if wanted earlier. */
function useDialogs(wanted: boolean): Loaded | null {
  const [dialogs, setDialogs] = useState<Loaded | null>(null);
  useEffect(() => {
    const load = async () => {
      const module = await import('./command-dialogs');
      setDialogs(() => module.CommandDialogs);
    };
    if (wanted) {
      void load();
      return undefined;
    }
    const idle = requestIdleCallback(() => void load());
    return () => cancelIdleCallback(idle);
  }, [wanted]);
  return dialogs;
}

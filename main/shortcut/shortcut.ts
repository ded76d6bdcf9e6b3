import { isFitShortcut } from '../../bridge/accelerator';

/** What is used of Electron's `globalShortcut`. */
export interface Registry {
  /** Returns false when another program has it. Throws for an invalid accelerator. */
  register(accelerator: string, pressed: () => void): boolean;
  unregister(accelerator: string): void;
}

export interface ShortcutParts {
  registry: Registry;
  pressed(): void;
  /** The one that Errdesk comes with. Nobody has chosen it, so nobody is told that it is taken; Settings shows it. */
  given: string | null;
  /** Called once for each other shortcut that could not be registered. */
  refused(accelerator: string): void;
}

export interface Shortcut {
  /** Replaces the shortcut; null means none. Given the same one again, it retries if that was refused. */
  take(accelerator: string | null): void;
  /** The shortcut that is registered now. */
  active(): string | null;
  /** Whether the wanted shortcut could not be registered. */
  isTaken(): boolean;
  /** While it rests it is not registered, and its keys go to the focused window. */
  rest(rests: boolean): void;
}

/** Manages one global shortcut. It works with every window closed, whether or not the clipboard is watched. */
export function createShortcut({ registry, pressed, given, refused }: ShortcutParts): Shortcut {
  let wanted: string | null = null;
  let registered: string | null = null;
  let rests = false;
  const refusedBefore = new Set<string>();

  function register(accelerator: string): boolean {
    if (!isFitShortcut(accelerator)) return false;
    try {
      return registry.register(accelerator, pressed);
    } catch {
      return false;
    }
  }

  function follow(): void {
    const due = rests ? null : wanted;
    if (registered === due) return;
    if (registered !== null) registry.unregister(registered);
    registered = due !== null && register(due) ? due : null;
    if (due === null || registered !== null || due === given || refusedBefore.has(due)) return;
    refusedBefore.add(due);
    refused(due);
  }

  return {
    take(accelerator) {
      wanted = accelerator;
      follow();
    },
    active: () => registered,
    isTaken: () => wanted !== null && registered === null && !rests,
    rest(now) {
      rests = now;
      follow();
    },
  };
}

/** What Electron's global shortcuts are needed for. */
export interface Registry {
  /** Answers false where another program has it; throws where it is none. */
  register(accelerator: string, pressed: () => void): boolean;
  unregister(accelerator: string): void;
}

export interface ShortcutParts {
  registry: Registry;
  pressed(): void;
  /** Told when a shortcut could not be had, once for each. */
  refused(accelerator: string): void;
}

export interface Shortcut {
  /** Takes a shortcut in place of the one before; null takes none. Tries again where it was refused. */
  take(accelerator: string | null): void;
  /** The one that Errdesk has. */
  active(): string | null;
  /** Whether the one that is asked for could not be had. */
  isTaken(): boolean;
  /** While it rests, its keys go to whoever has the focus. */
  rest(rests: boolean): void;
}

/** Keeps one global shortcut. It works while every window is closed, and whether or not anything is watched. */
export function createShortcut({ registry, pressed, refused }: ShortcutParts): Shortcut {
  let wanted: string | null = null;
  let registered: string | null = null;
  let rests = false;
  const refusedBefore = new Set<string>();

  function register(accelerator: string): boolean {
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
    if (due === null || registered !== null || refusedBefore.has(due)) return;
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

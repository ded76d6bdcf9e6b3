/** Of which paste the menu of forms is open: another one that comes in has none. Null while it is closed. */
export interface OpenMenu {
  now: () => number | null;
  put: (of: number | null) => void;
  subscribe: (changed: () => void) => () => void;
}

/** Kept out of what is rendered: Triage and its letter stay as they are while the menu comes and goes. */
export function createOpenMenu(): OpenMenu {
  const listeners = new Set<() => void>();
  let open: number | null = null;
  return {
    now: () => open,
    put(of) {
      open = of;
      for (const changed of listeners) changed();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

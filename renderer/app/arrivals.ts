/** Tells when a paste comes in. */
export interface Arrivals {
  tell: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** Kept out of what is rendered: of what is shown, little changes when a paste comes in. */
export function createArrivals(): Arrivals {
  const listeners = new Set<() => void>();
  return {
    tell() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

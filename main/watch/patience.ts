/** How long the clipboard's owner is waited for. It depends on how long that took before. */
export interface Patience {
  /** Milliseconds for the next look. */
  now(): number;
  /** The clipboard's owner took this long to answer, or did not answer in this time. */
  waited(milliseconds: number): void;
}

/** In milliseconds. An owner that ends while it is asked never answers, and nothing can be seen until it is given up. */
const least = 2000;
/** In milliseconds. 200 MB take less. */
export const mostPatience = 10_000;
/** How much longer than the last time an owner may take. */
const growth = 3;

export function createPatience(): Patience {
  let patience = least;
  return {
    now: () => patience,
    waited(milliseconds) {
      patience = Math.min(mostPatience, Math.max(least, growth * milliseconds));
    },
  };
}

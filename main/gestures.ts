/** In milliseconds. A page that is busy with a very long paste comes to a click some seconds after it. */
const fresh = 10_000;

/** Requests that one gesture is good for: a click may mean two, and a key is pressed and released anyway. */
const each = 2;

/** In milliseconds: how often a page may say by itself that somebody has used it. */
const pace = 1000;

/** What people have done lately in each page, as main has seen it. Pages are known by their number. */
export interface Gestures {
  /** A key or a button was pressed in that page, or an item of a menu was chosen that acts in it. */
  seen(page: number): void;
  /** Takes one of the requests that the last gesture in that page is good for. False if there is none. */
  take(page: number): boolean;
  /** The same where a gesture is not seen by main but by the page's preload. */
  takeTold(page: number): boolean;
  gone(page: number): void;
}

interface Lately {
  at: number;
  left: number;
}

export function createGestures(now: () => number): Gestures {
  const lately = new Map<number, Lately>();
  const told = new Map<number, number>();

  const seen = (page: number) => void lately.set(page, { at: now(), left: each });
  function take(page: number): boolean {
    const last = lately.get(page);
    if (!last || last.left === 0 || now() - last.at > fresh) return false;
    last.left -= 1;
    return true;
  }
  return {
    seen,
    take,
    takeTold(page) {
      if (take(page)) return true;
      if (now() - (told.get(page) ?? Number.NEGATIVE_INFINITY) < pace) return false;
      told.set(page, now());
      seen(page);
      return take(page);
    },
    gone(page) {
      lately.delete(page);
      told.delete(page);
    },
  };
}

/** Called with the share that is done, 0 to 1. */
export type OnProgress = (share: number) => void;

/** After so many items progress is reported. */
const pace = 500;

/** Maps a list that may be long. */
export function mapped<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
  onProgress: OnProgress,
): Result[] {
  return items.map((item, at) => {
    if (at % pace === 0) onProgress(at / items.length);
    return map(item);
  });
}

/** The progress of a part, as one of the whole. */
export function partOf(onProgress: OnProgress, from: number, to: number): OnProgress {
  return (share) => onProgress(from + share * (to - from));
}

export const untold: OnProgress = () => {};

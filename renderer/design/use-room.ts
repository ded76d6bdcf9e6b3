import { useSyncExternalStore } from 'react';
import { listOf } from './use-matches';

/** How wide the window is. The wider it is, the more columns the table shows by default. */
export type Room = 'narrow' | 'medium' | 'wide';

const narrow = '(max-width: 1199px)';
const wide = '(min-width: 1600px)';

function subscribe(changed: () => void): () => void {
  const lists = [narrow, wide].map((query) => listOf(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
}

function roomNow(): Room {
  if (listOf(narrow).matches) return 'narrow';
  return listOf(wide).matches ? 'wide' : 'medium';
}

/** The present width. */
export function useRoom(): Room {
  return useSyncExternalStore(subscribe, roomNow);
}

import { useSyncExternalStore } from 'react';
import { type Spot, spotOf } from './reach';

/** Where the focus is now, as far as it decides which keys work. The same object while that is the same. */
export function useSpot(): Spot {
  return useSyncExternalStore(subscribe, spotNow);
}

const events = ['focusin', 'focusout', 'input'] as const;

function subscribe(changed: () => void): () => void {
  for (const event of events) document.addEventListener(event, changed);
  return () => {
    for (const event of events) document.removeEventListener(event, changed);
  };
}

let known: Spot | undefined;

function spotNow(): Spot {
  const now = spotOf(document.activeElement);
  if (!known || JSON.stringify(now) !== JSON.stringify(known)) known = now;
  return known;
}

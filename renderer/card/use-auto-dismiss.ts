import { useEffect, useState } from 'react';

/** Seconds for which the card is shown. */
export const secondsShown = 8;

/** Calls `dismiss` after those seconds, which start anew whenever a pause is over. Returns how many are left. */
export function useAutoDismiss(paused: boolean, dismiss: () => void): number {
  const [secondsLeft, setSecondsLeft] = useState(secondsShown);
  useEffect(() => {
    if (paused) {
      setSecondsLeft(secondsShown);
      return;
    }
    const timer = setInterval(() => setSecondsLeft((was) => was - 1), 1000);
    return () => clearInterval(timer);
  }, [paused]);
  useEffect(() => {
    if (secondsLeft <= 0) dismiss();
  }, [secondsLeft, dismiss]);
  return secondsLeft;
}

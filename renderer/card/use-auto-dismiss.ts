import { useEffect, useState } from 'react';

/** Seconds for which the card stays. */
export const secondsShown = 8;

/** Counts the seconds down to `leave`; while `held` they do not pass, and begin anew after it. Answers what is left. */
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

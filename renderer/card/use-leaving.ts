import { useEffect, useState } from 'react';

/** Seconds for which the card stays. */
export const stay = 8;

/** Counts the seconds down to `leave`; while `held` they do not pass, and begin anew after it. Answers what is left. */
export function useLeaving(held: boolean, leave: () => void): number {
  const [left, setLeft] = useState(stay);
  useEffect(() => {
    if (held) {
      setLeft(stay);
      return;
    }
    const timer = setInterval(() => setLeft((was) => was - 1), 1000);
    return () => clearInterval(timer);
  }, [held]);
  useEffect(() => {
    if (left <= 0) leave();
  }, [left, leave]);
  return left;
}

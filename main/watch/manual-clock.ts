import type { Clock } from '../clock';

/** A clock that a test advances by hand. */
export interface ManualClock extends Clock {
  /** Lets time pass, and lets pending promises run in between. */
  pass(milliseconds: number): Promise<void>;
}

export function createManualClock(): ManualClock {
  let now = 1_000_000;
  let waiting: { at: number; run: () => void }[] = [];
  const flushPromises = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((one) => one !== timer);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await flushPromises();
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.run();
        await flushPromises();
      }
      now = end;
    },
  };
}

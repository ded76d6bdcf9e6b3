import type { Clock } from '../clock';
import type { Found, LookFor } from './look';
import { pauseAfter, pauseAfterFailure } from './pace';
import type { Reader } from './reader';

/** Looks at the clipboard again and again. */
export interface Loop {
  start(): void;
  stop(): void;
  runs(): boolean;
}

export interface LoopParts {
  reader: Reader;
  clock: Clock;
  asked: LookFor;
  heard(found: Found): void;
  /** A look failed. */
  failed(): void;
}

export function createLoop({ reader, clock, asked, heard, failed }: LoopParts): Loop {
  let cancel: (() => void) | undefined;
  /** Counts starts and stops, so that an answer that comes after one is not heard. */
  let round = 0;

  async function turn(mine: number): Promise<void> {
    const began = clock.now();
    try {
      const { found, took } = await reader.look(asked);
      if (mine !== round) return;
      next(pauseAfter(took));
      heard(found);
    } catch {
      if (mine !== round) return;
      next(pauseAfterFailure(clock.now() - began));
      failed();
    }
  }

  function next(milliseconds: number): void {
    round += 1;
    const mine = round;
    cancel?.();
    cancel = clock.after(milliseconds, () => void turn(mine));
  }

  return {
    start() {
      if (!cancel) next(0);
    },
    stop() {
      cancel?.();
      cancel = undefined;
      round += 1;
      reader.close();
    },
    runs: () => cancel !== undefined,
  };
}

import type { Clock } from '../clock';
import type { Found, LookFor } from './look';
import { pauseAfter, pauseAfterFailure } from './pace';
import type { Reader } from './reader';

/** Looks at the clipboard periodically. */
export interface Loop {
  start(): void;
  stop(): void;
  runs(): boolean;
}

export interface LoopParts {
  reader: Reader;
  clock: Clock;
  asked: LookFor;
  looked(found: Found): void;
  /** A look failed. */
  failed(): void;
}

export function createLoop({ reader, clock, asked, looked, failed }: LoopParts): Loop {
  let cancel: (() => void) | undefined;
  /** Changes with each turn, start and stop, so that an answer of an earlier one is ignored. */
  let round = 0;

  async function turn(ofTurn: number): Promise<void> {
    const began = clock.now();
    try {
      const { found, took } = await reader.look(asked);
      if (ofTurn !== round) return;
      next(pauseAfter(took));
      looked(found);
    } catch {
      if (ofTurn !== round) return;
      next(pauseAfterFailure(clock.now() - began));
      failed();
    }
  }

  function next(milliseconds: number): void {
    round += 1;
    const ofTurn = round;
    cancel?.();
    cancel = clock.after(milliseconds, () => void turn(ofTurn));
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

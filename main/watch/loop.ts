import type { Clock } from '../clock';
import type { Found, LookFor } from './look';
import { createPace, pauseAfterFailures } from './pace';
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
  /** A look failed. `times` counts the looks that have failed in a row. */
  failed(times: number): void;
}

export function createLoop({ reader, clock, asked, looked, failed }: LoopParts): Loop {
  let cancel: (() => void) | undefined;
  /** Changes with each turn, start and stop, so that an answer of an earlier one is ignored. */
  let round = 0;
  /** How many looks have failed in a row. */
  let failures = 0;
  let pace = createPace();

  async function turn(ofTurn: number): Promise<void> {
    try {
      const { found, ...effort } = await reader.look(asked);
      if (ofTurn !== round) return;
      failures = 0;
      next(pace.after(effort));
      looked(found);
    } catch {
      if (ofTurn !== round) return;
      failures += 1;
      next(pauseAfterFailures(failures));
      failed(failures);
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
      failures = 0;
      pace = createPace();
      reader.close();
    },
    runs: () => cancel !== undefined,
  };
}

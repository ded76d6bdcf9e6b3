import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Looked } from './look';
import type { ManualClock } from './manual-clock';
import { createProcessReader, type Reader } from './reader';

/** What the clipboard's owner does once it is asked. */
export interface Owner {
  /** Milliseconds until it answers. Infinity when it never does. */
  answersAfter: number;
  /** Milliseconds of processor time. */
  cost: number;
}

/** A reader for tests, whose processes start, wait and work by a manual clock. */
export interface StagedReader {
  reader: Reader;
  owner: Owner;
  /** How many processes have been started. */
  started: number;
  /** When the owner was asked. */
  asked: number[];
}

/** Milliseconds for a process to start. */
const start = 1200;

export function stageReader(clock: ManualClock): StagedReader {
  const stage: Omit<StagedReader, 'reader'> = { owner: { answersAfter: 3, cost: 3 }, started: 0, asked: [] };
  const spawn = () => {
    stage.started += 1;
    return stagedProcess(clock, stage);
  };
  return Object.assign(stage, { reader: createProcessReader(spawn, clock) });
}

function stagedProcess(clock: ManualClock, stage: Omit<StagedReader, 'reader'>): ChildProcess {
  const events = new EventEmitter();
  let ended = false;
  const tell = (milliseconds: number, reply: unknown) => {
    if (milliseconds < Number.POSITIVE_INFINITY)
      clock.after(milliseconds, () => !ended && events.emit('message', reply));
  };
  tell(start, 'ready');
  return Object.assign(events, {
    send() {
      const { answersAfter, cost } = stage.owner;
      stage.asked.push(clock.now());
      tell(answersAfter, { found: { kind: 'same' }, took: answersAfter, cost, busy: false } satisfies Looked);
    },
    kill() {
      ended = true;
    },
  }) as unknown as ChildProcess;
}

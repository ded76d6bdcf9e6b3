import type { ChildProcess } from 'node:child_process';
import type { Clock } from '../clock';
import type { Looked, LookFor } from './look';
import type { ReaderReply } from './reader-process';

/** A process that looks at the clipboard, from its start to its end. */
export interface LookingProcess {
  /**
   * Waits so many milliseconds for the clipboard's owner. `late`: the owner did not answer, and the process has been
   * ended. One look at a time, because answers have no ids.
   */
  look(asked: LookFor, patience: number): Promise<Looked | 'unreadable' | 'late'>;
  end(): void;
  hasEnded(): boolean;
}

/** A look that is under way. */
interface Pending {
  /** The process can be asked now. */
  ask(): void;
  answer(reply: Looked | 'unreadable' | 'late'): void;
}

/** Milliseconds for a process to start. */
const start = 15_000;

export function startLooking(spawn: () => ChildProcess, clock: Clock): LookingProcess {
  const child = spawn();
  let state: 'starting' | 'ready' | 'ended' = 'starting';
  let pending: Pending | undefined;

  function endWith(reply: 'unreadable' | 'late'): void {
    state = 'ended';
    // Killed, because it may hang and ignore a request to end.
    child.kill('SIGKILL');
    pending?.answer(reply);
  }
  const end = () => endWith('unreadable');

  function receive(reply: ReaderReply): void {
    if (state === 'ended') return;
    if (reply === 'ready') {
      state = 'ready';
      pending?.ask();
    } else pending?.answer(reply);
  }

  child.on('message', receive);
  child.on('error', end);
  child.on('exit', end);
  return {
    look: (asked, patience) =>
      new Promise((resolve) => {
        let giveUp = clock.after(start, end);
        pending = {
          ask() {
            giveUp();
            giveUp = clock.after(patience, () => endWith('late'));
            child.send(asked, (error) => error && end());
          },
          answer(reply) {
            pending = undefined;
            giveUp();
            resolve(reply);
          },
        };
        if (state === 'ready') pending.ask();
        if (state === 'ended') pending.answer('unreadable');
      }),
    end,
    hasEnded: () => state === 'ended',
  };
}

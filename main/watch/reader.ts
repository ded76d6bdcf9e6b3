import type { ChildProcess } from 'node:child_process';
import type { Clock } from '../clock';
import type { Look, Looked, LookFor } from './look';
import { type LookingProcess, startLooking } from './looking-process';
import { createPatience, mostPatience } from './patience';

/** Looks at the clipboard, in this process or another. */
export interface Reader {
  /** Rejects when the clipboard's owner does not answer in time, or answers with an error. */
  look(asked: LookFor): Promise<Looked>;
  /** Ends the reading process. The next look starts a new one. */
  close(): void;
}

/** Looks in a separate process, which is killed when a look does not return. */
export function createProcessReader(spawn: () => ChildProcess, clock: Clock): Reader {
  let current: LookingProcess | undefined;
  let patience = createPatience();
  /** Resolves when the previous look is done: the process takes one at a time. */
  let before: Promise<unknown> = Promise.resolve();

  function started(): LookingProcess {
    current = startLooking(spawn, clock);
    return current;
  }

  async function lookOnce(what: LookFor): Promise<Looked> {
    const asked = current && !current.hasEnded() ? current : started();
    // A person who asks for the copy asks once.
    const wait = what.watching ? patience.now() : mostPatience;
    const reply = await asked.look(what, wait);
    if (reply === 'late') {
      patience.waited(wait);
      // Its successor starts at once, so that the next look does not wait for that.
      if (asked === current) started();
    }
    if (reply === 'late' || reply === 'unreadable') throw new Error('The clipboard cannot be read.');
    patience.waited(reply.took);
    return reply;
  }

  return {
    look(what) {
      const looked = before.then(() => lookOnce(what));
      before = looked.catch(() => {});
      return looked;
    },
    close() {
      current?.end();
      current = undefined;
      patience = createPatience();
    },
  };
}

/** Looks in this process, for platforms where reading the clipboard does not block. */
export function createOwnReader(look: Look, clock: Clock): Reader {
  return {
    look: (asked) =>
      new Promise((resolve, reject) => {
        const giveUp = clock.after(mostPatience, () => reject(new Error('The clipboard does not answer.')));
        look(asked).then(resolve, reject).finally(giveUp);
      }),
    close: () => {},
  };
}

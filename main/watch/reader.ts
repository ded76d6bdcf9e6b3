import type { ChildProcess } from 'node:child_process';
import type { Clock } from '../clock';
import type { Look, Looked, LookFor } from './look';
import type { ReaderReply } from './reader-process';

/** Looks at the clipboard, wherever that is done. */
export interface Reader {
  /** Rejects where the clipboard cannot be read: its owner does not answer in time, or answers with an error. */
  look(asked: LookFor): Promise<Looked>;
  /** Ends what reads; the next look starts it again. */
  close(): void;
}

/** Milliseconds for which an owner is waited for. 200 MB take less. */
const patience = 10_000;
/** Milliseconds that a fresh process may need to start. */
const start = 15_000;

/** Looks in a process of its own, which is ended where it does not come back from a look. */
export function createProcessReader(spawn: () => ChildProcess, clock: Clock): Reader {
  let child: ChildProcess | undefined;
  let pending: { answer(reply: ReaderReply): void } | undefined;
  /** Resolves when the look before is done: an answer does not say to which look it belongs. */
  let before: Promise<unknown> = Promise.resolve();

  function close(): void {
    const old = child;
    child = undefined;
    // Not asked to end: it may hang.
    old?.kill('SIGKILL');
    pending?.answer('unreadable');
  }

  function started(): ChildProcess {
    const fresh = spawn();
    const lose = () => fresh === child && close();
    fresh.on('message', (reply: ReaderReply) => fresh === child && pending?.answer(reply));
    fresh.on('error', lose);
    fresh.on('exit', lose);
    return fresh;
  }

  function lookOnce(what: LookFor): Promise<Looked> {
    const wait = child ? patience : start + patience;
    const asking = child ?? started();
    child = asking;
    return new Promise((resolve, reject) => {
      const giveUp = clock.after(wait, close);
      pending = {
        answer(reply) {
          pending = undefined;
          giveUp();
          if (reply === 'unreadable') reject(new Error('The clipboard cannot be read.'));
          else resolve(reply);
        },
      };
      asking.send(what, (error) => error && asking === child && close());
    });
  }

  return {
    look(what) {
      const looked = before.then(() => lookOnce(what));
      before = looked.catch(() => {});
      return looked;
    },
    close,
  };
}

/** Looks in this process, for platforms where the system itself holds what was copied and nobody is waited for. */
export function createOwnReader(look: Look, clock: Clock): Reader {
  return {
    look: (asked) =>
      new Promise((resolve, reject) => {
        const giveUp = clock.after(patience, () => reject(new Error('The clipboard does not answer.')));
        look(asked).then(resolve, reject).finally(giveUp);
      }),
    close: () => {},
  };
}

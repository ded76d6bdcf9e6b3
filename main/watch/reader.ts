import type { ChildProcess } from 'node:child_process';
import type { Clock } from '../clock';
import type { Look, Looked, LookFor } from './look';
import type { ReaderReply } from './reader-process';

/** Looks at the clipboard, in this process or another. */
export interface Reader {
  /** Rejects when the clipboard's owner does not answer in time, or answers with an error. */
  look(asked: LookFor): Promise<Looked>;
  /** Ends the reading process. The next look starts a new one. */
  close(): void;
}

/** Milliseconds to wait for the clipboard's owner. 200 MB take less. */
const patience = 10_000;
/** Additional milliseconds for a new process to start. */
const start = 15_000;

/** Looks in a separate process, which is killed when a look does not return. */
export function createProcessReader(spawn: () => ChildProcess, clock: Clock): Reader {
  let child: ChildProcess | undefined;
  let pending: { answer(reply: ReaderReply): void } | undefined;
  /** Resolves when the previous look is done. Only one at a time, because answers have no ids. */
  let before: Promise<unknown> = Promise.resolve();

  function close(): void {
    const old = child;
    child = undefined;
    // Killed, because it may hang and ignore a request to end.
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

/** Looks in this process, for platforms where reading the clipboard does not block. */
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

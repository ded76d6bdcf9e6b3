import type { Worker } from 'node:worker_threads';
import type { CaseFileState, OperationAnswer } from './case-file';
import type { CaseReply, CaseTask } from './messages';
import type { Operations } from './operations';

type Answer<Name extends keyof Operations> = OperationAnswer<ReturnType<Operations[Name]>>;

/** The kept cases, as main has them. */
export interface CaseKeeper {
  /** Starts the worker where it has not begun. Resolves once it is known how it is with the file. */
  state(): Promise<CaseFileState>;
  /** Never rejects. What is asked first is done first. */
  ask<Name extends keyof Operations>(
    name: Name,
    ...args: Parameters<Operations[Name]>
  ): Promise<Answer<Name>>;
  /** Resolves once everything asked before is done and the file is closed. */
  close(): Promise<void>;
}

export interface CaseKeeperParts {
  spawn(): Worker;
  /** The file turned out to be damaged, newer, in use … */
  told(state: CaseFileState): void;
  failed(error: unknown): void;
}

/** Asks the worker that has the file of cases. It is started with the first question; one that dies is started again. */
export function createCaseKeeper({ spawn, told, failed }: CaseKeeperParts): CaseKeeper {
  let worker: Worker | undefined;
  let begun: Promise<CaseFileState> | undefined;
  let last = 0;
  const waiting = new Map<number, (answer: OperationAnswer<never>) => void>();

  function start(): Worker {
    const fresh = spawn();
    worker = fresh;
    begun = new Promise((resolve) => {
      fresh.on('message', (reply: CaseReply) => {
        if (reply.kind === 'answer') return answered(reply.id, reply.answer as OperationAnswer<never>);
        if (reply.state.is === 'off' || 'salvaged' in reply.state) told(reply.state);
        return resolve(reply.state);
      });
      fresh.once('exit', () => resolve({ is: 'off', why: 'unusable' }));
    });
    fresh.on('error', failed);
    fresh.once('exit', () => lost(fresh));
    return fresh;
  }

  function answered(id: number, answer: OperationAnswer<never>): void {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  function lost(gone: Worker): void {
    if (gone !== worker) return;
    worker = undefined;
    begun = undefined;
    for (const id of [...waiting.keys()]) answered(id, { ok: false, why: 'failed' });
  }

  type Question<T> = T extends CaseTask ? Omit<T, 'id'> : never;
  function send(question: Question<CaseTask>): Promise<OperationAnswer<never>> {
    const asked = worker ?? start();
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      asked.postMessage({ ...question, id });
    });
  }

  return {
    state() {
      if (!worker) start();
      return begun ?? Promise.resolve({ is: 'off', why: 'unusable' });
    },
    ask: (name, ...args) => send({ name, args }),
    async close() {
      if (worker) await send({ name: 'close' });
    },
  };
}

import type { Language } from '../../catalog/schema';
import type { Hits } from '../../catalog/search/compose';
import type { CatalogReply, CatalogTask, LongColumn } from './catalog-tasks';
import type { Ranks } from './ranks';

/**
 * Asks the search; `answered` is told later, or never where the same one has asked again meanwhile. Hits are places in
 * the catalog.
 */
export type Ask = (query: string, answered: (hits: Hits) => void) => void;

/** The worker that searches and sorts the catalog. */
export interface SearchEngine {
  /** A way to ask, for one who asks. */
  asker(): Ask;
  /** Ranks of the entries by a column of which the words are many. `tag` says by the rules of which language. */
  ranks(column: LongColumn, language: Language, tag: string): Promise<Ranks>;
}

/** What the engine needs of a worker. */
export interface EngineWorker {
  postMessage(task: CatalogTask): void;
  onmessage: ((event: MessageEvent<CatalogReply>) => void) | null;
}

/** Hands the catalog over to a worker, part by part, and speaks for it from then on. */
export function createEngine(
  worker: EngineWorker,
  read: (take: (text: string) => void) => Promise<boolean>,
): SearchEngine {
  const waiting = new Map<number, (reply: CatalogReply) => void>();
  let last = 0;
  const prepared = new Promise<void>((resolve) => {
    worker.onmessage = ({ data }) => {
      if (data.kind === 'prepared') return resolve();
      const hear = waiting.get(data.id);
      waiting.delete(data.id);
      hear?.(data);
    };
  });
  void read((text) => worker.postMessage({ kind: 'part', text })).then(
    (complete) => complete && worker.postMessage({ kind: 'prepare' }),
  );

  const send = (taskOf: (id: number) => CatalogTask, hear: (reply: CatalogReply) => void) => {
    const id = ++last;
    waiting.set(id, hear);
    worker.postMessage(taskOf(id));
  };

  /** One question is on its way at most, and the newest of the others waits: the worker never works off a queue of stale ones. */
  function asker(): Ask {
    let next: (() => void) | undefined;
    let isAsking = true;
    const proceed = () => {
      const go = next;
      next = undefined;
      isAsking = go !== undefined;
      go?.();
    };
    void prepared.then(proceed);
    return (query, answered) => {
      const own = () =>
        send(
          (id) => ({ kind: 'search', id, query }),
          (reply) => {
            // A newer question makes this answer stale.
            if (next === undefined && reply.kind === 'found') answered(reply.hits);
            proceed();
          },
        );
      next = own;
      if (!isAsking) proceed();
    };
  }

  return {
    asker,
    ranks: async (column, language, tag) => {
      await prepared;
      return new Promise((resolve) =>
        send(
          (id) => ({ kind: 'rank', id, column, language, tag }),
          (reply) => reply.kind === 'ranked' && resolve(reply.ranks),
        ),
      );
    },
  };
}

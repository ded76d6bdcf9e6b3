import type { Language } from '../../catalog/schema';
import type { Hits } from '../../catalog/search/compose';
import type { CatalogReply, CatalogTask, LongColumn } from './catalog-tasks';
import type { Ranks } from './ranks';

/**
 * Searches for a query. `answered` is called later with the hits, which are indices in the catalog; or never, if the
 * same asker has asked something else meanwhile.
 */
export type Ask<Found = Hits> = (query: string, answered: (found: Found) => void) => void;

/** The worker that searches and sorts the catalog. */
export interface SearchEngine {
  /** A new asker. Each field with a search has its own, so that two fields do not cancel each other's questions. */
  asker(): Ask;
  /** The same for other people's codes, by their indices. The first asker hands them to the worker. */
  otherAsker(): Ask<Int32Array>;
  /** The same for troubles without a code, by their ids. */
  symptomAsker(): Ask<readonly string[]>;
  /** Ranks of the entries by a column with many different words. `tag`: the language whose rules sort them. */
  ranks(column: LongColumn, language: Language, tag: string): Promise<Ranks>;
}

/** What the engine needs of a worker. */
export interface EngineWorker {
  postMessage(task: CatalogTask): void;
  onmessage: ((event: MessageEvent<CatalogReply>) => void) | null;
}

/**
 * Gives the catalog to a worker, part by part, and puts questions to it from then on. `readOthers`: the parts of other
 * people's codes, which it is given when they are first searched.
 */
export function createEngine(
  worker: EngineWorker,
  read: (take: (text: string) => void) => Promise<boolean>,
  readOthers: () => Promise<readonly string[]>,
): SearchEngine {
  const { prepared, send } = connect(worker);
  let handed: Promise<void> | undefined;
  void read((text) => worker.postMessage({ kind: 'part', text })).then(
    (complete) => complete && worker.postMessage({ kind: 'prepare' }),
  );
  return {
    asker: () =>
      createAsker(prepared, send, 'search', (reply) => (reply.kind === 'found' ? reply.hits : undefined)),
    otherAsker() {
      handed ??= Promise.all([readOthers(), prepared]).then(([parts]) =>
        worker.postMessage({ kind: 'neighbours', parts }),
      );
      return createAsker(handed, send, 'search-others', (reply) =>
        reply.kind === 'found-others' ? reply.indexes : undefined,
      );
    },
    symptomAsker: () =>
      createAsker(prepared, send, 'search-symptoms', (reply) =>
        reply.kind === 'found-symptoms' ? reply.symptoms : undefined,
      ),
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

/** Sends a task under a new id, and hands over the reply to it. */
type Send = (taskOf: (id: number) => CatalogTask, onReply: (reply: CatalogReply) => void) => void;

/** `prepared` resolves once the worker can search. The worker forgets tasks that come before: wait for it. */
function connect(worker: EngineWorker): { prepared: Promise<void>; send: Send } {
  const waiting = new Map<number, (reply: CatalogReply) => void>();
  let lastId = 0;
  const prepared = new Promise<void>((resolve) => {
    worker.onmessage = ({ data }) => {
      if (data.kind === 'prepared') return resolve();
      const onReply = waiting.get(data.id);
      waiting.delete(data.id);
      onReply?.(data);
    };
  });
  const send: Send = (taskOf, onReply) => {
    const id = ++lastId;
    waiting.set(id, onReply);
    worker.postMessage(taskOf(id));
  };
  return { prepared, send };
}

/**
 * An asker has at most one question at the worker, and remembers only the newest of those that came meanwhile. A worker
 * cannot drop messages: if each keystroke were sent, a slow search would have to work through all of them first.
 */
function createAsker<Found>(
  prepared: Promise<void>,
  send: Send,
  kind: Extract<CatalogTask, { query: string }>['kind'],
  foundIn: (reply: CatalogReply) => Found | undefined,
): Ask<Found> {
  let next: (() => void) | undefined;
  // True until the worker is prepared, so that early questions wait like those that come during a search.
  let isBusy = true;
  const proceed = () => {
    const question = next;
    next = undefined;
    isBusy = question !== undefined;
    question?.();
  };
  void prepared.then(proceed);
  return (query, answered) => {
    next = () =>
      send(
        (id) => ({ kind, id, query }),
        (reply) => {
          const found = foundIn(reply);
          // A newer question makes this answer stale.
          if (next === undefined && found !== undefined) answered(found);
          proceed();
        },
      );
    if (!isBusy) proceed();
  };
}

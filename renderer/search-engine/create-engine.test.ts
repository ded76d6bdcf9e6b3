import { describe, expect, it } from 'vitest';
import type { Hits } from '../../catalog/search/compose';
import type { CatalogReply, CatalogTask } from './catalog-tasks';
import { createEngine, type EngineWorker } from './create-engine';

/** A worker that answers when it is told to: each query with as many hits as it has letters. */
function slowWorker() {
  const tasks: CatalogTask[] = [];
  const worker: EngineWorker = { postMessage: (task) => tasks.push(task), onmessage: null };
  const reply = (data: CatalogReply) => worker.onmessage?.({ data } as MessageEvent<CatalogReply>);
  return {
    worker,
    tasks,
    prepared: () => reply({ kind: 'prepared' }),
    answerOthers(indexes: number[]) {
      const task = tasks.find((each) => each.kind === 'search-others');
      if (task?.kind !== 'search-others') throw new Error('Nothing was asked.');
      reply({ kind: 'found-others', id: task.id, indexes: Int32Array.from(indexes) });
    },
    /** Answers the oldest question that is open. */
    answer() {
      const task = tasks.find((each) => each.kind === 'search');
      if (task?.kind !== 'search') throw new Error('Nothing was asked.');
      tasks.splice(tasks.indexOf(task), 1);
      reply({ kind: 'found', id: task.id, hits: hitsFor(task.query) });
    },
  };
}

const hitsFor = (query: string): Hits => ({ indexes: new Int32Array(query.length), exact: 0, words: 0 });
const turnOver = () => new Promise((resolve) => setTimeout(resolve));
const noParts = () => Promise.resolve(true);
const noOthers = () => Promise.resolve(['one', 'two']);

function startedEngine() {
  const slow = slowWorker();
  const engine = createEngine(slow.worker, noParts, noOthers);
  const answers: string[] = [];
  const ask = engine.asker();
  const type = (query: string) => ask(query, ({ indexes }) => answers.push(`${query} ${indexes.length}`));
  return { slow, engine, answers, type };
}

describe('the search engine', () => {
  it('hands the parts over before it has them prepared', async () => {
    const slow = slowWorker();
    createEngine(
      slow.worker,
      (take) => {
        take('one');
        take('two');
        return Promise.resolve(true);
      },
      noOthers,
    );
    await turnOver();
    expect(slow.tasks).toEqual([
      { kind: 'part', text: 'one' },
      { kind: 'part', text: 'two' },
      { kind: 'prepare' },
    ]);
  });

  it('prepares nothing of a catalog that did not come whole', async () => {
    const slow = slowWorker();
    createEngine(slow.worker, () => Promise.resolve(false), noOthers);
    await turnOver();
    expect(slow.tasks).toEqual([]);
  });

  it('answers what was asked while it was still preparing, the last of it', async () => {
    const { slow, answers, type } = startedEngine();
    type('r');
    type('room');
    slow.prepared();
    await turnOver();
    slow.answer();
    expect(answers).toEqual(['room 4']);
  });

  it('drops answers that are stale, and questions that nobody waits for', async () => {
    const { slow, answers, type } = startedEngine();
    slow.prepared();
    await turnOver();
    for (const query of ['a', 'ab', 'abc']) type(query);
    slow.answer();
    slow.answer();
    expect(answers).toEqual(['abc 3']);
    expect(slow.tasks.filter(({ kind }) => kind === 'search')).toEqual([]);
  });

  it('answers each of those who ask', async () => {
    const { slow, engine, answers, type } = startedEngine();
    slow.prepared();
    await turnOver();
    type('one');
    engine.asker()('other', ({ indexes }) => answers.push(`other ${indexes.length}`));
    await turnOver();
    slow.answer();
    slow.answer();
    expect(answers).toEqual(['one 3', 'other 5']);
  });

  it('hands over other people’s codes once, after the catalog, and searches in them', async () => {
    const { slow, engine } = startedEngine();
    const answers: number[][] = [];
    const ask = engine.otherAsker();
    engine.otherAsker();
    ask('-1', (indexes) => answers.push([...indexes]));
    await turnOver();
    expect(slow.tasks.filter(({ kind }) => kind !== 'prepare')).toEqual([]);
    slow.prepared();
    await turnOver();
    expect(slow.tasks.map(({ kind }) => kind)).toEqual(['prepare', 'neighbours', 'search-others']);
    expect(slow.tasks).toContainEqual({ kind: 'neighbours', parts: ['one', 'two'] });
    slow.answerOthers([3, 1]);
    expect(answers).toEqual([[3, 1]]);
  });
});

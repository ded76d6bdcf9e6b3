import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ExportOrder } from '../../bridge/contract/export';
import { createTableMaker, type TableMaker } from './table-maker';

/** A worker that does what the order's first word says. */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input }) => {
    const [word] = input.order.scope;
    if (word === 'loop') for (;;);
    if (word === 'exit') process.exit(3);
    parentPort.postMessage({ kind: 'progress', id, share: 0.5 });
    parentPort.postMessage({ kind: 'done', id, value: { kind: 'clipboard', copy: { text: id } } });
  });
`;

let running = 0;
let reports: unknown[] = [];
let failures: unknown[] = [];
let maker: TableMaker;
beforeEach(() => {
  [running, reports, failures] = [0, [], []];
  maker = createTableMaker({
    spawn() {
      running += 1;
      return new Worker(obedient, { eval: true }).on('exit', () => {
        running -= 1;
      });
    },
    progress: (payload) => reports.push(payload),
    failed: (error) => failures.push(error),
  });
});
afterEach(() => maker.close());

const make = (id: string, word: string) => {
  const order: ExportOrder = {
    id,
    format: 'md',
    language: 'en',
    columns: ['code'],
    entries: ['a'],
    scope: [word],
  };
  return maker.make({ for: 'clipboard', order, version: '1' });
};
const problem = (code: string) => ({ ok: false, problem: { code } });
const made = (text: string) => ({ ok: true, value: { kind: 'clipboard', copy: { text } } });

it('reports that it begins and its progress, and its worker ends', async () => {
  expect(await make('one', 'good')).toEqual(made('one'));
  expect(reports).toEqual([
    { id: 'one', share: 0 },
    { id: 'one', share: 0.5 },
  ]);
  await expect.poll(() => running).toBe(0);
});

it('is stopped by a newer one, which continues, and by a person', async () => {
  const old = make('old', 'loop');
  const fresh = make('fresh', 'good');
  expect(await old).toEqual(problem('export-cancelled'));
  expect(await fresh).toEqual(made('fresh'));
  const other = make('other', 'loop');
  maker.cancel('old');
  maker.cancel('other');
  expect(await other).toEqual(problem('export-cancelled'));
  await expect.poll(() => running).toBe(0);
});

it('reports a failure, and works the next time', async () => {
  expect(await make('one', 'exit')).toEqual(problem('export-failed'));
  expect(failures).toHaveLength(1);
  expect(await make('two', 'good')).toEqual(made('two'));
});

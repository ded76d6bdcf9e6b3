import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import type { CaseFileState } from './case-file';
import { createCaseKeeper } from './case-keeper';
import { idOf } from './store/cases-for-test';

/** Answers with the question, dies of one about the case "die", and is open or off as it is told. */
const code = (state: object) => `
  const { parentPort } = require('node:worker_threads');
  parentPort.postMessage({ kind: 'state', state: ${JSON.stringify(state)} });
  parentPort.on('message', ({ id, name, args }) => {
    if (args?.[0] === 'die') process.exit(1);
    parentPort.postMessage({ kind: 'answer', id, answer: { ok: true, value: [name, args] } });
    if (name === 'close') parentPort.close();
  });`;

const started: Worker[] = [];
function keeper(state: object = { is: 'open' }) {
  const told: CaseFileState[] = [];
  const cases = createCaseKeeper({
    spawn() {
      const worker = new Worker(code(state), { eval: true });
      started.push(worker);
      return worker;
    },
    told: (each) => told.push(each),
    failed: () => {},
  });
  return { cases, told };
}
afterEach(() => Promise.all(started.splice(0).map((worker) => worker.terminate())));

it('asks a worker that starts with the first question, and ends it', async () => {
  const { cases } = keeper();
  expect(started).toHaveLength(0);
  const [one, other] = await Promise.all([cases.ask('read', idOf(1)), cases.ask('decisions')]);
  expect([one, other]).toEqual([
    { ok: true, value: ['read', [idOf(1)]] },
    { ok: true, value: ['decisions', []] },
  ]);
  const ended = new Promise((resolve) => started[0]?.once('exit', resolve));
  await cases.close();
  await ended;
  expect(started).toHaveLength(1);
});

it('tells how it is with the file where something is amiss', async () => {
  const fine = keeper();
  expect(await fine.cases.state()).toEqual({ is: 'open' });
  expect(fine.told).toEqual([]);
  const off = keeper({ is: 'off', why: 'newer' });
  expect(await off.cases.state()).toEqual({ is: 'off', why: 'newer' });
  expect(off.told).toEqual([{ is: 'off', why: 'newer' }]);
});

it('answers what a worker took with it, and goes on with a new one', async () => {
  const { cases } = keeper();
  const [lost, after] = await Promise.all([cases.ask('read', 'die'), cases.ask('decisions')]);
  expect([lost, after]).toEqual([
    { ok: false, why: 'failed' },
    { ok: false, why: 'failed' },
  ]);
  expect(await cases.ask('decisions')).toMatchObject({ ok: true });
});

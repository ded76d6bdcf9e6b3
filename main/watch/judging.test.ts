import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { createJudging, type Judging } from './judging';
import { createManualClock } from './manual-clock';

/** A worker that answers with what it was sent. */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input: { text, ...criteria } }) => {
    if (text === 'break') parentPort.postMessage({ kind: 'failed', id, error: new Error('broken') });
    else parentPort.postMessage({ kind: 'done', id, value: { kind: text, ...criteria } });
  });
`;

let judging: Judging | undefined;
afterEach(() => judging?.close());

it('copies are judged by a worker that is there only while there are copies', async () => {
  const clock = createManualClock();
  const ended: Promise<unknown>[] = [];
  const failures: unknown[] = [];
  judging = createJudging({
    spawn() {
      const worker = new Worker(obedient, { eval: true });
      ended.push(new Promise((resolve) => worker.once('exit', resolve)));
      return worker;
    },
    clock,
    failed: (error) => failures.push(error),
  });
  const criteria = { least: 'likely', ignore: ['^#'] } as const;
  const judge = (text: string) => judging?.judge({ text, ...criteria, ignore: [...criteria.ignore] });
  expect(ended).toHaveLength(0);
  expect(await judge('nothing')).toEqual({ kind: 'done', value: { kind: 'nothing', ...criteria } });
  await clock.pass(59_000);
  expect(await judge('secret')).toEqual({ kind: 'done', value: { kind: 'secret', ...criteria } });
  expect(await judge('break')).toEqual({ kind: 'failed' });
  expect(failures).toHaveLength(1);
  await clock.pass(59_000);
  expect(ended).toHaveLength(1);
  await clock.pass(1000);
  await Promise.all(ended);
  expect(await judge('nothing')).toMatchObject({ kind: 'done' });
  expect(ended).toHaveLength(2);
});

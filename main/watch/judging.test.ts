import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../clock';
import { type Copied, createJudging, type Judging } from './judging';
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
  const criteria = { least: 'likely', others: false, ignore: ['^#'], kinds: [] } as const;
  const judge = (text: string) =>
    judging?.judge({ text, ...criteria, ignore: [...criteria.ignore], kinds: [] });
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

describe('copies that come faster than they are judged', () => {
  const criteria = { least: 'likely', others: false, ignore: [], kinds: [] } satisfies Omit<Copied, 'text'>;
  const open = () =>
    createJudging({
      spawn: () => new Worker(obedient, { eval: true }),
      clock: systemClock,
      failed: () => {},
    });
  const kindsOf = async (texts: string[], meanwhile = () => {}) => {
    judging = open();
    const judged = texts.map((text) => judging?.judge({ text, ...criteria }));
    meanwhile();
    return (await Promise.all(judged)).map((outcome) =>
      outcome?.kind === 'done' ? outcome.value.kind : outcome?.kind,
    );
  };

  it('are judged one after the other, while the worker is still starting, too', async () => {
    expect(await kindsOf(['a', 'break', 'c', 'd'])).toEqual(['a', 'failed', 'c', 'd']);
  });

  it('wait up to a number', async () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect(await kindsOf(texts)).toEqual(['a', 'cancelled', 'cancelled', 'd', 'e', 'f', 'g', 'h']);
  });

  it('are not judged once it is closed', async () => {
    expect(await kindsOf(['a', 'b', 'c'], () => judging?.close())).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
  });
});

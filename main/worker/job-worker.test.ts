import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../watch/manual-clock';
import { JobWorker, type JobWorkerOptions } from './job-worker';

/** A worker that does what its input says, in a real thread: a busy loop can only be stopped from outside. */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  let parts = '';
  parentPort.on('message', ({ id, input, part }) => {
    if (part !== undefined) return (parts += part);
    if (input === 'slow start') {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
    }
    parentPort.postMessage({ kind: 'begun', id });
    if (input === 'loop') for (;;);
    if (input === 'exit') process.exit(3);
    if (input === 'late') setTimeout(() => { throw new Error('late'); });
    else if (input === 'throw') parentPort.postMessage({ kind: 'failed', id, error: new Error('thrown') });
    else if (input === 'parts') {
      for (const letter of parts) parentPort.postMessage({ kind: 'part', id, part: letter });
      parentPort.postMessage({ kind: 'done', id, value: parts });
    } else {
      parentPort.postMessage({ kind: 'progress', id, share: 0.5 });
      parentPort.postMessage({ kind: 'done', id, value: input });
    }
  });
`;

const spawned: Worker[] = [];
let worker: JobWorker<string, string> | undefined;

function spawn(code = obedient): Worker {
  const worker = new Worker(code, { eval: true });
  spawned.push(worker);
  return worker;
}

function workerWith(some: Partial<JobWorkerOptions> = {}): JobWorker<string, string> {
  worker = new JobWorker({ spawn: () => spawn(), budget: 10_000, failed: () => {}, ...some });
  return worker;
}

afterEach(async () => {
  worker?.close();
  await Promise.all(spawned.splice(0).map((worker) => worker.terminate()));
});

const done = (value: string) => ({ kind: 'done', value });

describe('a worker for jobs', () => {
  it('answers what came of a job, after its progress', async () => {
    const received: unknown[] = [];
    const jobs = workerWith({ progress: (share) => received.push(share) });
    expect(await jobs.run('a', 'one')).toEqual(done('one'));
    expect(await jobs.run('b', 'another')).toEqual(done('another'));
    expect(received).toEqual([
      { id: 'a', share: 0.5 },
      { id: 'b', share: 0.5 },
    ]);
    expect(spawned).toHaveLength(1);
  });

  it('stops an older job for a newer one, even one that is stuck', async () => {
    const jobs = workerWith();
    const older = jobs.run('a', 'loop');
    const newer = jobs.run('b', 'one');
    expect(await older).toEqual({ kind: 'cancelled' });
    expect(await newer).toEqual(done('one'));
  });

  it('stops the job that is cancelled, and no other', async () => {
    const jobs = workerWith();
    const stuck = jobs.run('a', 'loop');
    jobs.cancel('b');
    const soon = new Promise((resolve) => setTimeout(resolve, 50, 'busy'));
    expect(await Promise.race([stuck, soon])).toBe('busy');
    jobs.cancel('a');
    expect(await stuck).toEqual({ kind: 'cancelled' });
    const other = jobs.run('c', 'loop');
    jobs.cancel();
    expect(await other).toEqual({ kind: 'cancelled' });
    expect(await jobs.run('d', 'one')).toEqual(done('one'));
  });

  it('stops a job after its time, and serves the next', async () => {
    const jobs = workerWith({ budget: 1000 });
    expect(await jobs.run('a', 'loop')).toEqual({ kind: 'late' });
    expect(await jobs.run('b', 'one')).toEqual(done('one'));
  });

  it('counts the time of a job from when its worker says that it begins', async () => {
    const jobs = workerWith({ budget: 500, start: 60_000 });
    expect(await jobs.run('a', 'slow start')).toEqual(done('slow start'));
    expect(await jobs.run('b', 'loop')).toEqual({ kind: 'late' });
  });

  it.each(['throw', 'exit', 'late'])(
    'answers a worker that breaks down (%s), and serves the next',
    async (input) => {
      const failures: unknown[] = [];
      const jobs = workerWith({ failed: (error) => failures.push(error) });
      expect(await jobs.run('a', input)).toEqual({ kind: 'failed' });
      expect(failures).toHaveLength(1);
      expect(await jobs.run('b', 'one')).toEqual(done('one'));
    },
  );

  it('answers a worker that cannot even start', async () => {
    const jobs = workerWith({ spawn: () => spawn('throw new Error("no start")') });
    expect(await jobs.run('a', 'one')).toEqual({ kind: 'failed' });
  });

  it('sends a long text in parts, and takes one in parts', async () => {
    const received: string[] = [];
    const jobs = workerWith({ part: (text) => received.push(text) });
    expect(await jobs.run('a', 'parts', ['x', 'y'])).toEqual(done('xy'));
    expect(received).toEqual(['x', 'y']);
  });

  it('lets others have their turn between two parts, and stops sending where the job is stopped', async () => {
    const jobs = workerWith();
    const older = jobs.run(
      'a',
      'parts',
      Array.from({ length: 1000 }, () => 'x'),
    );
    await new Promise((resolve) => setImmediate(resolve));
    const newer = jobs.run('b', 'parts', ['y']);
    expect(await older).toEqual({ kind: 'cancelled' });
    expect(await newer).toEqual(done('y'));
  });

  it('lets its worker go where there is nothing to do for a while', async () => {
    const jobs = workerWith({ idle: 300 });
    const gone = (at: number) => new Promise((resolve) => spawned[at]?.once('exit', resolve));
    expect(await jobs.run('a', 'one')).toEqual(done('one'));
    expect(await jobs.run('b', 'another')).toEqual(done('another'));
    expect(spawned).toHaveLength(1);
    await gone(0);
    expect(await jobs.run('c', 'one')).toEqual(done('one'));
    expect(spawned).toHaveLength(2);
  });

  it('ends when it was warmed and nothing came, and not while a job runs', async () => {
    const clock = createManualClock();
    const jobs = workerWith({ idle: 300, clock });
    jobs.warm();
    const gone = new Promise((resolve) => spawned[0]?.once('exit', resolve));
    await clock.pass(200);
    jobs.warm();
    await clock.pass(200);
    expect(await jobs.run('a', 'one')).toEqual(done('one'));
    const slow = jobs.run('b', 'slow start');
    jobs.warm();
    await clock.pass(400);
    expect(await slow).toEqual(done('slow start'));
    expect(spawned).toHaveLength(1);
    await clock.pass(300);
    await gone;
  });
});

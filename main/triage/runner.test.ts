import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { createRunner, type Runner, type RunnerOptions } from './runner';

/**
 * A worker that does what the paste says, in a real thread: a busy loop can only be stopped from outside. Its
 * answer is not a Triage but the paste itself, which is enough to tell answers apart.
 */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, raw, terms }) => {
    if (raw === 'slow start') {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
      parentPort.postMessage({ kind: 'progress', id, share: 0 });
    }
    if (raw === 'loop' || raw === 'begin and loop') {
      if (raw !== 'loop') parentPort.postMessage({ kind: 'progress', id, share: 0 });
      for (;;);
    }
    if (raw === 'exit') process.exit(3);
    if (raw === 'late') setTimeout(() => { throw new Error('late'); });
    else if (raw === 'throw') parentPort.postMessage({ kind: 'failed', id, error: new Error('thrown') });
    else {
      parentPort.postMessage({ kind: 'progress', id, share: 0.5 });
      parentPort.postMessage({ kind: 'done', id, value: terms ?? raw });
    }
  });
`;

const spawned: Worker[] = [];
let runner: Runner<string> | undefined;

function spawn(code = obedient): Worker {
  const worker = new Worker(code, { eval: true });
  spawned.push(worker);
  return worker;
}

function runnerWith(some: Partial<RunnerOptions> = {}): Runner<string> {
  runner = createRunner<string>({
    spawn: () => spawn(),
    limit: 100,
    budget: 10_000,
    progress: () => {},
    failed: () => {},
    ...some,
  });
  return runner;
}

afterEach(async () => {
  runner?.close();
  await Promise.all(spawned.splice(0).map((worker) => worker.terminate()));
});

const problem = (code: string, data = {}) => ({ ok: false, problem: { code, ...data } });

describe('the triage runner', () => {
  it('answers what the worker found, after its progress', async () => {
    const heard: unknown[] = [];
    const { run } = runnerWith({ progress: (share) => heard.push(share) });
    expect(await run('a', 'paste')).toEqual({ ok: true, value: 'paste' });
    expect(await run('b', 'another')).toEqual({ ok: true, value: 'another' });
    expect(heard).toEqual([
      { id: 'a', share: 0.5 },
      { id: 'b', share: 0.5 },
    ]);
    expect(spawned).toHaveLength(1);
  });

  it('tells the worker the terms of a run', async () => {
    const strict = createRunner<string, string>({
      spawn: () => spawn(),
      limit: 100,
      budget: 10_000,
      progress: () => {},
      failed: () => {},
    });
    expect(await strict.run('a', 'paste', 'terms')).toEqual({ ok: true, value: 'terms' });
    strict.close();
  });

  it('stops an older run for a newer one, even one that is stuck', async () => {
    const { run } = runnerWith();
    const older = run('a', 'loop');
    const newer = run('b', 'paste');
    expect(await older).toEqual(problem('triage-cancelled'));
    expect(await newer).toEqual({ ok: true, value: 'paste' });
  });

  it('stops the run that is cancelled, and no other', async () => {
    const { run, cancel } = runnerWith();
    const stuck = run('a', 'loop');
    cancel('b');
    expect(await Promise.race([stuck, new Promise((resolve) => setTimeout(resolve, 50, 'busy'))])).toBe(
      'busy',
    );
    cancel('a');
    expect(await stuck).toEqual(problem('triage-cancelled'));
    expect(await run('c', 'paste')).toEqual({ ok: true, value: 'paste' });
  });

  it('stops a run after its time, and serves the next', async () => {
    const { run } = runnerWith({ budget: 1000 });
    expect(await run('a', 'loop')).toEqual(problem('triage-timeout', { limit: 1000 }));
    expect(await run('b', 'paste')).toEqual({ ok: true, value: 'paste' });
  });

  it('counts the time of a run from when its worker says that it begins', async () => {
    const { run } = runnerWith({ budget: 500, start: 60_000 });
    expect(await run('a', 'slow start')).toEqual({ ok: true, value: 'slow start' });
    expect(await run('b', 'begin and loop')).toEqual(problem('triage-timeout', { limit: 500 }));
  });

  it.each(['throw', 'exit', 'late'])(
    'answers a worker that breaks down (%s), and serves the next',
    async (raw) => {
      const failures: unknown[] = [];
      const { run } = runnerWith({ failed: (error) => failures.push(error) });
      expect(await run('a', raw)).toEqual(problem('triage-failed'));
      expect(failures).toHaveLength(1);
      expect(await run('b', 'paste')).toEqual({ ok: true, value: 'paste' });
    },
  );

  it('answers a worker that cannot even start', async () => {
    const { run } = runnerWith({ spawn: () => spawn('throw new Error("no start")') });
    expect(await run('a', 'paste')).toEqual(problem('triage-failed'));
  });

  it('takes a paste of the limit, and refuses one that is longer', async () => {
    const { run } = runnerWith({ limit: 5 });
    expect(await run('a', '12345')).toEqual({ ok: true, value: '12345' });
    expect(await run('b', '123456')).toEqual(problem('paste-too-large', { size: 6, limit: 5 }));
  });

  it('stops an older run also for a paste that it refuses', async () => {
    const { run } = runnerWith({ limit: 5 });
    const older = run('a', 'loop');
    expect(await run('b', '123456')).toEqual(problem('paste-too-large', { size: 6, limit: 5 }));
    expect(await older).toEqual(problem('triage-cancelled'));
  });
});

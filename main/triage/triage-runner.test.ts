import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import type { Privacy } from '../../catalog/triage/secrets/privacy';
import { createTriageRunner, type TriageRunner, type TriageRunnerParts } from './triage-runner';

/** A worker that does what the paste says. Its answer is the paste itself, which is enough to tell answers apart. */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  let before = '';
  parentPort.on('message', ({ id, input: last, part }) => {
    if (part !== undefined) return (before += part);
    const input = before + last.raw;
    before = '';
    if (input === 'loop') for (;;);
    if (input === 'throw') parentPort.postMessage({ kind: 'failed', id, error: new Error('thrown') });
    else parentPort.postMessage({ kind: 'done', id, value: input });
  });
`;

const nobody: Privacy = { kinds: [], stretches: [] };

let runner: TriageRunner | undefined;
afterEach(() => runner?.close());

function runnerWith(some: Partial<TriageRunnerParts> = {}): TriageRunner {
  const spawn = () => new Worker(obedient, { eval: true });
  runner = createTriageRunner({
    spawn,
    privacy: () => nobody,
    confirmed: () => [],
    progress: () => {},
    failed: () => {},
    ...some,
  });
  return runner;
}

const problem = (code: string, data = {}) => ({ ok: false, problem: { code, ...data } });

it('answers what triage found, or why it found nothing', async () => {
  const { run, cancel } = runnerWith({ budget: 1000 });
  expect(await run('a', 'paste')).toEqual({ ok: true, value: 'paste' });
  expect(await run('b', 'throw')).toEqual(problem('triage-failed'));
  expect(await run('c', 'loop')).toEqual(problem('triage-timeout', { limit: 1000 }));
  const stuck = run('d', 'loop');
  cancel('d');
  expect(await stuck).toEqual(problem('triage-cancelled'));
});

it('reads each paste with what is to be hidden then', async () => {
  const tells = obedient.replace('value: input', 'value: last.privacy');
  let hidden: Privacy = { kinds: [{ name: 'Customer', pattern: 'C\\d' }], stretches: ['ab'] };
  const { run } = runnerWith({ spawn: () => new Worker(tells, { eval: true }), privacy: () => hidden });
  expect(await run('a', 'paste')).toEqual({ ok: true, value: hidden });
  hidden = nobody;
  expect(await run('b', 'paste')).toEqual({ ok: true, value: nobody });
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

it('takes a long paste in parts, up to the limit', async () => {
  const { take, run } = runnerWith({ limit: 5 });
  take('a', '12');
  take('a', '34');
  expect(await run('a', '5')).toEqual({ ok: true, value: '12345' });
  take('b', '123');
  take('b', '456');
  expect(await run('b', '7')).toEqual(problem('paste-too-large', { size: 7, limit: 5 }));
});

it('forgets the parts of a paste that is not wanted any more', async () => {
  const { take, run } = runnerWith();
  take('a', '12');
  expect(await run('b', '3')).toEqual({ ok: true, value: '3' });
  take('b', '45');
  take('c', '67');
  expect(await run('c', '8')).toEqual({ ok: true, value: '678' });
});

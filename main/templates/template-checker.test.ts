import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Template } from '../../catalog/answer/template';
import { createTemplateChecker, type TemplateChecker } from './template-checker';

/** A worker that does what a body says, and finds fault with those that begin with "wrong". */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input }) => {
    parentPort.postMessage({ kind: 'begun', id });
    if (input.body === 'loop') for (;;);
    if (input.body === 'exit') process.exit(3);
    const problems = input.body.startsWith('wrong') ? [{ code: 'syntax', line: 1, column: 1, name: input.body }] : [];
    parentPort.postMessage({ kind: 'done', id, value: { did: 'check', problems } });
  });
`;

let asked: string[];
let failures: unknown[];
let checker: TemplateChecker;
beforeEach(() => {
  [asked, failures] = [[], []];
  checker = createTemplateChecker({
    spawn() {
      const worker = new Worker(obedient, { eval: true });
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (task: { input: { body: string } }) => {
        asked.push(task.input.body);
        post(task);
      };
      return worker;
    },
    failed: (error) => failures.push(error),
    budget: 500,
  });
});
afterEach(() => checker.close());

const failed = { ok: false, problem: { code: 'template-check-failed' } };
const template = (id: string, zh: string, en: string): Template => ({
  id,
  name: { zh: id, en: id },
  kinds: ['finding'],
  body: { zh, en },
});

it('checks each body that is asked for, however fast they come', async () => {
  const answers = await Promise.all(['a', 'wrong', 'b'].map((body) => checker.check(body)));
  expect(answers.map((answer) => answer.ok && answer.value.length)).toEqual([0, 1, 0]);
});

it('answers where its worker breaks down or hangs, and checks the next', async () => {
  const answers = await Promise.all(['exit', 'a', 'loop', 'b'].map((body) => checker.check(body)));
  expect(answers).toEqual([failed, { ok: true, value: [] }, failed, { ok: true, value: [] }]);
  expect(failures).toHaveLength(1);
});

it('starts no worker any more once it is closed', async () => {
  const answers = ['loop', 'a', 'b'].map((body) => checker.check(body));
  checker.close();
  expect(await Promise.all(answers)).toEqual([failed, failed, failed]);
  expect(asked.length).toBeLessThan(2);
});

it('finds the first of several that is wrong, and says which it is', async () => {
  const all = [template('a', 'x', 'y'), template('b', 'x', 'wrong b'), template('c', 'wrong c', 'z')];
  expect(await checker.wrongWith(all, 'team.json')).toEqual({
    code: 'template-wrong',
    file: 'team.json',
    name: { zh: 'b', en: 'b' },
    language: 'en',
    wrong: { code: 'syntax', line: 1, column: 1, name: 'wrong b' },
  });
  expect(await checker.wrongWith([template('a', 'x', 'exit')], null)).toEqual(failed.problem);
});

it('checks a body once, also where many templates have it', async () => {
  const all = Array.from({ length: 300 }, (_, at) => template(`a${at}`, 'x', 'x'));
  expect(await checker.wrongWith(all, null)).toBeUndefined();
  expect(await checker.wrongWith(all, null)).toBeUndefined();
  expect(asked).toEqual(['x']);
});

import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import type { AnswerSaveOrder } from '../../bridge/contract/answer';
import type { Privacy } from '../../catalog/triage/secrets/privacy';
import { answerHandlers } from './answer-requests';
import { createDoorKeeper, type DoorKeeper } from './door-keeper';

/** A worker that does what the text says. What it prepares is the text itself. */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input: { given } }) => {
    const text = given.text ?? given;
    parentPort.postMessage({ kind: 'begun', id });
    if (text === 'loop') for (;;);
    if (text === 'throw') parentPort.postMessage({ kind: 'failed', id, error: new Error('thrown') });
    else parentPort.postMessage({ kind: 'done', id, value: { text, withheld: [], content: text } });
  });
`;

const nobody: Privacy = { kinds: [], stretches: [] };

let door: DoorKeeper | undefined;
afterEach(() => door?.close());

/** The handlers with a door whose worker is obedient, and what they sent out. */
function handlersWith(budget = 10_000) {
  const sent: string[] = [];
  door = createDoorKeeper({
    spawn: () => new Worker(obedient, { eval: true }),
    failed: () => {},
    privacy: () => nobody,
    budget,
  });
  const handlers = answerHandlers({
    door,
    write: async ({ text }) => void sent.push(text),
    willCopy: () => {},
    async save({ content }) {
      const made = await content();
      if (!made.ok) return made;
      sent.push(String(made.value));
      return { ok: true, value: '/tmp/answer.txt' };
    },
    print: async (page) => ({ ok: true, value: new TextEncoder().encode(page) }),
    kinds: () => ({ text: '', html: '', markdown: '', jira: '', zendesk: '', pdf: '' }),
  });
  return { handlers, sent };
}

const copyOrder = (text: string) => ({ text, spared: [] });
const saveOrder = (text: string): AnswerSaveOrder => ({
  ...copyOrder(text),
  language: 'en',
  title: 'An answer',
  form: 'text',
});
const problem = (code: string, data = {}) => ({ ok: false, problem: { code, ...data } });

it('lets out what was looked through', async () => {
  const { handlers, sent } = handlersWith();
  await handlers['answer.copy'](copyOrder('an answer'));
  await handlers['text.copy']({ text: 'a code' });
  await handlers['answer.save'](saveOrder('a file'));
  expect(sent).toEqual(['an answer', 'a code', 'a file']);
});

it('lets nothing out that takes too long to look through', async () => {
  const { handlers, sent } = handlersWith(300);
  const late = problem('door-timeout', { limit: 300 });
  expect(await handlers['answer.copy'](copyOrder('loop'))).toEqual(late);
  expect(await handlers['text.copy']({ text: 'loop' })).toEqual(late);
  expect(await handlers['answer.save'](saveOrder('loop'))).toEqual(late);
  expect(await handlers['answer.leaks']({ text: 'loop' })).toEqual(late);
  expect(sent).toEqual([]);
});

it('lets nothing out where looking through it fails', async () => {
  const { handlers, sent } = handlersWith();
  expect(await handlers['answer.copy'](copyOrder('throw'))).toEqual(problem('door-failed'));
  expect(await handlers['text.copy']({ text: 'throw' })).toEqual(problem('door-failed'));
  expect(await handlers['answer.save'](saveOrder('throw'))).toEqual(problem('door-failed'));
  expect(sent).toEqual([]);
});

it('copies what was copied last, and does not stop a file for it', async () => {
  const { handlers, sent } = handlersWith(2000);
  const file = handlers['answer.save'](saveOrder('loop'));
  const older = handlers['text.copy']({ text: 'loop' });
  const newer = handlers['answer.copy'](copyOrder('newer'));
  expect(await older).toEqual(problem('door-cancelled'));
  expect(await newer).toMatchObject({ ok: true });
  expect(sent).toEqual(['newer']);
  expect(await file).toEqual(problem('door-timeout', { limit: 2000 }));
});

it('does not look through a text beyond the limit, which only a person can let out', async () => {
  const { handlers, sent } = handlersWith();
  const text = 'x'.repeat(256 * 1024 + 1);
  expect(await handlers['text.copy']({ text })).toEqual(
    problem('selection-too-long', { size: text.length, limit: 256 * 1024 }),
  );
  expect(sent).toEqual([]);
  expect(await handlers['text.copy']({ text, asItIs: true })).toMatchObject({ ok: true });
  expect(sent).toEqual([text]);
});

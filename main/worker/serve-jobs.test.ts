import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { type Serving, serveJobs } from './serve-jobs';

let channel: MessageChannel;
afterEach(() => channel.port1.close());

type Work = Parameters<typeof serveJobs<string, unknown>>[1];

/** All that is answered to a job. */
async function repliesTo(input: string, work: Work, serving?: Serving<unknown>): Promise<unknown[]> {
  channel = new MessageChannel();
  serveJobs(channel.port2, work, serving);
  const replies: { kind: string }[] = [];
  await new Promise<void>((resolve) => {
    channel.port1.on('message', (reply) => {
      replies.push(reply);
      if (reply.kind === 'done' || reply.kind === 'failed') resolve();
    });
    channel.port1.postMessage({ id: 'a', input });
  });
  return replies;
}

it('sends that it begins, its progress, and its result', async () => {
  const work: Work = (input, { onProgress }) => {
    onProgress(0.5);
    return `${input}!`;
  };
  expect(await repliesTo('good', work, { pause: 0 })).toEqual([
    { kind: 'begun', id: 'a' },
    { kind: 'progress', id: 'a', share: 0.5 },
    { kind: 'done', id: 'a', value: 'good!' },
  ]);
});

it('sends progress no more often than it should', async () => {
  const work: Work = (_, { onProgress }) => {
    for (let share = 0; share < 1; share += 0.1) onProgress(share);
  };
  expect(await repliesTo('good', work, { pause: 10_000 })).toHaveLength(2);
});

it.each([
  ['throws', () => Promise.reject(new Error('broken'))],
  ['rejects', async () => Promise.reject(new Error('broken'))],
  ['answers what cannot be sent', () => () => {}],
] satisfies [string, Work][])('answers where the work %s', async (_, work) => {
  expect((await repliesTo('bad', work)).at(-1)).toMatchObject({ kind: 'failed', id: 'a' });
});

it('hands over what is not to be copied', async () => {
  const bytes = new Uint8Array(8);
  const [, done] = await repliesTo('good', () => bytes, { transfer: () => [bytes.buffer] });
  expect(done).toEqual({ kind: 'done', id: 'a', value: new Uint8Array(8) });
  expect(bytes.length).toBe(0);
});

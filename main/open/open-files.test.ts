import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { createFileOpener, type FileOpener } from './open-files';

/** A worker that does what the path says. */
const obedient = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input: { paths: [path] } }) => {
    if (path === 'loop') for (;;);
    for (const part of path) parentPort.postMessage({ kind: 'part', id, part });
    parentPort.postMessage({ kind: 'done', id, value: { ok: true, value: { name: path, files: [], left: [] } } });
  });
`;

let opener: FileOpener | undefined;
afterEach(() => opener?.close());

function openerWith(budget = 10_000): FileOpener {
  opener = createFileOpener({ spawn: () => new Worker(obedient, { eval: true }), failed: () => {}, budget });
  return opener;
}

it('a file is opened in parts', async () => {
  const { open } = openerWith();
  const whole = { files: [], left: [] };
  expect(await open(['ab'], 9)).toEqual({ ok: true, value: { ...whole, name: 'ab', parts: ['a', 'b'] } });
  expect(await open(['c'], 9)).toEqual({ ok: true, value: { ...whole, name: 'c', parts: ['c'] } });
});

it('a newer file is opened instead of an older one', async () => {
  const { open } = openerWith();
  const older = open(['loop'], 9);
  expect(await open(['new'], 9)).toMatchObject({ value: { parts: ['n', 'e', 'w'] } });
  expect(await older).toEqual({ ok: true, value: null });
});

it('a file that takes too long is not opened', async () => {
  const problem = { code: 'file-unreadable', path: 'loop', reason: 'slow' };
  expect(await openerWith(300).open(['loop'], 9)).toEqual({ ok: false, problem });
});

import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import type { CaseKeeper } from '../cases/case-keeper';
import type { Replayable } from '../cases/store/replayable';
import { replayCases } from './replay-cases';
import { createReplayer, type Replayer } from './replayer';

const said = (verdict: 'match' | 'ambiguous' | 'none', ...ids: string[]) => ({ verdict, ids });

/** Cases of which something else is said now, one of each kind; the others are as they were. */
const texts: Record<number, Replayable['before']> = {
  7: said('match', 'wrong'),
  120: said('match', 'right'),
  240: said('none'),
};
const cases = Array.from({ length: 250 }, (_, n): Replayable => {
  const truth = n === 7 ? 'now' : n === 120 ? 'right' : undefined;
  return {
    id: `case ${n}`,
    name: `#${n}`,
    text: `text ${n}`,
    before: texts[n] ?? said('match', 'now'),
    truth,
  };
});

/** A worker that finds the same in every text, and takes its time for a slow one. */
const reading = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, input: { cases } }) => {
    parentPort.postMessage({ kind: 'begun', id });
    const now = { verdict: 'match', ids: ['now'] };
    const is = ({ before: { ids: [first] } }) =>
      first === 'now' ? 'same' : first === 'wrong' ? 'better' : first === 'right' ? 'worse' : 'changed';
    const value = cases.map((one) => ({ id: one.id, name: one.name, before: one.before, now, is: is(one) }));
    parentPort.postMessage({ kind: 'progress', id, share: 0.5 });
    if (cases[0].text === 'slow') return;
    parentPort.postMessage({ kind: 'done', id, value });
  });
`;

let replayer: Replayer | undefined;
afterEach(() => replayer?.close());

function replayerOf(given: readonly Replayable[]) {
  const shares: number[] = [];
  const ask = async (_name: string, after: number, count: number) => {
    const part = given.slice(after, after + count);
    const last = part.length === 0 ? null : after + part.length;
    return { ok: true, value: { cases: part, last, total: given.length } };
  };
  replayer = createReplayer({
    spawn: () => new Worker(reading, { eval: true }),
    cases: { ask: ask as unknown as CaseKeeper['ask'] },
    confirmed: () => [],
    progress: ({ share }) => shares.push(share),
    failed: () => {},
  });
  return { replayer, shares };
}

it('counts what is the same, better and worse over all cases, and shows each difference', async () => {
  const { replayer: made, shares } = replayerOf(cases);
  const answer = await made.run('a');
  if (!answer.ok) throw new Error(answer.problem.code);
  expect(answer.value.counts).toEqual({ same: 247, better: 1, worse: 1, changed: 1 });
  expect(answer.value.differences).toEqual([
    { id: 'case 120', name: '#120', is: 'worse', before: said('match', 'right'), now: said('match', 'now') },
    { id: 'case 7', name: '#7', is: 'better', before: said('match', 'wrong'), now: said('match', 'now') },
    { id: 'case 240', name: '#240', is: 'changed', before: said('none'), now: said('match', 'now') },
  ]);
  expect(made.differences().map(({ id }) => id)).toEqual(['case 7', 'case 120', 'case 240']);
  expect(shares.at(-1)).toBe(1);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
});

it('stops when a person wants that, and leaves what was found before', async () => {
  const [first] = cases;
  if (!first) throw new Error('no case');
  const { replayer: made, shares } = replayerOf([{ ...first, text: 'slow' }]);
  const answer = made.run('a');
  await expect.poll(() => shares.length).toBeGreaterThan(0);
  made.cancel('another');
  made.cancel('a');
  expect(await answer).toEqual({ ok: false, problem: { code: 'replay-ended', why: 'cancelled' } });
  expect(made.differences()).toEqual([]);
});

it('has nothing to say where there are no cases', async () => {
  const answer = await replayerOf([]).replayer.run('a');
  expect(answer).toEqual({
    ok: true,
    value: { counts: { same: 0, better: 0, worse: 0, changed: 0 }, differences: [] },
  });
});

it('compares by what is known to be right', () => {
  const found = { verdict: 'match', findings: [{ entry: 'a' }], neighbours: [], symptoms: [] } as const;
  const one = (before: Replayable['before'], truth: Replayable['truth']): Replayable => ({
    ...{ id: 'x', name: '#1', text: 'error', before, truth },
  });
  const shares: number[] = [];
  const compared = replayCases(
    [one(said('none'), 'a'), one(said('match', 'b'), 'b'), one(said('match', 'a'), undefined)],
    () => found as never,
    (share) => shares.push(share),
  );
  expect(compared.map(({ is }) => is)).toEqual(['better', 'worse', 'same']);
  expect(shares.at(-1)).toBe(1);
});

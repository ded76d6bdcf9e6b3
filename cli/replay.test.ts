import { expect, it } from 'vitest';
import { run } from './run-for-test';

const right = 'tencent-trtc-web-v4/account/70001';
const wrong = 'tencent-trtc-web-v4/account/70003';
const lines = (...all: object[]) => all.map((one) => JSON.stringify(one)).join('\n');

/** A case that was taken for an entry; a person said that it is `truth`. */
function kept(ticket: string, taken: string, truth: string | null) {
  return {
    id: `00000000-0000-4000-8000-00000000000${ticket.slice(1)}`,
    ...{ kept: 1, changed: 1, answered: null, closed: null, cut: 0, verdict: 'match', answer: null },
    text: 'code: 70001 ⟦userSig A⟧',
    seen: [{ kind: 'entry', id: taken, code: '7', confidence: 0.9 }],
    chosen: { id: truth, by: 'person', printed: '70001', sdk: null, counts: true },
    ...{ customer: '', ticket, outcome: 'solved', tried: [], helped: [], tags: [], note: '' },
    fingerprint: { key: '', names: [], words: [], marks: [] },
  };
}

it('replays kept cases: same, better, worse, each difference as before and now', async () => {
  const file = lines(kept('#1', right, right), kept('#2', wrong, right), kept('#3', wrong, wrong));
  const { exit, out } = await run(['replay', 'cases.jsonl'], { files: { 'cases.jsonl': file } });
  expect(out.split('\n')).toEqual([
    `worse  #3  match ${wrong} → match ${right}`,
    `better  #2  match ${wrong} → match ${right}`,
    '3: 1 same, 1 better, 1 worse, 0 changed',
    '',
  ]);
  expect(exit).toBe(1);
  const fine = await run(['replay', 'cases.jsonl', '--json'], {
    files: { 'cases.jsonl': lines(kept('#1', right, right)) },
  });
  expect([fine.exit, fine.json()]).toMatchObject([0, { name: '#1', is: 'same' }]);
});

it('names the line that is no case', async () => {
  const { exit, err } = await run(['replay', 'cases.jsonl'], {
    files: { 'cases.jsonl': lines(kept('#1', right, right), { id: 5 }) },
  });
  expect([exit, err]).toEqual([2, expect.stringContaining('line 2')]);
});

const old = (id: string, entry: string) => ({
  ...{ id, verdict: 'match', findings: [{ entry, sdk: 'x' }], symptoms: [], redacted: 'code: 70001' },
});

it('compares with what was printed once, by the texts in it or by the pastes themselves', async () => {
  const files = {
    'old.jsonl': lines(old('a', right), old('b', wrong)),
    'pastes.jsonl': lines({ id: 'a', raw: 'code: 70001' }, { id: 'b', raw: 'code: 70001', truth: right }),
  };
  const alone = await run(['triage', '--compare', 'old.jsonl'], { files });
  expect(alone.out).toContain(`changed  b  match ${wrong} → match ${right}`);
  expect(alone.out).toContain('2: 1 same, 0 better, 0 worse, 1 changed');
  const known = await run(['triage', '--compare', 'old.jsonl', '--jsonl', 'pastes.jsonl'], { files });
  expect(known.out).toContain('1 same, 1 better, 0 worse, 0 changed');
  expect(known.exit).toBe(0);
});

it('says where a paste is missing', async () => {
  const files = { 'old.jsonl': lines(old('a', right)), 'pastes.jsonl': lines({ id: 'z', raw: '' }) };
  const { exit, err } = await run(['triage', '--compare', 'old.jsonl', '--jsonl', 'pastes.jsonl'], { files });
  expect([exit, err]).toEqual([2, expect.stringContaining('no paste with the id a')]);
});

import { expect, it } from 'vitest';
import { createManualClock } from '../watch/manual-clock';
import { caseHandlers } from './case-requests';
import { idOf, someCase } from './store/cases-for-test';

function handlers({ keeping = true } = {}) {
  const asked: unknown[][] = [];
  const clock = createManualClock();
  let changes = 0;
  const made = caseHandlers({
    cases: {
      state: async () => ({ is: 'open' }),
      ask: async (name, ...args) => {
        asked.push([name, ...args]);
        return { ok: true, value: (name === 'read' ? null : 1) as never };
      },
      close: async () => {},
    },
    isKeeping: () => keeping,
    mask: async (texts) => ({ ok: true, value: texts.map((text) => text.replaceAll('secret', '⟦S⟧')) }),
    decisions: { now: () => [], all: () => [], refresh: async () => {} },
    changed: () => changes++,
    day: { forget: async () => {}, callBack: () => {} },
    save: async () => ({ ok: true, value: null }),
    kind: () => 'Cases',
    clock,
    now: () => 7,
    files: () => ({}),
  });
  return { made, asked, clock, changes: () => changes };
}

const {
  changed: _,
  closed: _c,
  outcome: _o,
  helped: _h,
  tags: _t,
  note: _n,
  chosen,
  ...rest
} = someCase(1, {
  text: 'the secret',
  answer: 'a secret too',
});
const { counts: _counts, ...choice } = chosen;
const order = { ...rest, chosen: choice, hidden: [] };

it('keeps nothing unless a person wants it', async () => {
  const { made, asked } = handlers({ keeping: false });
  expect(await made['cases.keep'](order)).toEqual({
    ok: false,
    problem: { code: 'cases-failed', why: 'off' },
  });
  expect(asked).toEqual([]);
});

it('keeps a paste without its secrets, tells of it, and makes the copy of the day a little later', async () => {
  const { made, asked, clock, changes } = handlers();
  expect(await made['cases.keep'](order)).toMatchObject({ ok: true });
  expect(asked.map(([name]) => name)).toEqual(['read', 'keep']);
  expect(asked[1]?.[1]).toMatchObject({ text: 'the ⟦S⟧', answer: 'a ⟦S⟧ too', outcome: 'open', changed: 7 });
  expect(changes()).toBe(1);
  await clock.pass(120_000);
  expect(asked.map(([name]) => name)).toEqual(['read', 'keep', 'copyToday']);
});

it('takes back what was said of cases by its number, once', async () => {
  const { made, asked, changes } = handlers();
  const order = { as: 'same' as const, paste: null, ids: [idOf(1), idOf(2)] };
  expect(await made['cases.relate'](order)).toEqual({ ok: true, value: 1 });
  expect(await made['cases.relate'](order)).toEqual({ ok: true, value: 2 });
  await made['cases.unrelate']({ said: 1 });
  await made['cases.unrelate']({ said: 1 });
  expect(asked.map(([name]) => name)).toEqual(['relate', 'relate', 'unrelate']);
  expect(changes()).toBe(4);
});

it('deletes for good once there is no way back', async () => {
  const { made, asked, clock } = handlers();
  await made['cases.remove']({ ids: [idOf(1)] });
  await clock.pass(1000);
  expect(asked.map(([name]) => name)).toEqual(['remove']);
  await clock.pass(60_000);
  expect(asked.map(([name]) => name)).toEqual(['remove', 'purge']);
});

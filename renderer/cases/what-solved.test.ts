import { expect, it } from 'vitest';
import { keptStep } from '../../catalog/cases/kept-step';
import type { SeenCase } from '../../catalog/cases/seen';
import { whatSolved } from './what-solved';

const renew = { zh: '重新签发签名。', en: 'Issue a new signature.' };
const restart = { zh: '重启应用。', en: 'Restart the app.' };

const seen = (kept: number, more: Partial<SeenCase>): SeenCase => ({
  ...{ id: '', kept, outcome: 'solved', helped: [], note: '', customer: '', ticket: '', answer: null },
  ...{ tier: 'same', why: { zh: '', en: '' }, ...more },
});

it('says what helped in the newest that was solved and says so', () => {
  expect(whatSolved([])).toBeNull();
  expect(whatSolved([seen(1, { outcome: 'unsolved', helped: [keptStep(renew)] })])).toBeNull();
  expect(whatSolved([seen(1, {})])).toBe('something');
  expect(
    whatSolved([
      seen(1, { helped: [keptStep(restart)] }),
      seen(2, { helped: [keptStep(renew)] }),
      seen(3, {}),
    ]),
  ).toEqual(renew);
  // Names of steps that earlier versions kept say nothing to a reader.
  expect(whatSolved([seen(1, { helped: ['sdk/table/70003 0'] })])).toBe('something');
});

it('takes nothing from what is only like it where others are the same', () => {
  const like = seen(2, { tier: 'like', helped: [keptStep(restart)] });
  expect(whatSolved([seen(1, { outcome: 'open' }), like])).toBeNull();
  expect(whatSolved([like])).toEqual(restart);
});

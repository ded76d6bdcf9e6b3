import { expect, it } from 'vitest';
import type { Observed } from '../../triage/result';
import { saidTogether } from './said-together';

const answer = (start: number, zh: string, en: string, says: 'yes' | 'no'): Observed => ({
  ...{ id: `${start}`, kind: 'asked', steps: [], start, end: start + 1, about: { zh, en } },
  zh: says === 'no' ? `不是${zh}。` : `可能是${zh}。`,
  en: says === 'no' ? `It is not ${en}.` : `It may be ${en}.`,
});

it('says once what holds for several things', () => {
  const answers = [
    answer(1, '网络', 'the network', 'no'),
    answer(2, '版本', 'the version', 'yes'),
    answer(3, '套餐', 'the package', 'no'),
  ];
  expect(saidTogether(answers).map(({ zh, en }) => [zh, en])).toEqual([
    ['不是网络、套餐。', 'It is not the network and the package.'],
    ['可能是版本。', 'It may be the version.'],
  ]);
});

it('leaves alone what is about nothing in particular', () => {
  const { about: _about, ...plain } = answer(1, '网络', 'the network', 'no');
  expect(saidTogether([plain, { ...plain, start: 5 }])).toHaveLength(2);
});

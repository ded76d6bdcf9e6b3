import { expect, it } from 'vitest';
import type { Privacy } from '../../catalog/triage/secrets/privacy';
import { type Asked, doTask } from './door-work';

const privacy: Privacy = {
  kinds: [{ name: 'Customer', pattern: String.raw`CUST-\d{6}` }],
  stretches: ['Blue Whale Ltd'],
};
const text = 'CUST-123456 of blue whale ltd, CUST-**654321**';
const asked: Asked[] = [
  { work: 'copy', given: { text, spared: [] } },
  { work: 'copy', given: { text, spared: [], form: 'markdown' } },
  { work: 'copyText', given: text.replaceAll('*', '') },
  { work: 'file', given: { text, spared: [], language: 'en', title: 'Of CUST-123456', form: 'html' } },
];

it.each(asked)('nothing of an own kind or a hidden stretch leaves by $work', async (one) => {
  const left = JSON.stringify(await doTask({ ...one, privacy }));
  expect(left).toContain('⟦Customer A⟧');
  expect(left).toContain('⟦Customer B⟧');
  expect(left).toContain('⟦private A⟧');
  expect(left).not.toMatch(/CUST-|123456|654321|whale/i);
});

it('what is held back of them is told before, and leaves where a person lets it through', async () => {
  const leaks = await doTask({ work: 'leaks', given: { text: 'CUST-123456' }, privacy });
  expect(leaks).toMatchObject([{ kind: 'own', id: 'own:CUST-123456', pseudonym: '⟦Customer A⟧' }]);
  const given = { text: 'CUST-123456 CUST-222222', spared: ['own:CUST-123456'] };
  expect(await doTask({ work: 'copy', given, privacy })).toMatchObject({
    text: 'CUST-123456 ⟦Customer B⟧',
    withheld: [{ kind: 'own', count: 1 }],
  });
});

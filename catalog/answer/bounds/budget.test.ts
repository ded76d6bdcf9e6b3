import { catalog } from 'errdesk:test-catalog';
import { describe, expect, it } from 'vitest';
import { bundledFor, bundledTemplates } from '../bundled';
import { checkTemplate } from '../check';
import { answered, from, orderOf, ways } from '../order-for-test';
import { Budget } from './budget';
import { mostStepsOfCheck, mostStepsOfSample } from './limits';

/** What a check of a body costs. */
function costOf(body: string): number {
  const budget = new Budget(Number.POSITIVE_INFINITY);
  checkTemplate(body, budget);
  return budget.spent;
}

describe('a budget', () => {
  it('is spent, and then no more', () => {
    const whole = new Budget(10);
    const part = new Budget(4, whole);
    part.spend(4);
    expect(() => part.spend(1)).toThrow('limit exceeded');
    expect([part.spent, whole.spent]).toEqual([5, 4]);
    const other = new Budget(100, whole);
    expect(() => other.spend(7)).toThrow('limit exceeded');
  });

  it('pays for what is in a list of lists', () => {
    const budget = new Budget(1000);
    budget.spendValue([['x'.repeat(320)], 1]);
    expect(budget.spent).toBe(2 * 2 + 2 + 10);
  });
});

it('a template that is far from having an end is stopped by the first sample', () => {
  const budget = new Budget(mostStepsOfCheck);
  checkTemplate('{% for i in (1..20000) %}{% assign b = i | times: 2 %}{% endfor %}ok', budget);
  expect(budget.spent).toBeLessThanOrEqual(mostStepsOfSample);
});

it('a check costs the same at every time', () => {
  const { en } = bundledFor('finding').body;
  expect(costOf(en)).toBe(costOf(en));
});

it.each(bundledTemplates)('the bundled template $id is far from its limit', ({ body }) => {
  for (const text of [body.zh, body.en]) expect(costOf(text)).toBeLessThan(mostStepsOfCheck / 10);
});

it('an answer has room for as many errors as a paste has at most', () => {
  const costly = catalog.entries.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  const subject = { kind: 'findings', entries: costly.slice(0, 60), doubts: [], shown: new Map() } as const;
  expect(subject.entries).toHaveLength(60);
  for (const way of ways) expect(answered(subject, way).problem).toBeUndefined();
});

it('an answer that costs too much is not written', () => {
  const order = orderOf({ kind: 'question', candidates: [] });
  const answer = from('{% for i in (1..9999) %}{% for j in (1..9) %}x{% endfor %}{% endfor %}', order);
  expect(answer).toMatchObject({ text: '', problem: { code: 'endless' } });
});

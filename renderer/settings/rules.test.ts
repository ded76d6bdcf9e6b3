import { describe, expect, it } from 'vitest';
import { newRule, type Rule, rulesAfter, rulesOf, savedOf } from './rules';

const write = (rules: readonly Rule[], key: number, text: string) =>
  rules.map((rule) => (rule.key === key ? { ...rule, text } : rule));

describe('ignore rules that are being written', () => {
  it('are saved one by one, once they are good', () => {
    const rules = write([...rulesOf(['a']), newRule(1)], 1, 'b+');
    expect(savedOf(rules)).toEqual(['a']);
    expect(savedOf(rulesAfter(rules, 1, 'good'))).toEqual(['a', 'b+']);
  });

  it('hold as they were while what they became is none', () => {
    const rules = rulesAfter(write(rulesOf(['a', 'b']), 0, '('), 0, 'invalid');
    expect(savedOf(rules)).toEqual(['a', 'b']);
    expect(rules[0]).toMatchObject({ text: '(', problem: 'invalid' });
    const mended = rulesAfter(write(rules, 0, '(c)'), 0, 'good');
    expect(savedOf(mended)).toEqual(['(c)', 'b']);
    expect(mended[0]?.problem).toBe(null);
  });

  it('go when they are emptied', () => {
    expect(savedOf(rulesAfter(write(rulesOf(['a', 'b']), 0, ''), 0, 'good'))).toEqual(['b']);
  });
});

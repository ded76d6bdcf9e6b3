import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { momentAt, momentsIn, timeShapes } from './clock';
import { FactFinder, factRules } from './find-facts';

const facts = new FactFinder(catalog.signs);

const whole = (text: string) => ({ start: 0, end: text.length });
const valuesOf = (text: string, kind: string) =>
  facts
    .find(text, undefined)
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);

describe.each(factRules(catalog.signs))('$kind by $triggers.0', (rule) => {
  const reads = (text: string) => {
    const lower = text.toLowerCase();
    const places = rule.triggers.flatMap((trigger) => [...lower.matchAll(literal(trigger))]);
    return places.flatMap(({ index }) => {
      rule.at.lastIndex = index;
      const value = rule.at.exec(text)?.groups?.['value'];
      if (value === undefined) return [];
      return rule.accept?.(value, text.slice(Math.max(0, index - 24), index)) === false ? [] : [value];
    });
  };
  it('has samples of both kinds', () => {
    expect(rule.catches.length).toBeGreaterThan(0);
    expect(rule.leaves.length).toBeGreaterThan(0);
  });
  it.each(rule.catches)('reads %s', (text, value) => {
    expect(valuesOf(text, rule.kind)).toContain(value);
    expect(reads(text)).not.toEqual([]);
  });
  it.each(rule.leaves)('reads nothing in %s', (text) => expect(reads(text)).toEqual([]));
});

const literal = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');

describe.each(timeShapes)('a time as in $catches.0', ({ catches, leaves, pattern }) => {
  it.each(catches)('is read in %s', (text) => {
    expect([...text.matchAll(pattern)]).not.toEqual([]);
    expect(momentsIn(text, whole(text))).toHaveLength(1);
  });
  it.each(leaves)('is not read in %s', (text) => expect([...text.matchAll(pattern)]).toEqual([]));
});

describe('the time of an error', () => {
  const at = (text: string) => {
    const start = text.indexOf('70001');
    return momentAt(text, { start, end: start + 5 });
  };

  it('is that of its line, with its zone', () => {
    const moment = at('2024-05-16T09:41:06Z a\n2024-05-16T09:41:07+08:00 code 70001\n2024-05-16T09:41:09Z');
    expect(moment).toMatchObject({ local: Date.UTC(2024, 4, 16, 9, 41, 7), zone: 480, date: 'whole' });
  });

  it('takes its day from the last line that states one', () => {
    expect(at('2024-05-16 09:00:00 start\n[09:41:07] code 70001')).toMatchObject({
      local: Date.UTC(2024, 4, 16, 9, 41, 7),
      zone: undefined,
      date: 'whole',
    });
  });

  it('says when there is no day, or no year', () => {
    expect(at('[09:41:07] code 70001')?.date).toBe('none');
    expect(at('05-16 09:41:07.310 E/TRTC: 70001')?.date).toBe('no-year');
    expect(at('code 70001')).toBeUndefined();
  });

  it('reads time stamps', () => {
    expect(at('{"ts":1715823667310,"code":70001}')).toMatchObject({ local: 1715823667310, zone: 0 });
  });
});

describe('what a paste states', () => {
  it('is the user and room nearest to the error', () => {
    const text = `${'userId=first roomId=1001\n'.padEnd(400)}userId=second roomId=1002 code 70001`;
    const start = text.indexOf('70001');
    const stated = facts.find(text, { start, end: start + 5 });
    expect(stated.find(({ kind }) => kind === 'user')?.text).toBe('second');
    expect(stated.find(({ kind }) => kind === 'room')?.text).toBe('1002');
  });

  it('names the browser that others only imitate', () => {
    const agent =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36 Edg/124.0.2478.51';
    expect(valuesOf(agent, 'browser')[0]).toBe('Edg/124.0.2478.51');
    expect(valuesOf(agent, 'os')).toEqual(['Windows NT 10.0']);
  });

  it('points to where it stands', () => {
    const text = 'x sdkAppId=1400531162&userId=u_20391';
    for (const { start, end, text: value } of facts.find(text, undefined))
      expect(text.slice(start, end)).toBe(value);
  });
});

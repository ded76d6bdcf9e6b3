import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { momentOf } from '../body/chat-moments';
import { createTriage } from '../triage';
import { momentAt, momentsIn, timeShapes } from './clock';
import { FactFinder, factRules } from './find-facts';

const facts = new FactFinder(catalog.signs);
const triage = createTriage(catalog);

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
      const found = rule.at.exec(text);
      const end = index + (found?.[0].length ?? 0);
      const groups = found && rule.before ? rule.before.exec(text.slice(0, end))?.groups : found?.groups;
      const value = groups?.['value'];
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

  it('takes no error code for its zone', () => {
    const zoneOf = (text: string) => momentsIn(text, whole(text))[0]?.zone;
    expect(zoneOf('2026-11-15 18:44:01 -1100')).toBeUndefined();
    expect(zoneOf('2026-11-15 18:44:01 -8')).toBeUndefined();
    expect(zoneOf('2026-11-15 18:44:01 -2340')).toBeUndefined();
    expect(zoneOf('2026-11-15 18:44:01 -0500')).toBe(-300);
    expect(zoneOf('2026-11-15 18:44:01 -03:30')).toBe(-210);
    expect(zoneOf('2026-11-15 18:44:01 +0800')).toBe(480);
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

  it.each([
    ['【房间号】\n55120\n【SDK 版本】\n4.15.3', 'room', '55120'],
    ['【SDK 版本】\n4.15.3', 'version', '4.15.3'],
    ['SDK 版本：TRTC Web 4.15.3', 'version', '4.15.3'],
    ['登录被拒 70051，userId=zhubo_77，sdkappid 1400000789', 'user', 'zhubo_77'],
    ['Edge 浏览器 130，Win10', 'browser', 'Edge 浏览器 130'],
    ['Chrome 71 on Windows 7', 'browser', 'Chrome 71'],
  ])('is read in %j', (text, kind, value) => expect(valuesOf(text, kind)).toContain(value));

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

describe('what a paste lacks', () => {
  const lacks = (raw: string) => triage(raw).missing.map(({ kind }) => kind);
  it('is the date where a log has times alone, and first where a signature is compared with it', () => {
    expect(lacks('[09:41:07.310] TRTC Web join room failed result: 70003')[0]).toBe('date');
    expect(lacks('[2024-05-16 09:41:07.310] TRTC Web join room failed result: 70003')).not.toContain('date');
    expect(lacks('今天 14:05 TRTC 进房报 70003')).not.toContain('date');
  });
});

describe('the time of an error in a chat', () => {
  const timeOf = (raw: string) => triage(raw).facts.find(({ kind }) => kind === 'time')?.text;
  it.each([
    ['小王 2024/3/17 21:07\n进房报 70001\n小王 2024/3/17 21:09\n好了', '2024/3/17 21:07'],
    ['王晓明 21:05\n在吗\n王晓明 21:07\n报 70001，TRTC', '21:07'],
    ['Anna Miller  9:07 PM\nTRTC code 70001\nBob Lee  9:09 PM\nok', '9:07 PM'],
    ['Anna, [17.03.2024 21:07]\nTRTC code 70001', '17.03.2024 21:07'],
    ['[21:07] 小王: TRTC 报 70001\n[21:09] 李雷: 收到', '21:07'],
    ['李雷 昨天 下午 3:20\nTRTC 报 70001', '昨天 下午 3:20'],
  ])('is that of its message: %j', (raw, time) => expect(timeOf(raw)).toBe(time));

  it('knows the halves of a day', () => {
    expect(momentOf('2024/3/17 下午 9:07', { start: 0, end: 17 })?.local).toBe(Date.UTC(2024, 2, 17, 21, 7));
    expect(momentOf('3/17/2024 12:07 AM', { start: 0, end: 18 })?.local).toBe(Date.UTC(2024, 2, 17, 0, 7));
    expect(momentOf('17.03.24 21:07', { start: 0, end: 14 })?.local).toBe(Date.UTC(2024, 2, 17, 21, 7));
    expect(momentOf('3/4/2024 9:07 PM', { start: 0, end: 16 })?.date).toBe('none');
    expect(momentOf('yesterday', { start: 0, end: 9 })).toBeUndefined();
  });
});

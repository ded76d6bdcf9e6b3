import { describe, expect, it } from 'vitest';
import { isAsserted } from './assertion';
import { sentenceAround } from './sentence';

function asserted(sample: string): boolean {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  return isAsserted(sentenceAround(sample.replace(/[«»]/g, ''), { start, end }));
}

describe('a code that is asserted', () => {
  it.each([
    '{"errCode": «-2343», "msg": "seat is locked"}',
    '10:22:31.104 E/Live: enterRoom onError «10005»',
    'joinRoom failed code=«70001»',
    '[ERROR] code=«70003» not allowed',
    '进房失败，错误码 «70003»',
    '学生用平板上课时一直报错 «70003»，画面是黑的',
    '听不到声音，打不开摄像头，报 «-1101»',
    'We got error «70001» this morning on two laptops',
    'the page keeps showing error «4099» to our teachers',
  ])('%s', (sample) => expect(asserted(sample)).toBe(true));
});

describe('a code that may not have come up', () => {
  it.each([
    '这里说的 «70001» 是上次的，不知道现在怎样',
    'we would see «70001» if it happened',
    '示例：错误码 «70001»',
    'return code in { «70001» }',
    'Minutes in which the engine answers «100001» are left out of the report',
    'expr: increase(push_errors{code="«20101»"}[5m]) > 0',
    '一线同事遇到 «70003» 时，先核对签名再转二线',
    'The page about «70003» is part of the handbook',
    'The engine returns «100001» to the caller of the method',
  ])('%s', (sample) => expect(asserted(sample)).toBe(false));
});

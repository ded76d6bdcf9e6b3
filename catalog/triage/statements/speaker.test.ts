import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentence';
import { strangerNear } from './speaker';
import { speakerPlaces } from './speaker-places';
import { vocabularyOf } from './vocabulary';

const known = { vocabulary: vocabularyOf([]), isKnown: () => false, isOthers: () => false };

function stranger(sample: string) {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  const text = sample.replace(/[«»]/g, '');
  return strangerNear(text, { start, end }, sentenceAround(text, { start, end }), known);
}

describe.each(speakerPlaces)('a speaker whom nobody knows, as $id', (place) => {
  it.each(place.catches)('speaks in %s', (sample) => expect(stranger(sample)?.place).toBe(place.id));
  it.each(place.leaves)('does not in %s', (sample) => expect(stranger(sample)).toBeUndefined());
});

describe('words that are not said of calls', () => {
  it.each([
    '打印机报 «70001»',
    '加载广告失败，错误码«10006»',
    '支付宝返回 «70003»',
    '播放器错误代码«-1»',
    '地图定位失败 «1003»',
  ])('make a stranger of %s', (sample) => expect(stranger(sample)?.place).toMatch(/^(?:head|words)$/));
  it.each([
    '客户昨天晚上反馈进房报错 «70001»',
    '小王说登录失败 «70003»',
    '我们这边一直返回 «10006»',
    '麻烦看下，上麦失败 «-2343»',
  ])('are not in %s', (sample) => expect(stranger(sample)).toBeUndefined());
});

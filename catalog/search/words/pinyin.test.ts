import { describe, expect, it } from 'vitest';
import { isPinyin, readPinyin, soundKey, soundsLike } from './pinyin';

/** Whether the letters can be read as the characters. */
const reads = (letters: string, han: string) =>
  readPinyin(letters).some(
    ({ positions }) =>
      positions.length === han.length && positions.every((place, at) => place.includes(han.charAt(at))),
  );

describe('readPinyin', () => {
  it.each([
    ['jinfangshibai', '进房失败'],
    ['qiehuanjuese', '切换角色'],
    ['jiaose', '角色'],
    ['chongfu', '重复'],
    ['xian', '西安'],
    ["xi'an", '西安'],
    ['shexiangt', '摄像头'],
    ['jfsb', '进房失败'],
    ['cfcz', '重复操作'],
    ['zdbf', '自动播放'],
    ['chshb', '出失败'],
    ['lvse', '绿色'],
  ])('reads %s as %s', (letters, han) => {
    expect(reads(letters, han)).toBe(true);
  });

  it.each(['', 'i', 'vivu', 'JOIN', 'a1', '摄像头'])('reads nothing in %j', (letters) => {
    expect(readPinyin(letters)).toEqual([]);
  });

  it('stops at a few readings of letters that can be cut in very many ways', () => {
    expect(readPinyin('xianganengan'.repeat(4)).length).toBeLessThan(10);
  });
});

describe('soundKey', () => {
  it.each([
    ['jingfang', 'jinfan'],
    ['shuoding', 'suodin'],
    ['zhuxiancheng', 'zuxiancen'],
    ['nanjing', 'lanjin'],
  ])('is the same for %s and %s', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
  });

  it('is another one for what nobody confuses', () => {
    expect(soundKey('fangzhu')).not.toBe(soundKey('fangjian'));
  });
});

describe('isPinyin', () => {
  it.each(['pingmu', 'shexiangtou', 'luse', "xi'an"])('takes %s', (letters) => {
    expect(isPinyin(letters)).toBe(true);
  });

  it.each(['camera', 'gongxaing', 'sdk', ''])('leaves %j', (letters) => {
    expect(isPinyin(letters)).toBe(false);
  });
});

describe('soundsLike', () => {
  it('finds the character that an input method would offer instead', () => {
    expect(soundsLike('登陆')[1]).toContain('录');
  });

  it('leaves a character whose sound it does not know', () => {
    expect(soundsLike('𠮷')).toEqual(['𠮷']);
  });
});

import { describe, expect, it } from 'vitest';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf([]);

describe('whose word it is', () => {
  it.each([
    '放背景歌的时候',
    '家人们谁懂',
    '重点',
    '日报环比峰值',
    '教练在操场点名',
    '闪退之后重新进去',
    '姑姑家停电了',
    '通往大厅的走廊',
    '忽然漂亮地恢复',
    '护士站在三楼',
    '那个人五分钟前就退会了',
    '用的是普通成员',
  ])('%s is of no trade', (said) => {
    expect(vocabulary.unknownHan(said)).toEqual([]);
  });

  it.each([
    ['打印机报错', '打印机'],
    ['羽梁打印失败', '羽梁'],
    ['电梯今天报错', '电梯'],
    ['发票没有开出来', '发票'],
    ['水獭邮件返回', '水獭'],
  ])('%s is of another trade', (said, stranger) => {
    expect(vocabulary.unknownHan(said).some((part) => part.includes(stranger))).toBe(true);
  });
});

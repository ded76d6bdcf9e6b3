import { describe, expect, it } from 'vitest';
import { lookAlikes } from './look-alikes';

describe('lookAlikes', () => {
  it.each([
    ['公匙', '公钥'],
    ['末登录', '未登录'],
    ['用尸', '用户'],
    ['房问', '房间'],
  ])('%s is %s', (run, phrase) => {
    expect(lookAlikes(run)).toEqual([phrase]);
  });

  it.each(['公钥', '登录', '入', '勋章'])('%s is what it is', (run) => {
    expect(lookAlikes(run)).toEqual([]);
  });
});

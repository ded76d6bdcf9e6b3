import { expect, it } from 'vitest';
import { isPersons } from './answers';

const site = (sample: string) => {
  const [before = '', after = ''] = sample.split('#');
  return { before, after };
};

it.each(['【坐席】请问错误码?\n【客户】#\n【坐席】提示语呢?', '[Customer] #'])(
  'takes whoever answers for no key in %j',
  (sample) => expect(isPersons(site(sample))).toBe(true),
);

it.each([
  'SDK: x\n【房间号】#\n【电话】',
  '【错误码】无\n【用户】#\n',
  'SDK: x\n房间: #\n',
  '【客户】# 个人进不去',
])('leaves the key in %j', (sample) => expect(isPersons(site(sample))).toBe(false));

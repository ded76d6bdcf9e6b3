import { expect, it } from 'vitest';
import { headOfList } from './listed-under';

function headOf(sample: string): string | undefined {
  const at = sample.indexOf('«');
  const text = sample.replace(/[«»]/g, '');
  return headOfList(text, at, sample.indexOf('»') - 1)?.word;
}

it.each([
  ['工号 10005、10007、«10010» 请补卡', '工号'],
  ['座位 2301、«2302» 已售', '座位'],
  ['tickets: orders 70001 and «70003»', 'orders'],
  ['users 10005, 10007, «10010» left', 'users'],
])('%s: they are of %s', (sample, word) => expect(headOf(sample)).toBe(word));

it.each([
  'room 5001, «70003»',
  '房间 1001、«70003» 报错',
  'user 10006, «10007» error',
  '工号 10005，报错 «10007»',
])('%s: no list', (sample) => expect(headOf(sample)).toBeUndefined());

import { expect, it } from 'vitest';
import { plainView } from '../text/view';
import { withoutWrappedQuotes } from './wrapped-quotes';

const read = (text: string) => withoutWrappedQuotes(plainView(text)).text;

it.each([
  ['2024-05-01 WARN verify code=70003 msg="sig\ncheck failed" uid=7', 'msg="sig check failed"'],
  ['{"ActionStatus":"FAIL","ErrorInfo":"room id already\nexists","ErrorCode":1}', 'room id already exists'],
  [
    '{"Message":"code: 40006, and a lot of words,\nthat go on and on and\non","Id":1}',
    'words, that go on and on and on',
  ],
])('reads %s as one string', (text, one) => expect(read(text)).toContain(one));

it.each([
  '{\n  "code": 70001,\n  "message": "expired"\n}',
  'a line of some length with 5" in it, and nothing to close it\nThe next line\nand one more\nand one\nand "one" more',
  'he said "no\nand left"',
])('leaves %s', (text) => expect(read(text)).toBe(text));

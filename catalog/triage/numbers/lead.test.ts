import { expect, it } from 'vitest';
import { leadOf } from './lead';

it.each([
  ['{"errCode": «', 'errCode', 'code', 'assigned'],
  ['{errCode:«', 'errCode', 'code', 'assigned'],
  ['报«', '报', 'verb', 'glued'],
  ['错误码是 «', '错误码', 'code', 'assigned'],
  ['roomId 是 «', 'roomId', 'room', 'assigned'],
  ['user «', 'user', 'user', 'spaced'],
  ['getCode() === «', 'getCode', 'code', 'assigned'],
  ['"serverCode":«', 'serverCode', 'code', 'assigned'],
  ['errno(u32 abs)=«', 'errno', 'code', 'assigned'],
  ['rejected (account system): «', 'rejected', 'verb', 'assigned'],
  ['错误码 ........... «', '错误码', 'code', 'assigned'],
  ['<key>code</key>\n  <integer>«', 'code', 'code', 'assigned'],
  ['<name>faultCode</name><value><int>«', 'faultCode', 'code', 'assigned'],
  ['> **动作** 进房\n> **码** «', '码', 'code', 'spaced'],
  ['CODE......«', 'CODE', 'code', 'assigned'],
  ['错误码 ………… «', '错误码', 'code', 'assigned'],
  ['房间号 . . . . «', '房间号', 'room', 'assigned'],
  ['server «', 'server', undefined, 'spaced'],
  ['邮政编码：«', '编码', 'id', 'assigned'],
  ['PlatformException(«', 'PlatformException', 'weak', 'bracketed'],
])('reads the name in %s', (sample, word, role, link) => {
  const text = sample.replace('：', ':');
  expect(leadOf(text, text.indexOf('«'))).toMatchObject({ word, role, link });
});

it('does not look beyond its line', () => {
  expect(leadOf('code\n5001', 5)).toBeUndefined();
  expect(leadOf('"code":\n  5001', 10)?.word).toBe('code');
});

it('knows the word before', () => {
  expect(leadOf('exit code 1', 10)?.prior).toBe('exit');
});

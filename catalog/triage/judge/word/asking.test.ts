import { expect, it } from 'vitest';
import { askingIn } from './asking';

const asked = (line: string) => askingIn(line).map(({ start, end }) => line.slice(start, end).trim());

it.each([
  '想给房间加密码，createRoom 的时候哪个字段',
  'does the pro package allow more seats, and who do I talk to?',
  '接口的调用频率上限是多少次/秒？',
  'Is the flag still needed for screen sharing? ',
  '有没有开源的设备检测页？想抄一个',
  '希望锁麦位时有个图标',
  'Your FAQ says "the user was kicked out" where it should say "removed".',
  '审核问为什么要麦克风权限，有没有文案',
  'wanna limit the room to 8 people max, param name?',
])('hears nothing in %s', (line) => expect(asked(line).join(' ').length).toBeGreaterThan(line.length * 0.9));

it.each([
  '房主退不了房，怎么办？',
  '摄像头被占用，是哪个错误码？',
  'why is the seat locked?',
  '结果提示这事只有房主能做，是不是要先转让？',
  '麦位锁着',
  'Which error is it when the camera is in use?',
  'the join fails, is that expected?',
])('hears %s', (line) => expect(asked(line)).toEqual([]));

it('leaves what is told beside a question', () =>
  expect(asked('呼过去说对方不在线。能不能做成离线也响铃？')).toEqual(['能不能做成离线也响铃？']));

it('hears what is told before a question of the same sentence', () =>
  expect(asked('麦位锁着上不去，能不能给个图标？')).toEqual(['能不能给个图标？']));

it('takes the blanks of speech for ends of sentences', () =>
  expect(asked('学生被踢出去了 这个学生还能再进来吗')).toEqual(['这个学生还能再进来吗']));

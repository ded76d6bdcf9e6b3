import { describe, expect, it } from 'vitest';
import { areOfTwo, partiesAt } from './parties-in';

/** The two places are marked. */
function read(sample: string) {
  const [before = '', between = '', after = ''] = sample.split('¦');
  const text = before + between + after;
  const one = { start: before.length, end: before.length + 1 };
  const start = before.length + between.length;
  const other = { start, end: start + 1 };
  const words = [one, other].map((span) => partiesAt(text, span).at(-1)?.words);
  return { apart: areOfTwo(text, one, other), words };
}

describe('whose an error is', () => {
  it.each([
    ['学生甲：弹“¦NotAllowedError”\n学生乙：画面黑，¦16451', '学生甲', '学生乙'],
    ['A 班：进房 ¦-2100\nB 班：开麦 ¦-1105', 'A 班', 'B 班'],
    ['- iOS: join ¦70003\n- Android: camera ¦-1101', 'iOS', 'Android'],
    ['Zhang: cannot join, ¦10006\nLi: mic ¦-1105', 'Zhang', 'Li'],
    ['张伟：进不去 ¦10006\n刘洋：没声音 ¦-1105', '张伟', '刘洋'],
    ['on the tablet it says ¦5302, on the PC ¦5303', 'the tablet', 'the PC'],
    ['平板上报 ¦5302，电脑上报 ¦5303', '平板上', '电脑上'],
    ['老师进房报 ¦70001，学生那边是 ¦-2100', '老师', '学生'],
    ['我这边报 ¦70001，同事报 ¦-1102', '我这边', '同事'],
    ['测试环境报 ¦70003，线上是 ¦-100013', '测试环境', '线上'],
    ['one student gets ¦16451, another student gets ¦4100', 'one student', 'another student'],
    ['【iPad】\n进房 ¦-2100\n\n【MacBook】\n开麦 ¦-1105', 'iPad', 'MacBook'],
    ['Room 301: code ¦-2100\nRoom 302: code ¦-2106', 'Room 301', 'Room 302'],
    ['用户 1001：¦70001\n用户 1002：¦70013', '用户 1001', '用户 1002'],
    ['张子涵妈妈：点进课堂 ¦NotAllowedError\n王一诺爸爸：提示 ¦NotReadableError', '张子涵妈妈', '王一诺爸爸'],
    ['三楼会议室：¦-2100\n前厅会议室：¦-2106', '三楼会议室', '前厅会议室'],
    ["Tom's laptop: ¦5302\nThe meeting tablet: ¦5303", "Tom's laptop", 'The meeting tablet'],
    ["Emily's tab says ¦NotReadableError. Josh's tab says ¦16451", "Emily's tab", "Josh's tab"],
    ['Emily gets ¦NotReadableError and Josh sees ¦16451', 'Emily', 'Josh'],
    ['主播小雅：开播报 ¦-2340\n管理员阿泽：踢人报 ¦-2201', '主播小雅', '管理员阿泽'],
    ['on the Pixel it shows ¦-1101; on the iPhone it ends with ¦-1108', 'the Pixel', 'the iPhone'],
    ['会议室大屏报 ¦-1106，旁边的笔记本报 ¦-2381', '会议室大屏', '旁边的笔记本'],
    [
      'Dr. Hale: "camera blocked ¦NotAllowedError"\nReception desk: "API_CALL_TIMEOUT ¦16459"',
      'Dr. Hale',
      'Reception desk',
    ],
    ['王医生：¦5302\n前台：¦16459', '王医生', '前台'],
    ['小王报 ¦70001，小李报 ¦70013', '小王', '小李'],
    ['Anna (iPad): ¦5302\nBen (laptop): ¦5303', 'Anna', 'Ben'],
    ['The host sees ¦-2107. The guest sees ¦-2100', 'The host', 'The guest'],
  ])('%j', (sample, first, second) => expect(read(sample)).toEqual({ apart: true, words: [first, second] }));

  it.each([
    'enterRoom ¦-2100\nopenLocalMicrophone ¦-2101',
    'Android 12 / iOS 17 都有\n10:20:01 enterRoom ¦-2100\n10:20:02 open ¦-2101',
    'iOS 和 Android 都报 ¦-2100，然后 ¦-2101',
    '现象：进房 ¦16388\n日志：extra ¦70003',
    '客户：报 ¦-2100\n客服：是不是 ¦70001',
    '老师进房报 ¦-2100，开麦又报 ¦-2101',
    '王医生：进房 ¦16388\n日志：extra ¦70003',
    'Anna: join ¦16388\nBrowser: Chrome, extra ¦70003',
    'Error: ¦16388\nDetail: ¦70003',
    'Console says ¦16388, Server says ¦70003',
    '重启电脑报 ¦-2100，打开手机报 ¦-2101',
    'On the tablet it says ¦-2100 and then ¦-2101',
    '方法：enterRoom ¦-2100\n任务：open ¦-2101',
    'Ann: we get ¦-2100\nBob: since when\nAnn: and then ¦-2101',
    '我在 Chrome 里进房 ¦4100，控制台是 ¦NotAllowedError',
  ])('says nothing of two in %j', (sample) => expect(read(sample).apart).toBe(false));
});

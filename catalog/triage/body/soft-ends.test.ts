import { describe, expect, it } from 'vitest';
import { plainView } from '../text/view';
import { withoutSoftEnds } from './soft-ends';

const joined = (text: string) => withoutSoftEnds(plainView(text)).text;

describe('lines that a program wrapped at blanks', () => {
  it.each([
    [
      "I went through all logs of last night's show, there is no\n10003 and nothing else of any kind. Viewers left because\nit was late",
      2,
    ],
    [
      '下个迭代计划：麦位模块要补上几条单元测试，用 mock 数据让申请上麦位的这个 takeSeat 接口返回同样的错误码，也就是\n-2342、-2344，检查提示是否正确。',
      1,
    ],
    [
      '03-19 20:15:28.502 15522-15522/com.example.live I/LiveSDK:\ninit ok, version 1.8.5\n03-19 20:15:28.611 15522-15522/com.example.live I/LiveSDK:\nlogin ok, id=anchor',
      2,
    ],
  ])('are one in %j', (text, ends) => {
    const found = joined(text);
    expect(found.length).toBe(text.length);
    expect(text.split('\n').length - found.split('\n').length).toBe(ends);
  });

  it.each([
    'client.join() was called with room 3021 and user teacher_01\nclient.publish() failed with 16388',
    'The call was fine on every device that we have tried so far.\nthen it failed',
    'Uncaught (in promise) RtcError: join failed in the main room\n    at join (call.ts:1)',
    '进房报错 70001\n麻烦看下',
    '[21:07:01] enterRoom roomId=3021 role=anchor scene=live mode=1\n[21:07:02] onError -1',
    'curl -sS -X POST https://rooms.example/v4/create -d room=town-1\n{"ErrorCode":100001}',
  ])('are several in %j', (text) => expect(joined(text)).toBe(text));
});

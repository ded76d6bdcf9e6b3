import { describe, expect, it } from 'vitest';
import { isPlainFailure, messageOf } from './message';

/** The message that belongs to a number, in a text of one line. */
function messageBeside(number: string, text: string): string | undefined {
  const start = text.indexOf(number);
  const found = messageOf(text, { start, end: start + number.length }, { start: 0, end: text.length });
  return found && text.slice(found.start, found.end);
}

describe('the message beside a number', () => {
  it('ends where the next field begins', () => {
    expect(messageBeside('70003', 'errCode=70003 errMsg=sig verify fail userId=u_1 userSig=abc')).toBe(
      'sig verify fail',
    );
    expect(messageBeside('-1102', 'level=error code=-1102 msg=camera is in use room=20406')).toBe(
      'camera is in use',
    );
  });

  it('is all that stands in quotes', () => {
    expect(messageBeside('70003', 'code=70003 msg="no user for id=7 and key=x" at=9')).toBe(
      'no user for id=7 and key=x',
    );
  });

  it('goes on where no field follows', () => {
    expect(messageBeside('70003', 'code=70003, message: the signature a==b did not verify')).toBe(
      'the signature a==b did not verify',
    );
  });
});

describe('that something failed', () => {
  it.each([
    '加入失败',
    '【进入房间失败】',
    '连接出错',
    'join failed',
    'Failed to join the room',
    '“登录失败”',
  ])('is no reason: %s', (message) => expect(isPlainFailure(message)).toBe(true));

  it.each([
    '签名校验失败',
    '房间已满',
    'join failed: no such room',
    '商户未签约',
    'payment failed',
    'wrong password',
  ])('may come with one: %s', (message) => expect(isPlainFailure(message)).toBe(false));
});

import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { noNeighbours } from '../../pack/codes';
import { catalogIndex } from '../catalog-index';
import { normalise } from '../normalise';
import { toPaste } from '../text/view';
import { rowsOf } from './asides';
import { bodyOf } from './body';
import { chatHeads, chatShapes } from './chat-heads';
import { isSmallPrint } from './footers';
import { mailLines } from './mail-heads';
import { isPerson } from './person';
import { recommendedHead } from './recommended';
import { partOf, parts } from './signatures';
import { addressesIn, pieces } from './streets';

const index = catalogIndex(catalog, noNeighbours);
const read = (raw: string) => bodyOf(normalise(raw), index);
const left = (raw: string) => read(raw).view.text;

describe.each(chatShapes)('the head of a chat message: $id', ({ catches, leaves }) => {
  const heads = (line: string) => chatHeads(rowsOf(`${line}\nin a line of its own`), index);
  it.each(catches)('is %s', (line) => expect(heads(line)).toHaveLength(1));
  it.each(leaves)('is not %s', (line) => expect(heads(line)).toEqual([]));
});

describe.each(mailLines)('above a mail stands: $id', ({ pattern, catches, leaves }) => {
  it.each(catches)('%s', (line) => expect(line).toMatch(pattern));
  it.each(leaves)('but not %s', (line) => expect(line).not.toMatch(pattern));
});

describe.each(parts)('under a letter stands: $id', ({ pattern, catches, leaves, part }) => {
  it.each(catches)('%s', (line) => {
    expect(line).toMatch(pattern);
    expect(partOf(line, index)).toBe(part);
  });
  it.each(leaves)('but not %s', (line) => expect(line).not.toMatch(pattern));
});

describe.each(pieces)('an address: $id', ({ catches, leaves }) => {
  it.each(catches)('is in %s', (text, piece) => {
    const found = addressesIn(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([piece]);
  });
  it.each(leaves)('is not in %s', (text) => expect(addressesIn(text)).toEqual([]));
});

describe('who writes', () => {
  it.each([
    '小王',
    '王晓明(技术部)',
    'Anna Miller',
    '【群主】小王(10086123)',
    'Jan van der Berg',
    '阿里-李雷',
  ])('may be %s', (name) => expect(isPerson(name, index)).toBe(true));
  it.each([
    '进房失败',
    'TRTC',
    'RtcError',
    'ERROR',
    'JOIN_ROOM_FAILED',
    '70001',
    '摄像头',
    'Main Thread',
    '',
  ])('is not %s', (name) => expect(isPerson(name, index)).toBe(false));
});

describe('small print', () => {
  it.each([
    'This message is intended only for the named recipient and may be privileged.',
    '本邮件含有保密信息，仅限收件人使用，未经授权不得转发，否则请删除。',
  ])('is %s', (text) => expect(isSmallPrint(text)).toBe(true));
  it.each(['the email with code 70001 is confidential', 'the message was deleted: 70003'])(
    'is not %s',
    (text) => expect(isSmallPrint(text)).toBe(false),
  );
});

describe('a list of articles that nobody wrote', () => {
  const { pattern, catches, leaves } = recommendedHead;
  it.each(catches)('begins with %s', (line) => expect(line).toMatch(pattern));
  it.each(leaves)('does not begin with %s', (line) => expect(line).not.toMatch(pattern));
});

describe('what is left of a paste', () => {
  it.each([
    ['done\n\nRelated articles\n\n* -1105: microphone\n* How to fix 70009\nbye', 'done\n\nbye'],
    ['报 70003\n相关文章\n没有了', '报 70003\n相关文章\n没有了'],
    ['> > TRTC 报错\n> > 70001', 'TRTC 报错\n70001'],
    ['小王 2024/3/17 21:07\n进房报 -1102\n李雷 2024/3/17 21:08\n收到', '进房报 -1102\n收到'],
    ['[21:07] 小王: 进房报 -1102', '进房报 -1102'],
    ['From: Anna <a@example.com>\nSent: 2024-03-17\nSubject: RE: code 70001\n\nhelp', 'code 70001\n\nhelp'],
    [
      'it failed: 70001\n\n-- \nAnna Miller\nSenior Engineer\nTel +1 415 555 0123 ext. 8001',
      'it failed: 70001\n\n',
    ],
    [
      'On Sun, Mar 17, 2024 at 9:07 PM Anna Miller\n<anna@example.com> wrote:\n\n> code 70001',
      '\ncode 70001',
    ],
    ['<p>errCode <b>70001</b></p><p>today</p>', 'errCode 70001\ntoday\n'],
  ])('of %j', (raw, text) => expect(left(raw)).toBe(text));

  it.each([
    '谢谢\n错误码 70001',
    'TRTC 报错\n--\n错误码 70001\n版本 4.11.9',
    'thanks\n70001',
    '2024-05-01 10:00:00 JOIN_ROOM_FAILED\n2024-05-01 10:00:01 70001',
    '[2024-05-01 10:00:00] TRTC: join failed 70001',
    'TRTC 70001 21:07',
    'TRTC 21:07: failed 70001',
    '[21:07] TRTC: code 70001',
    '日期: 2024-03-17\n时间: 21:07\n错误码: 70001',
    '<p data-error="device-auto-recover-failed">',
    'RtcError: <JOIN_ROOM_FAILED 0x4004>',
    '问题: 进房失败\n公司: 声网科技\n错误码: 70001',
  ])('is all of %j', (raw) => expect(left(raw)).toContain(raw.split('\n').at(-1)));

  it('leads back to where it was pasted', () => {
    const raw =
      '> 小王 2024/3/17 21:07\r\n> ｃｏｄｅ：７０\r\n> ００１\r\n> -- \r\n> 电话：021-50801234 转 8001';
    const { view } = read(raw);
    const at = view.text.indexOf('70');
    const { start, end } = toPaste(view, { start: at, end: view.text.indexOf('001') + 3 });
    expect(raw.slice(start, end)).toBe('７０\r\n> ００１');
  });

  it('takes the secrets along', () => {
    const { view, secrets } = read('小王 2024/3/17 21:07\n> 手机 13800001111 报 70001');
    expect(secrets.map(({ start, end }) => view.text.slice(start, end))).toEqual(['13800001111']);
  });
});

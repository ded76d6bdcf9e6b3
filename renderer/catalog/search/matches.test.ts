import { describe, expect, it } from 'vitest';
import { spansIn, spansInCode, wantedOf } from './matches';

const marked = (text: string, query: string) =>
  spansIn(text, wantedOf(query)).map(({ start, end }) => text.slice(start, end));
const markedCode = (code: string, query: string) =>
  spansInCode(code, wantedOf(query)).map(({ start, end }) => code.slice(start, end));

describe('marks in a text', () => {
  it.each([
    ['加入房间失败', '房间', ['房间']],
    ['加入房间失败', 'fangjian', ['房间']],
    ['Joining the room failed', 'room', ['room']],
    ['Joining the room failed', 'fail ROOM', ['room', 'failed']],
    ['JOIN_ROOM_FAILED', 'joinRoom', ['JOIN_ROOM']],
    ['Could not start', 'art', []],
    ['ChannelJoinAlreadyIn', 'join', ['Join']],
    ['房间已满', ':房间', ['房间']],
    ['房间已满', '-房间', []],
    ['房间已满', '', []],
  ])('%s, %s', (text, query, marks) => {
    expect(marked(text, query)).toEqual(marks);
  });

  it('are one where they touch', () => {
    expect(marked('房间号已存在', '房间 房间号')).toEqual(['房间号']);
  });
});

describe('marks in a code', () => {
  it('are the whole of it however it was written', () => {
    expect(markedCode('-1101', '1101')).toEqual(['-1101']);
    expect(markedCode('16388', '0x4004')).toEqual(['16388']);
    expect(markedCode('16388', '=16388')).toEqual(['16388']);
  });

  it('are its beginning while it is typed', () => {
    expect(markedCode('-1101', '11')).toEqual(['11']);
    expect(markedCode('70003', '3')).toEqual([]);
  });
});

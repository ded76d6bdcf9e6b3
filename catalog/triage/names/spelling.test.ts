import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../edit-distance';
import { plainName, wordsOf } from './spelling';

it.each(['JOIN_ROOM_FAILED', 'joinRoomFailed', 'join-room-failed', 'join.room.failed', 'JoinRoomFailed'])(
  'takes %s for one name',
  (name) => {
    expect(plainName(name)).toBe('joinroomfailed');
    expect(wordsOf(name)).toEqual(['join', 'room', 'failed']);
  },
);

it.each([
  ['channel', 'cahnnel', 1],
  ['invalid', 'invilid', 1],
  ['exist', 'exsit', 1],
  ['failed', 'faild', 1],
  ['failed', 'failed', 0],
  ['camera', 'microphone', 3],
])('counts what %s and %s differ by', (a, b, count) => expect(editDistance(a, b, 2)).toBe(count));

it('does not depend on the order', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => editDistance(a, b, 3) === editDistance(b, a, 3)),
    { numRuns: 200 },
  );
});

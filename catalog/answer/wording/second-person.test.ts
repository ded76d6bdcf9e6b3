import { describe, expect, it } from 'vitest';
import { toReader } from './second-person';

describe('what is said of the user, said to the reader', () => {
  it.each([
    ['The user refused the request.', 'You refused the request.'],
    ['The user has left and is not in the room.', 'You have left and are not in the room.'],
    ["It is the user's network.", 'It is your network.'],
    ['The user joins again.', 'You join again.'],
    ['The user sees or hears themselves.', 'You see or hear yourself.'],
    ['The user still needs a seat.', 'You still need a seat.'],
    ['The user already has one.', 'You already have one.'],
    ['Then the others see and hear the user again.', 'Then the others see and hear you again.'],
    ['Another user is on the seat.', 'Another user is on the seat.'],
    ['Compare the user id with the token.', 'Compare the user id with the token.'],
    ['The user that was called is offline.', 'The user that was called is offline.'],
  ])('%s', (text, said) => expect(toReader(text, 'en')).toBe(said));

  it.each([
    ['用户拒绝了授权。', '您拒绝了授权。'],
    ['这位用户在当前的房间里被禁言了。', '您在当前的房间里被禁言了。'],
    ['看用户的网络通不通。', '看您的网络通不通。'],
    ['另一位用户占了这个麦位。', '另一位用户占了这个麦位。'],
    ['应用要操作的用户没有被找到。', '应用要操作的用户没有被找到。'],
    ['核对用户 ID。', '核对用户 ID。'],
  ])('%s', (text, said) => expect(toReader(text, 'zh')).toBe(said));
});

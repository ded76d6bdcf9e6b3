import { expect, it } from 'vitest';
import { tellsBareFailure } from './bare-failure';

it('words that tell only that they cannot join or log in tell no error', () => {
  for (const words of ['直播间进不去', '一直登录不上', 'join fails', 'I cannot connect to the room'])
    expect(tellsBareFailure(words), words).toBe(true);
  for (const words of ['房间满了进不去', '麦位被锁了', 'the seats are locked', 'join fails, token expired'])
    expect(tellsBareFailure(words), words).toBe(false);
});

import { expect, it } from 'vitest';
import { asHost } from './as-host';

it('says to the owner of the room what its owner is asked for', () => {
  expect(asHost('请房主或管理员解除全员禁言，再试一次。', 'zh')).toBe(
    '您就是房主，请解除全员禁言，再试一次。',
  );
  expect(asHost('Ask the room owner or an administrator to lift the muting of all.', 'en')).toBe(
    'As the room owner, lift the muting of all.',
  );
  expect(asHost('Have the room owner open a room again.', 'en')).toBe(
    'As the room owner, open a room again.',
  );
});

it('leaves what an owner cannot do alone', () => {
  for (const step of [
    '向房主或邀请人要房间密码，输入后再进。',
    '请房主或管理员来做，或者请房主把自己设为管理员。',
  ])
    expect(asHost(step, 'zh')).toBe(step);
  expect(asHost('Ask the room owner for the password.', 'en')).toBe('Ask the room owner for the password.');
});

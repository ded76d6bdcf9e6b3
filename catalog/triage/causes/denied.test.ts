import { describe, expect, it } from 'vitest';
import { isDenied } from './denied';
import { isFeared } from './feared';
import { guessesFrom } from './guessed';
import { isSettled } from './settled';

const denied = (sample: string) => {
  const [left = '', , right = ''] = sample.split(/[«»]/);
  return isDenied(left, right);
};

describe('a denial', () => {
  it.each([
    '没有开«VPN»',
    '没用«蓝牙»',
    '«VPN»没开',
    '«VPN» 已经关了'.replace(' ', ''),
    'without the «VPN»',
    'I do not use a «headset»',
    'the «shutter» is off',
  ])('is read in %s', (sample) => expect(denied(sample)).toBe(true));
  it.each([
    '开着«VPN»',
    '是不是«VPN»',
    '要不要开«VPN»',
    'with the «VPN» on',
    'the «VPN» is on',
    'the «camera» is not detected',
  ])('is not read in %s', (sample) => expect(denied(sample)).toBe(false));
});

describe('what is only feared', () => {
  it.each(['怕', '我担心观众', 'I worry that they '])('follows %s', (left) =>
    expect(isFeared(left)).toBe(true),
  );
  it.each(['观众说', "I'm afraid they ", 'They say that '])('does not follow %s', (left) =>
    expect(isFeared(left)).toBe(false),
  );
});

describe('a guess', () => {
  it.each([
    '是不是网络的问题？',
    '视频很卡，是我的麦克风坏了吗？',
    'Is it the network?',
    'My video is black, is my webcam dead?',
  ])('is heard in %s', (sample) => expect(guessesFrom(sample)).toBeDefined());
  it.each([
    '为什么一开蓝牙就没声音？',
    '视频很卡。',
    'Why is my video black?',
    'Is it normal that the picture is mirrored?',
  ])('is not heard in %s', (sample) => expect(guessesFrom(sample)).toBeUndefined());
});

describe('what is over', () => {
  it.each(['现在已经解决了，谢谢', 'It is solved, thanks', 'works now, thank you'])(
    'is heard in %s',
    (text) => expect(isSettled(text)).toBe(true),
  );
  it.each(['关掉以后就没有了', '还没解决', 'As soon as he mutes it is gone', 'it works now but fails again'])(
    'is not heard in %s',
    (text) => expect(isSettled(text)).toBe(false),
  );
});

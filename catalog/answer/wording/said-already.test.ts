import { expect, it } from 'vitest';
import { afterTitle, isAdvisedAlready, unsaid } from './said-already';

it('a cause that only says the meaning again is left out', () => {
  const said = [
    { zh: '人已在房间里，又进房一次', en: 'Joined again while in the room already' },
    {
      zh: '用户本来就在房间里，应用又发起了一次进房，所以第二次被拒绝。',
      en: 'The user is in the room already and the app tried to join once more, so the second attempt was refused.',
    },
  ];
  expect(unsaid(said, { zh: '应用重复进房。', en: 'The app joined twice.' })).toBeUndefined();
  const more = { zh: '多半是按钮连点了两次。', en: 'Most likely the button was pressed twice.' };
  expect(unsaid(said, more)).toEqual(more);
});

it('of a cause only the sentence that adds something is left', () => {
  const said = [
    { zh: '服务器繁忙，没有处理请求。', en: 'The server is busy and did not handle the request.' },
  ];
  const cause = {
    zh: '服务器繁忙。请求在夜里会少一些。',
    en: 'The server is busy. There are fewer requests at night.',
  };
  expect(unsaid(said, cause)).toEqual({
    zh: '请求在夜里会少一些。',
    en: 'There are fewer requests at night.',
  });
});

it('a meaning does not begin with the title again', () => {
  const title = { zh: '登录签名没有通过验证', en: 'The login signature failed verification' };
  const meaning = {
    zh: '登录签名没有通过验证，所以您暂时进不了房间。这要由应用方处理。',
    en: 'The login signature failed verification, so you cannot join for now. The team behind the app has to fix this.',
  };
  expect(afterTitle(title, meaning)).toEqual({
    zh: '您暂时进不了房间。这要由应用方处理。',
    en: 'You cannot join for now. The team behind the app has to fix this.',
  });
});

it('what goes on with the title says too little to stand alone', () => {
  const title = { zh: '浏览器不支持伴音', en: 'The browser does not support accompaniment' };
  const meaning = {
    zh: '您的浏览器不支持伴音，所以放不出来。',
    en: 'Your browser does not support accompaniment, so it does not play.',
  };
  expect(afterTitle(title, meaning)).toBeUndefined();
});

it('a clause that says more than the title stays', () => {
  const title = { zh: '服务器查询房间信息失败', en: 'The server could not look up the room' };
  const meaning = {
    zh: '服务器查询房间信息失败，可能是暂时的网络问题，这次推流没有成功。',
    en: 'The server could not look up the room, possibly because of a passing network problem, so publishing did not succeed.',
  };
  expect(afterTitle(title, meaning)).toEqual(meaning);
  const leaning = {
    zh: '您不在房间里，而这个操作要在房间里才能做。',
    en: 'You are not in the room, and this can be done only from inside it.',
  };
  expect(afterTitle({ zh: '您不在房间里', en: 'You are not in the room' }, leaning)).toEqual(leaning);
});

it('advice that was given in other words is known', () => {
  const first = [
    {
      zh: '请关掉美颜和虚拟背景，把自己的清晰度调低一档。',
      en: 'switch beauty filters and virtual background off, and send a lower resolution.',
    },
    {
      zh: '请少看几路画面、关掉其他程序，通话时先不要充电。',
      en: 'show fewer pictures, close other programs, and do not charge during the call.',
    },
  ];
  const again = {
    zh: '关掉美颜、虚拟背景和其他程序。',
    en: 'Switch off beauty filters, virtual background and other programs.',
  };
  expect(isAdvisedAlready(first, again)).toBe(true);
  const more = {
    zh: '取下手机壳，不要放在太阳下。',
    en: 'Take off the case, and keep the phone out of the sun.',
  };
  expect(isAdvisedAlready(first, more)).toBe(false);
  expect(isAdvisedAlready([], again)).toBe(false);
});

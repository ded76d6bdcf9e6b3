import { describe, expect, it } from 'vitest';
import type { Fact } from '../triage/result';
import { asksOf } from './asks';

const collect = [
  { zh: '错误码和出错时间（带时区）', en: 'The error code and the time it appeared, with the time zone' },
  { zh: '浏览器和系统的版本、SDK 版本', en: 'Versions of browser, system and SDK' },
  { zh: '摄像头的型号，是内置还是外接', en: 'The camera model, and whether it is built in or external' },
  { zh: '出错前后几分钟的日志，去掉签名、密钥和令牌', en: 'The log' },
];
const nobody = { stated: new Set<Fact['kind']>(), answers: [], platform: undefined, appIsSecret: false };
const asked = (stated: Fact['kind'][], isCustomer: boolean, platform?: 'app') =>
  asksOf({ collect }, { ...nobody, stated: new Set(stated), platform, isCustomer }).map(({ en }) => en);

describe('what a letter asks for', () => {
  it('is at most three things, and no end user is asked for an SDK or a log', () => {
    expect(asked([], true)).toEqual([
      'the time it happened (with the time zone)',
      'the device, its system and the browser, with their versions',
      'The camera model, and whether it is built in or external',
    ]);
    expect(asked([], false)).toHaveLength(3);
    expect(asked([], false)).toContain('the version of the SDK');
  });

  it('is never what they have stated', () => {
    expect(asked(['time', 'os', 'version'], false)).toEqual(['the log of the minutes around it']);
    expect(asked(['time', 'browser'], true)).toEqual([]);
  });

  it('is nothing that the paste answers besides, and nothing of a page for an app', () => {
    const items = [
      { zh: '出错时间（含时区）', en: 'The time' },
      { zh: '网站权限和系统隐私设置的截图', en: 'Screenshots of the permissions' },
    ];
    const of = (answers: string[], platform?: 'app') =>
      asksOf({ collect: items }, { ...nobody, answers, platform, isCustomer: true }).map(({ zh }) => zh);
    expect(of([])).toEqual(['出错时间（含时区）', '网站权限和系统隐私设置的截图']);
    expect(of(['时间'])).toEqual(['网站权限和系统隐私设置的截图']);
    expect(of([], 'app')).toEqual(['出错时间（含时区）']);
  });

  it('is no room of an end user where rooms are hidden', () => {
    const room = [{ zh: '房间号', en: 'The room id' }];
    const of = (isCustomer: boolean, roomIsHidden: boolean) =>
      asksOf({ collect: room }, { ...nobody, isCustomer, roomIsHidden }).length;
    expect([of(true, true), of(false, true), of(true, false)]).toEqual([0, 1, 1]);
  });

  it('is nothing twice', () => {
    const items = [
      { zh: '双方日志里的 SDK 版本和应用版本', en: 'SDK version and app version of either side' },
      { zh: '双方呼叫的时间（含时区）', en: 'The time of the call on both sides' },
      { zh: 'SDK 版本和出错时间（含时区）', en: 'SDK version and the time' },
    ];
    expect(asksOf({ collect: items }, { ...nobody, isCustomer: false }).map(({ zh }) => zh)).toEqual([
      '双方日志里的 SDK 版本和应用版本',
      '双方呼叫的时间（含时区）',
    ]);
  });

  it('names no browser for an app', () => {
    expect(asked(['time'], true, 'app')[0]).toBe('the device and its system version');
  });
});

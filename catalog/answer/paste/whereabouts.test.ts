import { describe, expect, it } from 'vitest';
import type { Fact } from '../../triage/result';
import { deviceOf, holdsAt, platformOf, whereaboutsOf, within } from './whereabouts';

const facts = (...of: [Fact['kind'], string][]): Fact[] =>
  of.map(([kind, text]) => ({ kind, text, start: 0, end: 1 }));

describe('the platform', () => {
  it('is what the paste says, else what a browser or the system of a phone shows', () => {
    expect(platformOf(facts(['platform', '网页版']))).toBe('web');
    expect(platformOf(facts(['platform', '小程序']))).toBe('mini');
    expect(platformOf(facts(['browser', 'Chrome 129'], ['os', 'Android 13']))).toBe('web');
    expect(platformOf(facts(['sdk', 'X'], ['os', 'iOS 17']))).toBe('app');
    expect(platformOf(facts(['os', 'Windows 10']))).toBeUndefined();
  });
});

it('the device is what its system, its model or the app tells, and unknown where they tell both', () => {
  expect(deviceOf(facts(['os', 'Android 13']))).toBe('phone');
  expect(deviceOf(facts(['device', '小米14']))).toBe('phone');
  expect(deviceOf(facts(['platform', 'Windows app']))).toBe('computer');
  expect(deviceOf(facts(['os', 'Windows 10'], ['os', 'iOS 17']))).toBeUndefined();
  expect(deviceOf(facts(['browser', 'Chrome 129']))).toBeUndefined();
});

it('what holds in one place falls away where they are surely elsewhere', () => {
  const nowhere = { platform: undefined, device: undefined };
  expect(holdsAt(['computer'], nowhere)).toBe(true);
  expect(holdsAt(['computer'], { ...nowhere, device: 'phone' })).toBe(false);
  expect(holdsAt(['web'], { ...nowhere, platform: 'app' })).toBe(false);
  expect(holdsAt(undefined, { platform: 'app', device: 'phone' })).toBe(true);
});

describe('where they are', () => {
  it('is what facts tell, then what people say', () => {
    expect(whereaboutsOf(facts(['os', 'iOS 17'], ['sdk', 'X']), [])).toEqual({
      platform: 'app',
      device: 'phone',
      system: 'ios',
    });
    expect(whereaboutsOf([], ['mac'])).toEqual({ platform: undefined, device: 'computer', system: 'mac' });
    expect(whereaboutsOf(facts(['platform', '小程序']), [])).toMatchObject({
      platform: 'mini',
      device: 'phone',
    });
  });

  it('is open where two systems are named', () => {
    expect(whereaboutsOf(facts(['os', 'iOS 17'], ['os', 'Android 14']), []).system).toBeUndefined();
    expect(whereaboutsOf([], ['mac', 'windows']).system).toBeUndefined();
  });
});

it('a step for one system falls away on another, and on the other kind of device', () => {
  const phone = { platform: undefined, device: 'phone' } as const;
  expect(holdsAt(['mac'], phone)).toBe(false);
  expect(holdsAt(['android'], phone)).toBe(true);
  expect(holdsAt(['android'], { ...phone, system: 'ios' })).toBe(false);
  expect(holdsAt(['mini'], within(['web']))).toBe(false);
});

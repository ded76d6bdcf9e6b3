import type { Place } from '../../schema';
import type { Fact } from '../../triage/result';

/** What it runs in, where the paste says so. */
export type Platform = 'web' | 'app' | 'mini';
/** What it runs on, where the paste says so. */
export type Device = 'phone' | 'computer';
/** The system of the device, where the paste says so. */
export type System = 'ios' | 'android' | 'windows' | 'mac';

export const isPlatform = (place: Place): place is Platform =>
  place === 'web' || place === 'app' || place === 'mini';
const isDevice = (place: Place): place is Device => place === 'phone' || place === 'computer';
const isSystem = (place: Place): place is System => !isPlatform(place) && !isDevice(place);

/** Where somebody is, as far as it is known. */
export interface Whereabouts {
  readonly platform: Platform | undefined;
  readonly device: Device | undefined;
  readonly system?: System | undefined;
}

const deviceBySystem: Readonly<Record<System, Device>> = {
  ios: 'phone',
  android: 'phone',
  windows: 'computer',
  mac: 'computer',
};

/** Where the facts say they are, then what else tells it: a place of which only one is told. */
export function whereaboutsOf(facts: readonly Fact[], places: readonly Place[]): Whereabouts {
  const system = systemOf(facts) ?? only(places.filter(isSystem));
  const platform = platformOf(facts);
  const told = deviceOf(facts) ?? places.find(isDevice) ?? (system && deviceBySystem[system]);
  return { platform, system, device: told ?? (platform === 'mini' ? 'phone' : undefined) };
}

/** Somebody in one of these places. */
export function within(places: readonly Place[]): Whereabouts {
  const system = only(places.filter(isSystem));
  return {
    platform: only(places.filter(isPlatform)) ?? (system && 'app'),
    device: only(places.filter(isDevice)) ?? (system && deviceBySystem[system]),
    system,
  };
}

function only<T>(values: readonly T[]): T | undefined {
  const [first, ...more] = [...new Set(values)];
  return more.length === 0 ? first : undefined;
}

const web = /web|h5|网页|page|浏览器|browser/i;
const mobile = /ios|android|安卓|鸿蒙|harmony|ipad/i;
const phone = new RegExp(`${mobile.source}|手机|平板|phone|mobile|tablet`, 'i');
const computer = /windows|win\d|mac|linux|ubuntu|desktop|桌面|电脑|\bpc\b|electron|laptop|笔记本/i;

/** A browser is a page; a named platform is what it says; a phone's system without a browser is an app. */
export function platformOf(facts: readonly Fact[]): Platform | undefined {
  const platform = facts.find(({ kind }) => kind === 'platform');
  if (platform && /小程序/.test(platform.text)) return 'mini';
  if (platform) return web.test(platform.text) ? 'web' : 'app';
  if (facts.some(({ kind }) => kind === 'browser')) return 'web';
  return facts.some(({ kind, text }) => kind === 'os' && mobile.test(text)) &&
    facts.some(({ kind }) => kind === 'sdk')
    ? 'app'
    : undefined;
}

/** The device that its system, its model or the app on it tells; what speaks of both tells nothing. */
export function deviceOf(facts: readonly Fact[]): Device | undefined {
  const told = facts.filter(isOfDevice);
  const isPhone = told.some(
    ({ kind, text }) => phone.test(text) || (kind === 'device' && !computer.test(text)),
  );
  const isComputer = told.some(({ text }) => computer.test(text));
  if (isPhone === isComputer) return undefined;
  return isPhone ? 'phone' : 'computer';
}

const isOfDevice = ({ kind }: Fact) => kind === 'os' || kind === 'device' || kind === 'platform';

const systems: readonly (readonly [System, RegExp])[] = [
  ['ios', /\bios|iphone|ipad|苹果(?!电脑)/i],
  ['android', /android|安卓|华为|huawei|小米|xiaomi|redmi|红米|oppo|vivo|honor|荣耀|pixel|samsung/i],
  ['windows', /windows|\bwin ?\d/i],
  ['mac', /\bmac|苹果电脑/i],
];

function systemOf(facts: readonly Fact[]): System | undefined {
  const told = facts.filter(isOfDevice);
  return only(
    systems.flatMap(([system, name]) => (told.some(({ text }) => name.test(text)) ? [system] : [])),
  );
}

/** Whether what holds in these places alone may hold there. */
export function holdsAt(where: readonly Place[] | undefined, at: Whereabouts): boolean {
  return where === undefined || where.some((place) => mayBe(place, at));
}

function mayBe(place: Place, { platform, device, system }: Whereabouts): boolean {
  if (isPlatform(place)) return platform === undefined || platform === place;
  if (isDevice(place)) return device === undefined || device === place;
  return system === undefined ? device === undefined || device === deviceBySystem[place] : system === place;
}

import type { Language, Place } from '../../schema';
import type { Fact } from '../../triage/result';

/** What it runs in, where the paste says so. */
export type Platform = 'web' | 'app';
/** What it runs on, where the paste says so. */
export type Device = 'phone' | 'computer';

export const isPlatform = (place: Place): place is Platform => place === 'web' || place === 'app';
export const isDevice = (place: Place): place is Device => !isPlatform(place);

const web = /web|h5|网页|page|浏览器|browser/i;
const mobile = /ios|android|安卓|鸿蒙|harmony|ipad/i;
const phone = new RegExp(`${mobile.source}|手机|平板|phone|mobile|tablet`, 'i');
const computer = /windows|win\d|mac|linux|ubuntu|desktop|桌面|电脑|\bpc\b|electron|laptop|笔记本/i;

/** A browser is a page; a named platform is what it says; a phone's system without a browser is an app. */
export function platformOf(facts: readonly Fact[]): Platform | undefined {
  const platform = facts.find(({ kind }) => kind === 'platform');
  if (platform) return web.test(platform.text) && !/小程序/.test(platform.text) ? 'web' : 'app';
  if (facts.some(({ kind }) => kind === 'browser')) return 'web';
  return facts.some(({ kind, text }) => kind === 'os' && mobile.test(text)) &&
    facts.some(({ kind }) => kind === 'sdk')
    ? 'app'
    : undefined;
}

/** The device that its system, its model or the app on it tells; what speaks of both tells nothing. */
export function deviceOf(facts: readonly Fact[]): Device | undefined {
  const told = facts.filter(({ kind }) => kind === 'os' || kind === 'device' || kind === 'platform');
  const isPhone = told.some(
    ({ kind, text }) => phone.test(text) || (kind === 'device' && !computer.test(text)),
  );
  const isComputer = told.some(({ text }) => computer.test(text));
  if (isPhone === isComputer) return undefined;
  return isPhone ? 'phone' : 'computer';
}

/** Where somebody is, as far as it is known. */
export interface Whereabouts {
  readonly platform: Platform | undefined;
  readonly device: Device | undefined;
}

/** Whether what holds in these places alone may hold there. */
export function holdsAt(where: readonly Place[] | undefined, { platform, device }: Whereabouts): boolean {
  return (
    where === undefined ||
    where.some((place) =>
      isPlatform(place)
        ? platform === undefined || platform === place
        : device === undefined || device === place,
    )
  );
}

type Replacements = Readonly<Record<Language, readonly (readonly [RegExp, string])[]>>;

const inApp: Replacements = {
  zh: [
    [/(?:刷新|重新加载)(?:网页|页面)或重启应用/g, '重启应用'],
    [/(系统|设备|应用)(?:和|或|、)浏览器|浏览器(?:和|或|、)(系统|设备|应用)/g, '$1$2'],
    [/(?:刷新|重新加载|重新打开)(?:一下)?(?:当前|这个|该)?(?:网页|页面)/g, '重新打开应用'],
    [/(?:在)?浏览器控制台(?:里|中|的)?/g, '日志里'],
    [/控制台不再/g, '日志里不再'],
    [/，(?:再)?点一下(?:网页|页面)(?=。)/g, ''],
    [/(?:先|再)?点一下(?:网页|页面)(?:，|、|再)/g, ''],
    [/(?:网页|页面)(?!的?(?:地址|网址))/g, '应用'],
  ],
  en: [
    [/\breload the page or restart the app\b/g, 'restart the app'],
    [
      /\b(system|device|app) (?:and|or) (?:the )?browser\b|\bbrowser (?:and|or) (?:the )?(system|device|app)\b/g,
      '$1$2',
    ],
    [/\b(r)eload(?:ing)? (?:the|this|your) page/gi, '$1estart the app'],
    [/\b(?:refresh) (?:the|this|your) page/gi, 'restart the app'],
    [/ in the browser(?:'s)? console\b/gi, ' in the log'],
    [/(?<=\b(?:appears?|gone)) (in|from) the console\b/gi, ' $1 the log'],
    [/,? and click the page(?: once)?(?=\.)/g, ''],
    [/\bclick the page(?: and|,) /g, ''],
    [/(?<!address of the )\b(?:web )?page\b(?! address)/gi, 'app'],
  ],
};

/** The scheme by itself is about a page; the address of a page of the vendor's is not. */
const browserWords =
  /浏览器|\bbrowsers?\b|https?:\/\/(?![a-z0-9-]+\.)|网址|网站|(?:网页|页面)的?地址|\bpage address|\baddress of the page/i;

const screenPermission = /录制屏幕|屏幕录制|录屏|record(?:ing)? the screen|screen recording/i;

const onPage: Replacements = {
  zh: [
    [/(?:刷新|重新加载)(?:网页|页面)或重启应用/g, '刷新页面'],
    [/(?:退出|重启|重新打开)应用(?:后)?(?:再)?(?:重新打开)?/g, '刷新页面'],
    [/浏览器（或应用）/g, '浏览器'],
    [/本应用|这个应用(?=使用|录制)/g, '浏览器'],
  ],
  en: [
    [/\breload the page or restart the app\b/gi, 'reload the page'],
    [/\b(R|r)estart(ing)? the app\b/g, '$1eload$2 the page'],
    [/\bquit the app(?:,| and) open it again\b/g, 'reload the page'],
    [/\bbrowser \(or app\)/g, 'browser'],
  ],
};

/** A right of the system's takes effect only once the whole browser is started again. */
const onPageForScreen: Replacements = {
  zh: [
    [/(?:退出|重启|重新打开)(?:本)?应用/g, '重启浏览器'],
    [/(?:本|这个)应用/g, '浏览器'],
  ],
  en: [
    [/\b(R|r)estart the app\b/g, '$1estart the browser'],
    [/\b(?:the|this) app\b/g, 'the browser'],
  ],
};

const replaced = (text: string, by: Replacements, language: Language) =>
  by[language].reduce((so, [from, to]) => so.replace(from, to), text);

/**
 * A sentence about a page, said of an app. Empty where it is about a browser and means nothing for an app.
 */
export function forApp(text: string, language: Language): string {
  const said = replaced(text, inApp, language);
  return browserWords.test(said) ? '' : said;
}

/** A sentence about an app, said of a page in a browser. */
function forWeb(text: string, language: Language): string {
  return replaced(text, screenPermission.test(text) ? onPageForScreen : onPage, language);
}

/** A sentence as it holds there; empty where it means nothing there. */
export function suitedTo(text: string, language: Language, platform: Platform | undefined): string {
  if (platform === undefined) return text;
  return platform === 'app' ? forApp(text, language) : forWeb(text, language);
}

const onlyOn: Readonly<Record<Device, RegExp>> = {
  phone: /^(?:在)?手机上|^on (?:a |the )?(?:phone|mobile)/i,
  computer:
    /^(?:在)?(?:电脑上|Windows|Mac|外接的)|^on (?:a |the )?(?:computer|Windows|Mac)|^unplug external/i,
};

/** Whether a step, by its Chinese, is about another kind of device as a whole. */
export function isForOther(step: string, device: Device | undefined): boolean {
  if (device === undefined) return false;
  const other = onlyOn[device === 'phone' ? 'computer' : 'phone'];
  return step.split(/(?<=[；。])/).every((part) => other.test(part));
}

/** A text without the clauses that begin with another kind of device. */
export function forDevice(text: string, device: Device | undefined): string {
  if (device === undefined) return text;
  const other = onlyOn[device === 'phone' ? 'computer' : 'phone'];
  const parts = text.split(/(?<=[；。])|(?<=[;.]) /);
  const kept = parts.filter((part) => !other.test(part));
  if (kept.length === parts.length || kept.length === 0) return text;
  const joined = kept.join(/[\u3400-\u9fff]/.test(text) ? '' : ' ');
  return joined
    .replace(/；$/, '。')
    .replace(/;$/, '.')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** How to tell that it worked, without the console, which an end user does not see. */
export function withoutConsole(text: string): string {
  return text
    .replace(/控制台(?:里|中)?(?=(?:也)?不再|没有)/g, '')
    .replace(/ (?:in|from) the (?:browser(?:'s)? )?console\b/g, '');
}

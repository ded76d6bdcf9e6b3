import type { Language, Text } from '../../schema';
import type { Whereabouts } from './whereabouts';

type Replacements = Readonly<
  Record<Language, readonly (readonly [RegExp, string | ((...found: string[]) => string)])[]>
>;

const inApp: Replacements = {
  zh: [
    [/(?:刷新|重新加载)(?:网页|页面)或重启应用/g, '重启应用'],
    [/换(?:一个|个)?浏览器(?:或者?|、)(?:换)?(?:一台|个)?设备/g, '换一台设备'],
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
    [/\banother browser or device\b/g, 'another device'],
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
  by[language].reduce(
    (so, [from, to]) => (typeof to === 'string' ? so.replace(from, to) : so.replace(from, to)),
    text,
  );

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

/** In a mini program, which is closed and opened, and whose rights are in its own menu. */
const inMini: Replacements = {
  zh: [
    [/(?:完全)?(?:退出|重启|重新打开)(?:本|这个)?应用/g, '重新打开小程序'],
    [/(?:本|这个)应用(?=使用|录制)/g, '微信和小程序'],
  ],
  en: [
    [/\b(R|r)estart the app\b/g, '$1eopen the mini program'],
    [/\bquit the app(?:,| and) open it again\b/g, 'open the mini program again'],
  ],
};

/** On a phone one says apps, and a phone has no plugs to be pulled. */
const onPhone: Replacements = {
  zh: [
    [/(?<!小|驱动)程序(?!员|包|库|化)/g, '应用'],
    [/[，；](?:外接的(?:摄像头|麦克风|扬声器)?|外接设备)(?:拔下重插|重新插拔|重插)(?=[。；，])/g, ''],
  ],
  en: [
    [/(?<!mini )\b(p|P)rogram(s?)\b/g, (_, p: string, s: string) => `${p === 'P' ? 'A' : 'a'}pp${s}`],
    [
      /[,;] (?:and |or )?(?:unplug|reconnect) (?:an )?external (?:ones?|camera|microphone|speaker)(?: and plug (?:them|it) in(?: again)?)?(?=[.;,])/g,
      '',
    ],
  ],
};

/** A sentence as it holds there; empty where it means nothing there. */
export function suitedTo(
  text: string,
  language: Language,
  { platform, device }: Partial<Pick<Whereabouts, 'platform' | 'device'>>,
): string {
  const held = onItsDevice(text, language, device);
  if (platform === undefined) return held;
  if (platform === 'web') return forWeb(held, language);
  const said = forApp(held, language);
  return platform === 'mini' ? replaced(said, inMini, language) : said;
}

/** A text as it holds there, in one language; empty where it means nothing there, which its Chinese decides for both. */
export function suitedIn(
  text: Text,
  language: Language,
  at: Partial<Pick<Whereabouts, 'platform' | 'device'>>,
): string {
  const { platform } = at;
  const isMeantForWeb = platform !== undefined && platform !== 'web' && forApp(text.zh, 'zh') === '';
  return isMeantForWeb ? '' : suitedTo(text[language], language, at);
}

const onItsDevice = (text: string, language: Language, device: Whereabouts['device']) =>
  device === 'phone' ? replaced(text, onPhone, language) : text;

/** How to tell that it worked, without the console, which an end user does not see. */
export function withoutConsole(text: string): string {
  return text
    .replace(/控制台(?:里|中)?(?=(?:也)?不再|没有)/g, '')
    .replace(/ (?:in|from) the (?:browser(?:'s)? )?console\b/g, '');
}

import type { Language } from '../../schema';
import type { Fact } from '../../triage/result';

/** What it runs in, where the paste says so. */
export type Platform = 'web' | 'app';

const web = /web|h5|网页|page/i;
const mobile = /ios|android|安卓|鸿蒙|harmony/i;

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

const replacements: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/(?:刷新|重新加载)(?:网页|页面)或重启应用/g, '重启应用'],
    [/(系统|设备|应用)(?:和|或|、)浏览器|浏览器(?:和|或|、)(系统|设备|应用)/g, '$1$2'],
    [/(?:刷新|重新加载|重新打开)(?:一下)?(?:当前|这个|该)?(?:网页|页面)/g, '重新打开应用'],
    [/(?:在)?浏览器控制台(?:里|中|的)?/g, '日志里'],
    [/控制台不再/g, '日志里不再'],
    [/，(?:再)?点一下(?:网页|页面)(?=。)/g, ''],
    [/(?:先|再)?点一下(?:网页|页面)(?:，|、|再)/g, ''],
    [/(?:网页|页面)/g, '应用'],
  ],
  en: [
    [/\breload the page or restart the app\b/g, 'restart the app'],
    [/\b(system|device|app) (?:and|or) browser\b|\bbrowser (?:and|or) (system|device|app)\b/g, '$1$2'],
    [/\b(r)eload(?:ing)? (?:the|this|your) page/gi, '$1estart the app'],
    [/\b(?:refresh) (?:the|this|your) page/gi, 'restart the app'],
    [/ in the browser(?:'s)? console\b/gi, ' in the log'],
    [/(?<=\b(?:appears?|gone)) (in|from) the console\b/gi, ' $1 the log'],
    [/,? and click the page(?: once)?(?=\.)/g, ''],
    [/\bclick the page(?: and|,) /g, ''],
    [/\b(?:web )?page\b/gi, 'app'],
  ],
};

const browserWords = /浏览器|\bbrowsers?\b|https?:\/\/|网址|网站/i;

/**
 * A sentence about a page, said of an app. Empty where it is about a browser and means nothing for an app.
 */
export function forApp(text: string, language: Language): string {
  const said = replacements[language].reduce((so, [from, to]) => so.replace(from, to), text);
  return browserWords.test(said) ? '' : said;
}

/** How to tell that it worked, without the console, which an end user does not see. */
export function withoutConsole(text: string): string {
  return text
    .replace(/控制台(?:里|中)?(?=(?:也)?不再|没有)/g, '')
    .replace(/ (?:in|from) the (?:browser(?:'s)? )?console\b/g, '');
}

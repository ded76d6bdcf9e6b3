import type { Signs, Stated } from '../../pack/signs';
import { aloneBefore, type FactRule, gap, named } from './rule';

const digits = [...'123456789'];

const version = String.raw`\d{1,3}(?:\.\d{1,5}){1,3}(?:-[a-z]+(?:\.\d+)?)?`;

/** Which SDK, and which version of it. Of two rules of one kind the first counts. */
export function sdkRules({ own, foreign }: Pick<Signs, 'own' | 'foreign'>): readonly FactRule[] {
  const packs = [...own, ...foreign];
  const names = packs.flatMap(({ stated }) => stated.names ?? []);
  const versions = packs.flatMap(({ stated }) => stated.versions ?? []);
  return [
    ...names.map(nameRule),
    ...(versions.length > 0 ? [versionRule(versions)] : []),
    versionOfAnySdk,
    versionAlone,
    versionBefore,
    versionAnswered,
  ];
}

function nameRule({ pattern, triggers, alone, catches, leaves }: Stated): FactRule {
  return {
    kind: 'sdk',
    triggers,
    at: named(pattern),
    ...(alone && { accept: aloneBefore }),
    catches,
    leaves,
  };
}

/** What may stand between an SDK's name and its version. */
const platforms = 'Web|iOS|Android|安卓|Windows|Win|macOS|Mac|Electron|Flutter|Unity|H5|小程序|SDK|Web SDK';

/** One rule for all of them: a version counts as much behind one SDK's name as behind another's. */
function versionRule(versions: readonly Stated[]): FactRule {
  const names = versions.map(({ pattern }) => pattern).join('|');
  return {
    kind: 'version',
    triggers: [...new Set(versions.flatMap(({ triggers }) => triggers))],
    at: new RegExp(
      `(?:${names})["']?(?:[ _-]?(?:${platforms})){0,3}["']?(?:[ /@:=_(（：]|版本?|version|is|是|为){1,5}["']?[v^~]?(?<value>${version})`,
      'iy',
    ),
    catches: versions.flatMap(({ catches }) => catches),
    leaves: versions.flatMap(({ leaves }) => leaves),
  };
}

const versionOfAnySdk: FactRule = {
  kind: 'version',
  triggers: [
    'sdkversion',
    'sdk_version',
    'sdk version',
    'sdk-version',
    'sdkver',
    'sdk 版本',
    'sdk版本',
    'web sdk v',
    'web sdk',
    'sdk v',
    'sdk ',
    'sdk ver ',
    'sdk:',
    'sdk：',
    'sdk=',
    ...digits.map((digit) => `sdk${digit}`),
    '(version',
    '版本',
  ],
  at: new RegExp(
    String.raw`(?:sdk[_ -]?ver(?:sion)?|sdk ?版本号?|web sdk|sdk|\(version|版本号?)(?:${gap}(?:[A-Za-z]{1,12}[ _@-]?){0,3}|[^\S\n]|(?<=sdk))v?(?<value>${version})`,
    'iy',
  ),
  accept: (_, before) => !/(?:app|chrome|浏览器|系统|微信|os|小程序|客户端) ?$/i.test(before),
  catches: [
    ['jsSdkVersion=4.15.3', '4.15.3'],
    ['Error: x (version: 4.15.3)', '4.15.3'],
    ['SDK版本：4.12.6', '4.12.6'],
    ['Web SDK v4.11.3', '4.11.3'],
    ['sdk: 4.15.3, web', '4.15.3'],
    ['【SDK版本】\nSDK4.3.10', '4.3.10'],
    ['[SDK version]\n4.3.10', '4.3.10'],
    ['### SDK version\n\n4.3.10', '4.3.10'],
    ['用的 SDK4.15.3', '4.15.3'],
  ],
  leaves: ['浏览器版本：124.0.1', 'sdk 70003', 'version 2'],
};

/** `v4.8.1` by itself, unless it is said of something else. */
const versionAlone: FactRule = {
  kind: 'version',
  triggers: digits.map((digit) => `v${digit}`),
  at: /v(?<value>\d{1,2}\.\d{1,3}\.\d{1,4}(?:-[a-z]+(?:\.\d+)?)?)(?![\w/]|\.\w)/iy,
  accept: (_, before) =>
    !/[\w/.@-]$/.test(before) &&
    !/(?:app|应用|客户端|chrome|chromium|edge|firefox|safari|浏览器|系统|微信|wechat|小程序|os|android|安卓|鸿蒙|electron|node|react|vue|flutter|unity|nginx|接口|api|固件|[a-z]+\.js)["']?[ :：=]{0,3}(?:版本|version)?[ :：=]{0,3}$/i.test(
      before,
    ),
  catches: [
    ['2026/11/14 08:30:00 +08:00，v4.15.12', '4.15.12'],
    ['still on v4.8.1.', '4.8.1'],
  ],
  leaves: ['app v3.2.1', 'Chrome v124.0.1', 'GET /v1.2.3/rooms', 'node_modules/x@v1.2.3'],
};

/** `4.15.3版本` and `4.15.3 版`, unless it is said of something else. */
const versionBefore: FactRule = {
  kind: 'version',
  triggers: ['版本', '版的', '版 ', ' 版'],
  at: /(?= ?版(?:本(?!的? ?(?:app|应用|客户端|浏览器|系统))|的(?! ?(?:app|应用|客户端|浏览器|系统))| ))/iy,
  before:
    /(?<!(?:app|应用|客户端|chrome|chromium|edge|firefox|safari|浏览器|系统|微信|wechat|小程序|os|ios|android|安卓|鸿蒙|electron|node|react|vue|flutter|unity|windows|固件)[ :：=/]{0,2}v?)(?<![\w.-])(?<value>\d{1,2}\.\d{1,3}(?:\.\d{1,4}){0,2})$/i,
  catches: [
    ['用的4.15.3版本', '4.15.3'],
    ['4.15.3 版 Web SDK', '4.15.3'],
    ['4.15版本报错', '4.15'],
  ],
  leaves: ['Chrome 124.0.1版本', 'iOS 17.4 版本', '我们 App 2.3.1版本', '2.3.1版本的应用', '新版本', '3 版'],
};

/** A talk: somebody asks for the version, and the next message is one. The head of that message may stand between. */
const versionAnswered: FactRule = {
  kind: 'version',
  triggers: ['版本', 'version'],
  at: /(?:版本|version)[^\n]{0,12}[?？][^\S\n]{0,2}\n(?:[^\n]{1,30}\d{1,2}:\d{2}[^\S\n]{0,2}\n)?[^\n\d]{0,12}(?<value>\d{1,2}\.\d{1,3}\.\d{1,4})(?![\w.])/iy,
  accept: (_, before) => /(?:哪个|哪一个|什么|which|what|sdk) ?$/i.test(before),
  catches: [
    ['客服 09:06\n请问是哪个版本？\n李女士 09:07\n好像是 4.3.10', '4.3.10'],
    ['Which version?\nMs Li 09:07\n4.3.10 I think', '4.3.10'],
    ['SDK 版本是多少？\n4.15.3', '4.15.3'],
  ],
  leaves: [
    '浏览器是什么版本的？\n124.0.6367.91',
    '系统版本？\n17.4.1',
    'Which version?\nthe newest one',
    '请问是哪个版本？\n我们的服务器是 10.0.0.1',
  ],
};

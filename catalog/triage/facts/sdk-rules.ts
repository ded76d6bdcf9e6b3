import type { Signs, Stated } from '../../pack/signs';
import { aloneBefore, type FactRule, gap, named } from './rule';

const version = String.raw`\d{1,3}(?:\.\d{1,5}){1,3}(?:-[a-z]+(?:\.\d+)?)?`;

/** Which SDK, and which version of it. Of two rules of one kind the first counts. */
export function sdkRules(signs: Signs): readonly FactRule[] {
  const names = signs.own.flatMap(({ stated }) => stated.names ?? []);
  const versions = signs.own.flatMap(({ stated }) => stated.versions ?? []);
  return [
    ...names.map(nameRule),
    ...(versions.length > 0 ? [versionRule(versions)] : []),
    versionOfAnySdk,
    versionAlone,
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
      `(?:${names})["']?(?: ?(?:${platforms}))?["']?(?:[ /@:=_]|版本){1,3}["']?[v^~]?(?<value>${version})`,
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
    '(version',
    '版本',
  ],
  at: new RegExp(
    String.raw`(?:sdk[_ -]?ver(?:sion)?|sdk ?版本号?|web sdk|sdk|\(version|版本号?)(?:${gap}|[^\S\n])v?(?<value>${version})`,
    'iy',
  ),
  accept: (_, before) => !/(?:app|chrome|浏览器|系统|微信|os|小程序|客户端) ?$/i.test(before),
  catches: [
    ['jsSdkVersion=4.15.3', '4.15.3'],
    ['Error: x (version: 4.15.3)', '4.15.3'],
    ['SDK版本：4.12.6', '4.12.6'],
    ['Web SDK v4.11.3', '4.11.3'],
  ],
  leaves: ['浏览器版本：124.0.1', 'sdk 70003', 'version 2'],
};

const digits = [...'123456789'];

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

import type { Fault, Text } from '../schema';
import { isAnswered } from '../triage/facts/is-answered';
import type { Fact } from '../triage/result';
import { suitedTo } from './paste/platform';
import type { Device, Platform } from './paste/whereabouts';

/** What an item of a fault's list asks for, by its Chinese. */
const kinds = {
  code: /错误码|错误名|错误文字|错误信息|报错原文|报错内容|外层和内层/,
  time: /时间|日期|时刻/,
  version: /SDK ?(?:的)?(?:名称|版本|日志)|应用版本|应用的版本|版本/,
  environment: /系统|设备型号|型号|浏览器|平台|机型/,
  app: /应用标识|SDKAppID|AppKey/,
  user: /用户 ?ID/,
  room: /房间号/,
  log: /日志/,
} as const;
type Kind = keyof typeof kinds;

/** The facts that answer a question of that kind. */
const answeredBy: Readonly<Partial<Record<Kind, readonly Fact['kind'][]>>> = {
  time: ['time'],
  version: ['version'],
  environment: ['browser', 'os', 'device'],
  app: ['app'],
  user: ['user'],
  room: ['room'],
};

/** An item that says nothing else is asked for in these words. */
export const plain: Readonly<Record<Exclude<Kind, 'code'>, Text>> = {
  time: { zh: '出错时间（含时区）', en: 'the time it happened (with the time zone)' },
  version: { zh: '所用 SDK 的版本', en: 'the version of the SDK' },
  environment: {
    zh: '设备型号、系统和浏览器的版本',
    en: 'the device, its system and the browser, with their versions',
  },
  app: { zh: '应用的 SDKAppID', en: 'the SDKAppID' },
  user: { zh: '用户 ID', en: 'the user ID' },
  room: { zh: '房间号', en: 'the room ID' },
  log: { zh: '出错前后几分钟的日志', en: 'the log of the minutes around it' },
};
const environmentOfApp: Text = { zh: '设备型号和系统版本', en: 'the device and its system version' };

/** What is asked of an end user; nobody finds logs or versions of an SDK on a phone. */
export const customersKnow: ReadonlySet<string> = new Set<Kind | 'date' | 'zone'>([
  'time',
  'date',
  'zone',
  'environment',
  'room',
]);
const onlyDevelopersKnow =
  /日志|控制台|SDK|参数|包体|接口|webrtc|用户代理|ICE|票据|签名|应用标识|用户 ?ID|编码列表|设备标识|错误对象|面板|请求|返回|密钥|环境|选项|版本|网址|字符串|字节|对比|次数|上限|名称|原文|人数|功能|套餐|来源 ?IP|后台|第一次|签发|有效期|凭据/;

/** What a letter asks for at the most. */
const most = 3;

export interface Asked {
  readonly stated: ReadonlySet<Fact['kind']>;
  /** Regular expressions: what the paste answers besides, by its Chinese. */
  readonly answers: readonly string[];
  readonly platform: Platform | undefined;
  readonly device?: Device | undefined;
  readonly isCustomer: boolean;
  /** An app is known by a secret key, which nobody is asked for. */
  readonly appIsSecret: boolean;
  /** Rooms have numbers that an end user does not see. */
  readonly roomIsHidden?: boolean;
}

/** What to reply with if the trouble stays, from the fault's list: at most three things, none that is stated. */
export function asksOf({ collect }: Pick<Fault, 'collect'>, asked: Asked): Text[] {
  const all = new Map<string, Text>();
  for (const item of collect)
    for (const ask of asksIn(item, asked)) if (!isAskedAgain(ask, [...all.keys()])) all.set(ask.zh, ask);
  return [...all.values()].slice(0, most);
}

/** What an ask says of what a plain one asks for: the time of both calls is asked for already. */
const again: readonly (readonly [Exclude<Kind, 'code'>, RegExp])[] = [
  ['time', /（含时区）/],
  ['version', /SDK ?的?版本/],
  ['app', kinds.app],
  ['user', kinds.user],
  ['room', kinds.room],
];

function isAskedAgain({ zh }: Text, before: readonly string[]): boolean {
  const [, said] = again.find(([kind]) => plain[kind].zh === zh) ?? [];
  return said !== undefined && before.some((ask) => said.test(ask));
}

function asksIn(item: Text, asked: Asked): Text[] {
  const { stated, answers, platform, device, isCustomer, appIsSecret, roomIsHidden } = asked;
  const found = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].test(item.zh));
  const isStated = (kind: Kind) =>
    kind === 'code' ||
    (kind === 'app' && appIsSecret) ||
    (kind === 'room' && isCustomer && roomIsHidden === true) ||
    answeredBy[kind]?.some((fact) => stated.has(fact)) === true;
  if (!isPlain(item.zh, found))
    return found.some(isStated) ||
      isAnswered(item, answers) ||
      (isCustomer && onlyDevelopersKnow.test(item.zh)) ||
      (device === 'phone' && /苹果电脑/.test(item.zh)) ||
      suitedTo(item.zh, 'zh', { platform }) === ''
      ? []
      : [suitedBoth(item, asked)];
  return found
    .filter((kind) => !isStated(kind) && (!isCustomer || customersKnow.has(kind)))
    .flatMap((kind) => (kind === 'code' ? [] : [saying(kind, platform)]))
    .filter((ask) => !isAnswered(ask, answers));
}

const suitedBoth = ({ zh, en }: Text, at: Pick<Asked, 'platform' | 'device'>): Text => ({
  zh: suitedTo(zh, 'zh', at),
  en: suitedTo(en, 'en', at) || en,
});

function saying(kind: Exclude<Kind, 'code'>, platform: Platform | undefined): Text {
  return kind === 'environment' && (platform === 'app' || platform === 'mini')
    ? environmentOfApp
    : plain[kind];
}

/** Whether an item says no more than the kinds of what it asks for. */
function isPlain(item: string, found: readonly Kind[]): boolean {
  if (
    found.length === 0 ||
    /双方|房主|各端|对方|主叫|被叫|建房|截图|摄像头|耳麦|麦克风|长度|签发|有效期|麦位|编号|类型|人数|名称和(?!版本)|接口|参数/.test(
      item,
    )
  )
    return false;
  if (found.length === 1 && found[0] === 'time') return true;
  const rest = found.reduce((so, kind) => so.replaceAll(new RegExp(kinds[kind].source, 'g'), ''), item);
  return (
    rest.replace(/[，、；和与及或的\s]|（[^）]*）|出错|完整|那段|前后|几分钟|去掉.*|设备|应用|若有/g, '')
      .length <= 4
  );
}

import type { Actor, Catalog, Entry, SdkId, Side } from '../schema';
import { fold } from './fold';
import type { Scope } from './query';

/** What people call the SDKs, beside parts of their ids. */
const sdkNames: Record<SdkId, string[]> = {
  'tencent-trtc-web-v4': ['trtc', 'web', '实时音视频', '腾讯'],
  'tencent-roomengine': ['roomengine', 'room engine', '多人音视频', '腾讯'],
  'tencent-avsdk': ['avsdk', 'ilive', '互动直播', '腾讯'],
  'netease-webrtc': ['netease', 'nim', 'yunxin', '网易', '云信'],
};
const sideNames: Record<Side, string[]> = {
  client: ['客户端', '端上', '前端'],
  server: ['服务端', '服务器', '后台', '后端'],
  rest: ['rest api', '接口'],
  account: ['账号', '帐号', '账户'],
  recording: ['录制', 'record'],
  live: ['直播', '旁路'],
};
const actorNames: Record<Actor, string[]> = {
  customer: ['客户', '用户', 'user'],
  developer: ['开发者', '开发', 'dev'],
  support: ['客服', '支持'],
  vendor: ['厂商', '腾讯', '网易'],
};

/**
 * Whether an entry fulfils the scopes: one of each kind that is given, and none that is ruled out. A value may be the
 * beginning of what it names, so that typing narrows.
 */
export function scopeTest({
  faults,
}: Pick<Catalog, 'faults'>): (entry: Entry, scopes: readonly Scope[]) => boolean {
  const faultNames = new Map(faults.map(({ id, title }) => [id, [id, fold(title.zh), fold(title.en)]]));
  const fulfils = (entry: Entry, { kind, value }: Scope): boolean => {
    switch (kind) {
      case 'sdk':
        return entry.sdk === value || isNamed([entry.sdk, ...sdkNames[entry.sdk]], value);
      case 'side':
        return isNamed([entry.side, ...sideNames[entry.side]], value);
      case 'who':
        return entry.remedy.some(({ actor }) => isNamed([actor, ...actorNames[actor]], value));
      case 'fault':
        return (faultNames.get(entry.fault) ?? [entry.fault]).some((name) => name.includes(value));
    }
  };
  return (entry, scopes) =>
    scopes.every((scope) =>
      scope.not
        ? !fulfils(entry, scope)
        : scopes.some((other) => other.kind === scope.kind && !other.not && fulfils(entry, other)),
    );
}

function isNamed(names: readonly string[], value: string): boolean {
  return names.some((name) => name.startsWith(value) || (value.length > 2 && name.includes(value)));
}

import type { Actor, Retry, Side, Text } from '../catalog/schema';
import type { Verdict } from '../catalog/triage/result';

export const actorLabels: Record<Actor, Text> = {
  customer: { zh: '客户', en: 'Customer' },
  developer: { zh: '开发者', en: 'Developer' },
  support: { zh: '客服', en: 'Support' },
  vendor: { zh: '厂商', en: 'Vendor' },
};

export const sideLabels: Record<Side, Text> = {
  client: { zh: '客户端', en: 'client' },
  server: { zh: '服务端', en: 'server' },
  rest: { zh: 'REST 接口', en: 'REST' },
  account: { zh: '账号系统', en: 'account system' },
  recording: { zh: '录制', en: 'recording' },
  live: { zh: '直播', en: 'live' },
};

export const retryLabels: Record<Retry, Text> = {
  retry: { zh: '可以直接重试', en: 'Doing the same again may succeed.' },
  'after-change': { zh: '改好之后再试', en: 'Try again only after the change.' },
  permanent: { zh: '重试没有用', en: 'Trying again does not help.' },
  ignore: { zh: '不需要处理', en: 'Nothing needs doing.' },
};

export const verdictLabels: Record<Verdict, Text> = {
  match: { zh: '已认出', en: 'Match' },
  ambiguous: { zh: '有多种可能', en: 'Ambiguous' },
  none: { zh: '没有收录', en: 'Nothing known' },
};

/** Names of the parts of an entry. In English none is longer than seven letters: they stand in a column. */
export const partLabels = {
  where: { zh: '位置', en: 'Where' },
  why: { zh: '依据', en: 'Why' },
  chain: { zh: '外层', en: 'Inside' },
  meaning: { zh: '含义', en: 'Meaning' },
  cause: { zh: '原因', en: 'Cause' },
  steps: { zh: '处理', en: 'Steps' },
  confirm: { zh: '确认', en: 'Confirm' },
  retry: { zh: '重试', en: 'Retry' },
  names: { zh: '别名', en: 'Names' },
  sources: { zh: '来源', en: 'Sources' },
  note: { zh: '注意', en: 'Note' },
} satisfies Record<string, Text>;

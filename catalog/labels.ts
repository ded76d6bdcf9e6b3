import type { Actor, Language, Origin, Retry, Side, Text } from './schema';

/** How the catalog's terms are shown to a person: in the window, on the command line, in an answer. */

export const actorLabels: Record<Actor, Text> = {
  customer: { zh: '客户', en: 'Customer' },
  developer: { zh: '开发者', en: 'Developer' },
  owner: { zh: '账号所有者', en: 'Owner' },
  support: { zh: '客服', en: 'Support' },
  vendor: { zh: '厂商', en: 'Vendor' },
};

export const originLabels: Record<Origin, Text> = {
  document: { zh: '文档', en: 'document' },
  vendor: { zh: '厂商', en: 'vendor' },
  playbook: { zh: '排查手册', en: 'playbook' },
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
  retry: { zh: '可以重试', en: 'worth retrying' },
  'after-change': { zh: '修改后重试', en: 'retry after the change' },
  permanent: { zh: '重试无用', en: 'retrying does not help' },
  ignore: { zh: '无需处理', en: 'nothing needs doing' },
};

/** Warnings that are shown beside an entry. */
export const flagLabels = {
  deprecated: { zh: '已废弃', en: 'Deprecated' },
  disputed: { zh: '文档说法不一', en: 'The documents disagree' },
} satisfies Record<string, Text>;

export const languageLabels: Record<Language, Text> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** The labels of one language alone. */
export function inLanguage<K extends string>(labels: Record<K, Text>, language: Language): Record<K, string> {
  const pairs = Object.entries<Text>(labels).map(([name, text]) => [name, text[language]]);
  return Object.fromEntries(pairs) as Record<K, string>;
}

const numbers = {
  zh: '零一两三四五六七八九',
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** "three meanings", for where several titles would be too long. */
export function meaningsLabel(count: number): Text {
  return {
    zh: `${numbers.zh[count] ?? `${count} `}个含义`,
    en: `${numbers.en[count] ?? count} ${count === 1 ? 'meaning' : 'meanings'}`,
  };
}

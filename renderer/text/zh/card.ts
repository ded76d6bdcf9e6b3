import type { CardStrings } from '../en/card';

export const card: CardStrings = {
  show: '看答案',
  dismiss: '关闭',
  justCopied: '刚复制',
  dismissedIn: (seconds) => `${seconds} 秒后收起`,
};

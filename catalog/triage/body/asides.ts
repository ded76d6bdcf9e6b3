import type { Text } from '../../schema';
import type { Span } from '../result';

/** A piece of a text that is not the case. */
export interface Aside extends Span {
  readonly kind: AsideKind;
  /** Where the head of a message says when it was written. */
  readonly clock?: Span;
}

export type AsideKind = keyof typeof asideReasons;

/** Why a number in it is no code. */
export const asideReasons = {
  chat: {
    zh: '它在聊天消息的抬头里，旁边是名字和时间。',
    en: 'It stands in the head of a chat message, beside a name and a time.',
  },
  mail: { zh: '它在引用邮件的邮件头里。', en: 'It stands in the head of a quoted mail.' },
  signature: { zh: '它在落款里。', en: 'It stands in the signature under a letter.' },
  footer: { zh: '它在邮件末尾的声明里。', en: 'It stands in the small print under a mail.' },
  recommended: {
    zh: '它在系统自动附上的推荐文章里。',
    en: 'It stands in a list of articles that a help desk adds by itself.',
  },
  address: {
    zh: '它是地址里的门牌号，或者电话的分机号。',
    en: 'It is the number of a house, or a telephone extension.',
  },
} as const satisfies Record<string, Text>;

/** One line of a text; its span has no line end. */
export interface Row extends Span {
  readonly text: string;
}

export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    rows.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return rows;
}

/** A rule of one sort of aside, with lines that it must and must not see as one. */
export interface LineRule {
  readonly id: string;
  /** Tried on a line without the blanks around it. Linear. */
  readonly pattern: RegExp;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

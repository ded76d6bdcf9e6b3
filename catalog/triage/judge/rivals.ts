import type { Entry, Text } from '../../schema';

const opening: Text = { zh: '这里也可能是：', en: 'It may as well be: ' };

/** That the same place may mean other entries, too. */
export function sharedWith(rivals: readonly Entry[]): Text {
  return {
    zh: `${opening.zh}${rivals.map(({ title }) => title.zh).join('；')}。`,
    en: `${opening.en}${rivals.map(({ title }) => title.en).join('; ')}.`,
  };
}

/** Whether a reason only says that: it speaks for none of them. */
export function namesRivals({ en }: Text): boolean {
  return en.startsWith(opening.en);
}

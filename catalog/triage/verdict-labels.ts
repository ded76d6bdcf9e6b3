import type { Text } from '../schema';
import type { Verdict } from './result';

export const verdictLabels: Record<Verdict, Text> = {
  match: { zh: '匹配', en: 'Match' },
  ambiguous: { zh: '有歧义', en: 'Ambiguous' },
  none: { zh: '未收录', en: 'No match' },
};

/** Instead of "no match", where it is known whose the error is. */
export const notOursLabel: Text = { zh: '非本产品', en: 'Not ours' };

/** Instead of "no match", where a trouble is told without a code. */
export const noCodeLabel: Text = { zh: '没有错误码', en: 'No code' };

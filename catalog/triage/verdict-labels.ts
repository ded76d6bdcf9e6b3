import type { Text } from '../schema';
import type { Verdict } from './result';

export const verdictLabels: Record<Verdict, Text> = {
  match: { zh: '匹配', en: 'Match' },
  ambiguous: { zh: '有歧义', en: 'Ambiguous' },
  none: { zh: '无匹配', en: 'No match' },
};

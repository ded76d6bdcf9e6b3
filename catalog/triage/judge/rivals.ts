import type { Entry } from '../../schema';
import { type Reason, sharedPlace } from '../result';

/** That the same place may mean other entries, too. */
export function sharedWith(rivals: readonly Entry[]): Reason {
  return {
    id: sharedPlace,
    zh: `这里也可能是：${rivals.map(({ title }) => title.zh).join('；')}。`,
    en: `It may as well be: ${rivals.map(({ title }) => title.en).join('; ')}.`,
  };
}

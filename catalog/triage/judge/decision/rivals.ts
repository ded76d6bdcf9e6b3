import type { Entry } from '../../../schema';
import { sharedPlace } from '../../reasons';
import type { Reason } from '../../result';

/** The reason that names the other entries which the same span may mean. */
export function sharedWith(rivals: readonly Entry[]): Reason {
  return {
    id: sharedPlace,
    zh: `也可能是：${rivals.map(({ title }) => title.zh).join('；')}。`,
    en: `Could also be: ${rivals.map(({ title }) => title.en).join('; ')}.`,
  };
}

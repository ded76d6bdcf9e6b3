import type { KnownPacks } from '../catalog/pack/known-packs';
import { BadUse } from './problem';

/** The id of the requested SDK; undefined when none was. Throws BadUse for an unknown one. */
export function sdkOf({ sdks, full }: KnownPacks, asked: string | undefined): string | undefined {
  if (asked === undefined || full(asked)) return asked;
  const ids = sdks.map(({ id }) => id);
  throw new BadUse({
    zh: `没有 SDK ${asked}。可用的有：${ids.join('、')}。`,
    en: `There is no SDK ${asked}. These there are: ${ids.join(', ')}.`,
  });
}

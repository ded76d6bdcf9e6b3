import { BadUse } from './problem';
import type { Knowledge } from './world';

/** The id of the requested SDK, or of somebody else with codes; undefined when none was. Throws BadUse for an unknown one. */
export function sdkOf({ packs, neighbours }: Knowledge, asked: string | undefined): string | undefined {
  if (asked === undefined || packs.full(asked) || neighbours().knows(asked)) return asked;
  const ids = packs.sdks.map(({ id }) => id);
  const others = [...new Set(neighbours().all.lists.map(({ pack }) => pack))].filter((id) => !packs.full(id));
  throw new BadUse({
    zh: `没有 SDK ${asked}。可用的有：${ids.join('、')}；别家的有：${others.join('、')}。`,
    en: `There is no SDK ${asked}. These there are: ${ids.join(', ')}; and of others: ${others.join(', ')}.`,
  });
}

import { compareVersions, lifecycleOf } from '../lifecycle';
import type { Entry, FullPack, Text } from '../schema';

/**
 * An entry without the steps that stand on the end of a version's support, where the paste states a version that the
 * vendor still supports: nobody is told to check what they have written.
 */
export function withSettledVersion(
  entry: Entry,
  version: string | undefined,
  pack: Pick<FullPack, 'lifecycle'> | undefined,
): Entry {
  if (version === undefined || !pack) return entry;
  const isEnded = lifecycleOf(pack, version)?.state === 'ended';
  const ends = new Set(pack.lifecycle.filter(({ state }) => state === 'ended').map(({ source }) => source));
  const left = entry.remedy
    .filter(({ source }) => isEnded || source === undefined || !ends.has(source))
    .flatMap((one) => {
      const step = withoutUpgrade(one.step, version);
      return step ? [{ ...one, step }] : [];
    });
  return left.length === 0 ? entry : { ...entry, remedy: left };
}

/** A step that is nothing but an upgrade to a version that they have, or a later one, and one within a step. */
const upgrades = {
  zh: {
    whole:
      /^(?:先|请)?升级到 ?v?(?<version>\d+(?:\.\d+)+) ?(?:或更高|及以上|以上|或以上|及更高|或更新)[^。]*。/,
    part: /(?:就|要|先)?升级到 ?v?(?<version>\d+(?:\.\d+)+) ?(?:或更高|及以上|以上|或以上|及更高|或更新)(?:的?版本)?(?:的 ?SDK)?，/,
  },
  en: {
    whole: /^Upgrade to (?:SDK )?v?(?<version>\d+(?:\.\d+)+) or (?:later|higher|newer)[^.]*\.(?: |$)/,
    part: /\bupgrade to (?:SDK )?v?(?<version>\d+(?:\.\d+)+) or (?:later|higher|newer),? and /,
  },
} as const;

/** A step without the upgrade that they have done; undefined where it is nothing else. */
export function withoutUpgrade(step: Text, version: string): Text | undefined {
  const told = (['zh', 'en'] as const).map((language) => {
    const { whole, part } = upgrades[language];
    const found = whole.exec(step[language]) ?? part.exec(step[language]);
    const to = found?.groups?.['version'];
    const isDone = found && to !== undefined && compareVersions(version, to) >= 0;
    return isDone ? step[language].replace(found[0], '').trim() : step[language];
  });
  const [zh = '', en = ''] = told;
  return zh === '' || en === '' ? undefined : { zh, en };
}

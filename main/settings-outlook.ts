import type { Settings } from '../bridge/contract/settings';
import { checkPattern } from '../catalog/patterns/linear';
import { changedNames } from './settings/leaves';
import { filled, ofThisPerson } from './settings/settings-file';
import { checkRule } from './watch/ignore-rules';

/** Names of the settings that would change. What Errdesk has asked this person already is no setting to speak of. */
export const changedFor = (now: Settings, after: Settings): string[] =>
  changedNames(filled(now), filled(after)).filter((name) => !ofThisPerson.has(name));

/** Names of settings with a pattern that the window itself would not take. */
export async function unusablePatterns({ privacy, watch }: Settings): Promise<string[]> {
  const kinds = await Promise.all(privacy.kinds.map(({ pattern }) => checkPattern(pattern)));
  const rules = await Promise.all(watch.ignore.map(checkRule));
  return [
    ...(kinds.every((check) => check === 'good') ? [] : ['privacy.kinds']),
    ...(rules.every((check) => check === 'good') ? [] : ['watch.ignore']),
  ];
}

import { z } from 'zod';
import { keepingSchema } from '../../bridge/contract/cases';
import { privacySettingsSchema } from '../../bridge/contract/privacy';
import { settingsSchema } from '../../bridge/contract/settings';
import { answerSettingsSchema } from '../../bridge/contract/templates';
import { watchSettingsSchema } from '../../bridge/contract/watch';
import { leavesOf, withLeaves } from './leaves';

const { words } = answerSettingsSchema.shape;

/** Any of the settings. Others are dropped. */
const any = z
  .object({
    ...settingsSchema.shape,
    watch: z.object(watchSettingsSchema.shape).partial(),
    answers: z.object({ ...answerSettingsSchema.shape, words: z.object(words.shape).partial() }).partial(),
    privacy: z.object(privacySettingsSchema.shape).partial(),
    cases: z.object(keepingSchema.shape).partial(),
  })
  .partial();

/** Names of the sections and of the settings that belong to none. */
export const settingKeys: ReadonlySet<string> = new Set(Object.keys(any.shape));

/** Whether a value makes sense for a setting, and whether there is such a setting. */
export type ReadLeaf = { is: 'good'; value: unknown } | { is: 'bad' } | { is: 'unknown' };

export function readLeaf(name: string, value: unknown): ReadLeaf {
  const parsed = any.safeParse(withLeaves({}, [[name, value]]));
  if (!parsed.success) return { is: 'bad' };
  const leaves = leavesOf(parsed.data);
  return leaves.has(name) ? { is: 'good', value: leaves.get(name) } : { is: 'unknown' };
}

import { z } from 'zod';

/** Why a file is none of settings. */
const faults = [
  z.strictObject({ code: z.literal('not-json') }),
  z.strictObject({ code: z.literal('not-settings') }),
  /** A newer version of Errdesk wrote it. */
  z.strictObject({ code: z.literal('newer'), version: z.int() }),
  z.strictObject({ code: z.literal('too-large') }),
] as const;

/** A file to import is not one of settings, or one of them makes no sense. Nothing was changed. */
export const settingsFileProblem = z.strictObject({
  code: z.literal('settings-file-wrong'),
  file: z.string(),
  wrong: z.discriminatedUnion('code', [
    ...faults,
    /** `name` is the first setting that makes no sense or does not exist. */
    z.strictObject({ code: z.literal('wrong-setting'), name: z.string() }),
  ]),
});
export type SettingsFileWrong = z.infer<typeof settingsFileProblem>;

/** A team's file of defaults is not used. */
export const defaultsUnusable = z.strictObject({
  code: z.literal('defaults-unusable'),
  path: z.string(),
  wrong: z.discriminatedUnion('code', [
    ...faults,
    z.strictObject({ code: z.enum(['missing', 'unreadable', 'no-file']) }),
  ]),
});
export type DefaultsFault = z.infer<typeof defaultsUnusable>['wrong'];

/** Some settings of a team's file make no sense or do not exist, and the others are used. */
export const defaultsPartlyUsed = z.strictObject({
  code: z.literal('defaults-partly-used'),
  path: z.string(),
  names: z.array(z.string()).min(1),
});

/** The settings that a person's team has set, and whether the person chose otherwise. */
export const teamSchema = z.strictObject({
  /** The file; null where there is none. */
  path: z.string().nullable(),
  settings: z.array(z.strictObject({ name: z.string(), inForce: z.boolean() })),
});
export type Team = z.infer<typeof teamSchema>;

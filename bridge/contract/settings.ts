import { z } from 'zod';
import { languages } from '../../catalog/languages';
import { keepingSchema } from './cases';
import { exportChoiceSchema } from './export';
import { panesSchema } from './panes';
import { privacySettingsSchema } from './privacy';
import { teamSchema } from './settings-file';
import { tableLayoutSchema } from './table-layout';
import { answerSettingsSchema } from './templates';
import { watchSettingsSchema } from './watch';

export const settingsSchema = z.strictObject({
  /** `system` follows the operating system's language. */
  language: z.enum(['system', ...languages]),
  /** `system` follows the operating system, also while Errdesk runs. */
  theme: z.enum(['system', 'light', 'dark']),
  /** Layouts of the catalog's tables, by tab. */
  catalog: z.strictObject({ layouts: z.record(z.string(), tableLayoutSchema) }).exactOptional(),
  export: exportChoiceSchema.exactOptional(),
  /** Sizes of Triage's panes. */
  panes: panesSchema.exactOptional(),
  watch: watchSettingsSchema,
  answers: answerSettingsSchema,
  privacy: privacySettingsSchema,
  cases: keepingSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some of the settings. A key is left out rather than undefined. */
export const settingsChangeSchema = z.strictObject({
  language: settingsSchema.shape.language.exactOptional(),
  theme: settingsSchema.shape.theme.exactOptional(),
  catalog: settingsSchema.shape.catalog,
  export: settingsSchema.shape.export,
  panes: settingsSchema.shape.panes,
  watch: watchSettingsSchema.exactOptional(),
  answers: answerSettingsSchema.exactOptional(),
  privacy: privacySettingsSchema.exactOptional(),
  cases: keepingSchema.exactOptional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** What would become of the settings. */
export const outlookSchema = z.strictObject({
  /** Names of those that would change, such as `answers.language`. */
  names: z.array(z.string()),
  /** All of them afterwards. */
  after: settingsSchema,
});
export type SettingsOutlook = z.infer<typeof outlookSchema>;

const nothing = z.undefined();

/** Requests of the settings, by name. */
export const settingsRequests = {
  'settings.read': { needs: 'nothing', input: nothing, value: settingsSchema },
  /** Takes only what changes. Answers all settings after the change. */
  'settings.write': {
    needs: { gestureFor: ['watch', 'privacy', 'cases'] },
    input: settingsChangeSchema,
    value: settingsSchema,
  },
  /** What a team's file of defaults has set. */
  'settings.team': { needs: 'nothing', input: nothing, value: teamSchema },
  /** What taking back all that a person chose would change. */
  'settings.unchosen': { needs: 'nothing', input: nothing, value: outlookSchema },
  /** Takes back what a person chose: those settings, or all. Answers all settings after it. */
  'settings.reset': {
    needs: 'gesture',
    input: z.strictObject({ names: z.array(z.string().max(100)).max(100).exactOptional() }),
    value: settingsSchema,
  },
  /** Asks for a path and writes all settings to a file. Null when no path was chosen. */
  'settings.export': {
    needs: 'gesture',
    input: nothing,
    value: z.strictObject({ path: z.string() }).nullable(),
  },
  /** Asks for a file of settings and says what it would change, without changing anything. Null when none was chosen. */
  'settings.import': {
    needs: 'gesture',
    input: nothing,
    value: outlookSchema.extend({ file: z.string() }).nullable(),
  },
} as const;

/** The sections of the settings, from top to bottom. */
export const settingsSections = [
  'look',
  'answers',
  'templates',
  'clipboard',
  'privacy',
  'cases',
  'data',
  'about',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

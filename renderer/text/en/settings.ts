import { number, plural } from './numbers';

export const settings = {
  settings: {
    title: 'Settings',
    window: 'Window',
    language: 'Language',
    languageHint: "The window's language. Answers can be in either.",
    theme: 'Appearance',
    themeHint: 'Both are easy on the eyes all day.',
    system: 'Match the system',
    light: 'Light',
    dark: 'Dark',
    languages: { zh: '中文', en: 'English' },
    about: 'About',
    program: 'Program',
    version: (version: string, electron: string) => `Errdesk ${version} on Electron ${electron}`,
    data: 'Catalog',
    dataHint: (entries: number, documents: number) =>
      `${number(entries)} entries from ${plural(documents, 'vendor document', 'vendor documents')}.`,
  },
};

export type SettingsStrings = typeof settings;

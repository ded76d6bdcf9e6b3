export const settings = {
  settings: {
    title: 'Settings',
    language: 'Language',
    languageHint: 'Of the window. Answers can be written in either.',
    theme: 'Appearance',
    themeHint: 'Both are drawn for long days.',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    languages: { zh: '中文', en: 'English' },
    about: 'About',
    version: (version: string, electron: string) => `Errdesk ${version} on Electron ${electron}`,
    data: 'Catalog',
    dataHint: (entries: number) => `${entries.toLocaleString('en')} entries from five vendor documents.`,
  },
};

export type SettingsStrings = typeof settings;

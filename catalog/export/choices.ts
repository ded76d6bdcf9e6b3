/** The formats of a file, which are its extensions too. */
export const exportFormats = ['csv', 'xlsx', 'json', 'md', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportLanguages = ['zh', 'en', 'both'] as const;
export type ExportLanguage = (typeof exportLanguages)[number];

/** The formats of a file, which are its extensions too. */
export const exportFormats = ['csv', 'xlsx', 'json', 'md', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportLanguages = ['zh', 'en', 'both'] as const;
export type ExportLanguage = (typeof exportLanguages)[number];

/** Those in which the tickets of a batch are written. */
export const ticketFormats = ['xlsx', 'csv', 'md', 'html'] as const satisfies readonly ExportFormat[];
export type TicketFormat = (typeof ticketFormats)[number];

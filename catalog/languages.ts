/** In which everything is that a user reads. */
export const languages = ['zh', 'en'] as const;

/** Longest body of a template, in characters. */
export const longestBody = 50_000;

/** Most templates in a file, and of a team. */
export const mostTemplates = 500;

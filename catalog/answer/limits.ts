/** Longest body of a template, in characters. */
export const longestBody = 50_000;

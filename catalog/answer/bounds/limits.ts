/** Longest body of a template, in characters. */
export const longestBody = 50_000;

/** Longest name of a template, in characters. */
export const longestName = 200;

/** Most blocks within each other, such as a loop in a condition. Deeper ones could overflow the stack. */
export const deepestNesting = 40;

/** Most templates in a file, and of a team. */
export const mostTemplates = 500;

/** Longest file of templates, in characters. Whoever reads it, and whoever writes it, is blocked meanwhile. */
export const longestTemplateFile = 4 * 1024 * 1024;

/**
 * Most steps (see `Budget`) of one answer. The bundled templates take 1,000 for one error, and 34,000 for the 60 errors
 * that a paste has at most.
 */
export const mostSteps = 100_000;

/** Most steps for each of the samples that a body is checked with. They have two errors at most. */
export const mostStepsOfSample = 50_000;

/** Most steps for all of them together: eleven times what the most costly of the bundled templates takes. */
export const mostStepsOfCheck = 700_000;

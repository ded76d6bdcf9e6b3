/** The entries of a list with commas. */
export const list = (entries: string): string[] => entries.split(',').map((entry) => entry.trim());

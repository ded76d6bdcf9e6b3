/**
 * Contacts that a vendor's document gives to everybody. They identify no person, and the catalog repeats them; a test
 * compares this list with the catalog.
 */
export const published: ReadonlySet<string> = new Set(['3268519604']);

/**
 * Contacts that a vendor's document gives to everybody. They point at no person, and the catalog says them on; a test
 * holds this list against it.
 */
export const published: ReadonlySet<string> = new Set(['3268519604']);

const han = /\p{Script=Han}/u;

export const hasHan = (text: string): boolean => han.test(text);

/** A literal or a section may be quoted in its own language, in quotation marks or brackets. */
export const withoutQuotes = (text: string): string => text.replace(/"[^"]*"|“[^”]*”|\([^)]*\)/g, '');

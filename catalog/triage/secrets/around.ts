/** In UTF-16 units: how much of the text around a value it is judged by. */
const lookAround = 48;

/** The text that ends at an offset, so many UTF-16 units at most. */
export const before = (text: string, at: number, units = lookAround): string =>
  text.slice(Math.max(0, at - units), at);

/** The text that begins at an offset, so many UTF-16 units at most. */
export const after = (text: string, at: number, units = lookAround): string => text.slice(at, at + units);

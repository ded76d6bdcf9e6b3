/** In UTF-16 units: a value is judged by its beginning, since a secret is no less one for being long. */
export const looked = 160;

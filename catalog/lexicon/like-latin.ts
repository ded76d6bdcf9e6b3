/** Letters of Cyrillic and Greek, and the Latin ones that they look like, in the same order. */
const letters = 'АВЕКМНОРСТУХаеорсухіІѕЅјЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧον';
const latin = 'ABEKMHOPCTYXaeopcyxiIsSjJABEZHIKMNOPTYXov';
const latinOf = new Map([...letters].map((letter, at) => [letter, latin.charAt(at)]));
const strange = new RegExp(`[${letters}]`, 'g');

/** A word of Latin letters or digits, with those of other alphabets that look like them as Latin ones. */
export const asLatin = (word: string): string =>
  /[A-Za-z\d_]/.test(word) ? word.replace(strange, (letter) => latinOf.get(letter) ?? letter) : word;

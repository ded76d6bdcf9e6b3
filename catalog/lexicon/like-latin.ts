/** Letters of other alphabets that look like Latin ones, as an input method or a copied page leaves them in a word. */
const latinOf: Readonly<Record<string, string>> = {
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X' },
  ...{
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    І: 'I',
    ѕ: 's',
    Ѕ: 'S',
    ј: 'j',
    Ј: 'J',
  },
  ...{
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
  },
  ...{ ο: 'o', ν: 'v' },
};
const strange = /[\u0370-\u03ff\u0400-\u04ff]/g;

/** A word of Latin letters or digits, with those of other alphabets that look like them as Latin ones. */
export const asLatin = (word: string): string =>
  /[A-Za-z\d_]/.test(word) ? word.replace(strange, (letter) => latinOf[letter] ?? letter) : word;

import { readPinyin } from '../../catalog/search/words/pinyin';

/** Tests whether texts contain every typed word, each in any of them. True where nothing is typed. */
export function finder(typed: string): (texts: readonly string[]) => boolean {
  const tests = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(testOf);
  return (texts) => {
    const folded = texts.map((text) => text.toLowerCase());
    return tests.every((test) => folded.some((text) => test.test(text)));
  };
}

/** A Latin word matches at the beginning of a word; Han characters match anywhere, also by pinyin. */
function testOf(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const sounds = readPinyin(word).map(({ positions }) =>
    positions.map((characters) => `[${characters}]`).join(''),
  );
  const whole = /^[\p{Script=Latin}\d]/u.test(word) ? `(?<![\\p{Script=Latin}\\d])${escaped}` : escaped;
  return new RegExp([whole, ...sounds].join('|'), 'u');
}

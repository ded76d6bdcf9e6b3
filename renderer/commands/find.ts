import { readPinyin } from '../../catalog/search/pinyin';

/** Whether texts hold every word typed, each in any of them. Answers true where nothing is typed. */
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

/** A Latin word must stand at the beginning of one; Han anywhere, also by its sounds. */
function testOf(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const sounds = readPinyin(word).map(({ places }) => places.map((place) => `[${place}]`).join(''));
  const whole = /^[\p{Script=Latin}\d]/u.test(word) ? `(?<![\\p{Script=Latin}\\d])${escaped}` : escaped;
  return new RegExp([whole, ...sounds].join('|'), 'u');
}

import type { Language } from '../../schema';
import type { Whose } from '../paste/whose';

/** What heads an error of somebody's: 学生甲, "Your laptop" of what they call theirs. */
export function calledBy({ words, is }: Whose, language: Language): string {
  if (is === 'self') return language === 'zh' ? '您这边' : 'On your side';
  return passedTo(words).replace(/^[a-z](?=[a-z]*(?:\s|$))/, (letter) => letter.toUpperCase());
}

/** The same within a sentence: your wife. */
export const passedTo = (words: string): string =>
  words
    .replace(/^我(?:们)?的?(?=.)/, '您的')
    .replace(/^(?:my|our)(?= )/i, 'your')
    .replace(/^(?:The|A|One|Another)(?= )/, (article) => article.toLowerCase());

/**
 * What is told of somebody else than the reader: their name in place of the first 您, and "they" in English. A hole stays
 * as it is.
 */
export function toldOfThem<T>(text: T, whose: Whose | undefined, language: Language): T | string {
  if (whose?.is !== 'person' || typeof text !== 'string') return text;
  return language === 'zh' ? text.replace(/您/g, passedTo(whose.words)) : inThirdPerson(text);
}

const thirdPerson: readonly (readonly [RegExp, string])[] = [
  [/\byourself\b/gi, 'themselves'],
  [/\byours\b/gi, 'theirs'],
  [/\byour\b/gi, 'their'],
  [
    /(?<=\b(?:asks?|tells?|lets?|for|to|from|with|of|by|at|show|shows|hear|hears|see|sees|reach|reaches|calls?|refuses?|stops?|keeps?|gives?) )you\b/gi,
    'them',
  ],
  [/\byou\b/gi, 'they'],
];

function inThirdPerson(text: string): string {
  return thirdPerson.reduce(
    (said, [pattern, word]) =>
      said.replace(pattern, (found) =>
        /^Y/.test(found) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word,
      ),
    text,
  );
}

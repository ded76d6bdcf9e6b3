/**
 * What each way of finding something is worth, 1 being the thing as it was typed. Multiplied by the worth of the field
 * it gives the strength: a title that contains the word by its stem has at most 0.95.
 */
export const quality = {
  stem: 0.95,
  start: 0.8,
  inside: 0.6,
  name: 0.9,
  related: 0.65,
  shown: 0.75,
  parts: 0.75,
  pinyin: 0.7,
  sound: 0.5,
  initials: 0.4,
  slip: 0.5,
};

/** What a word of the corpus is worth for the word that was typed; 0 where it is another word. */
export function likeness(word: string, typed: string, inflected: ReadonlySet<string>): number {
  if (word === typed) return 1;
  if (inflected.has(word)) return quality.stem;
  if (word.startsWith(typed)) return typed.length > 1 ? quality.start : quality.inside;
  return typed.length > 3 && word.includes(typed) ? quality.inside : 0;
}

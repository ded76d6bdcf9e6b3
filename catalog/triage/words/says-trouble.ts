import { mayBeDenied, wordsIn } from './concepts';

const denial = /[不没未非]|\b(?:no|not|cannot|non)\b|n't\b/i;

/** Whether a phrase says what is wrong: a state of the lexicon, or that something is not. */
export function saysTrouble(phrase: string): boolean {
  return denial.test(phrase) || wordsIn(phrase).some(({ concept }) => mayBeDenied(concept));
}

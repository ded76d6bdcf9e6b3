import { mayBeDenied, wordsIn } from '../../triage/words/concepts';
import type { Rule } from './rule';

const denial = /[不没未非]|\b(?:no|not|cannot|non)\b|n't\b/i;

/** Whether a phrase says what is wrong: a state, or that something is not. */
function saysState(phrase: string): boolean {
  return denial.test(phrase) || wordsIn(phrase).some(({ concept }) => mayBeDenied(concept));
}

/** Phrases of `words.yaml` that name only a thing would find an entry in any talk about that thing. */
export const troubleTold: Rule = {
  id: 'trouble-told',
  check(_, { told }) {
    return told.flatMap(({ pack, told: troubles }) =>
      troubles.flatMap(({ entry, as, named }) =>
        [...as, ...named]
          .filter((phrase) => !saysState(phrase))
          .map((phrase) => ({
            where: `${pack}/${entry}`,
            says: `“${phrase}” in words.yaml says nothing that is wrong`,
            mend: 'say in the phrase what is wrong, or add the word for it to catalog/lexicon/states.ts',
          })),
      ),
    );
  },
};

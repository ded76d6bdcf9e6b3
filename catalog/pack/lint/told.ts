import type { Rule } from './rule';

/** Phrases of `words.yaml` that name only a thing would find an entry in any talk about that thing. */
export const troubleTold: Rule = {
  id: 'trouble-told',
  check(_, { told, saysTrouble }) {
    return told.flatMap(({ pack, told: troubles }) =>
      troubles.flatMap(({ entry, as, named }) =>
        [...as, ...named]
          .filter((phrase) => !saysTrouble(phrase))
          .map((phrase) => ({
            where: `${pack}/${entry}`,
            says: `“${phrase}” in words.yaml says nothing that is wrong`,
            mend: 'say in the phrase what is wrong, or add the word for it to catalog/lexicon/states.ts',
          })),
      ),
    );
  },
};

import { hasHan } from './han';
import { type Rule, type Term, writtenIn } from './rule';

/** A reader meets one name for one thing. */
export const termsKept: Rule = {
  id: 'terms-kept',
  check(catalog, { terms }) {
    return writtenIn(catalog).flatMap(({ where, field, text }) =>
      terms.filter(holdsFor(where)).flatMap(({ zh, en, avoid }) =>
        avoid
          .filter((word) => (hasHan(word) ? text.zh.includes(word) : wholeWord(word).test(text.en)))
          .map((word) => ({
            where,
            says: `${field} says "${word}"`,
            mend: `say "${hasHan(word) ? zh : en}"`,
          })),
      ),
    );
  },
};

/** Whether a term holds where a text stands. */
const holdsFor =
  (where: string) =>
  ({ within }: Term) =>
    within === undefined || within.some((pack) => where.startsWith(`${pack}/`));

function wholeWord(word: string): RegExp {
  return new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`);
}
